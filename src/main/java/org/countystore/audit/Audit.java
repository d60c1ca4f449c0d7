package org.countystore.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Writes what happened, and finds it again. */
@ApplicationScoped
public class Audit {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    @Inject
    AuditEntries entries;
    @Inject
    Clock clock;

    /** Written in the transaction of what was done: both stand or neither. */
    @Transactional(TxType.MANDATORY)
    public void done(String action, String subject) {
        entries.add(drawn(action, List.of(subject), AuditEntry.DONE));
    }

    /**
     * Will have been done to each of several, an entry each, once the transaction is committed: written with the first of what it
     * writes, {@link #finish at the latest} when it is done.
     */
    @Transactional(TxType.MANDATORY)
    public void begin(String action, List<String> subjects) {
        entries.addLater(drawn(action, subjects, AuditEntry.DONE));
    }

    /** Writes what {@link #begin} left, unless something has taken it along. */
    @Transactional(TxType.MANDATORY)
    public void finish() {
        entries.write();
    }

    /** Written on its own, because what was refused is rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(String action, String subject, Reason reason) {
        entries.add(drawn(action, List.of(subject), reason.name()));
    }

    private List<AuditEntry> drawn(String action, List<String> subjects, String result) {
        Caller caller = Caller.current();
        LocalDateTime now = LocalDateTime.now(clock);
        return subjects.stream().map(subject -> new AuditEntry(now, caller.name(), caller.address(), action, clean(subject), result))
                .toList();
    }

    /** A control character could forge the text under the seal. */
    private static String clean(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    @Transactional(TxType.SUPPORTS)
    public Listed<AuditEntry> newestFirst(AuditQuery query, Page page) {
        List<AuditEntry> rows = entries.newestFirst(query, page);
        return page.cut(rows, AuditEntry::id);
    }
}
