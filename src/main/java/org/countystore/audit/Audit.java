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
        done(action, List.of(subject));
    }

    /** The same to each of several, an entry each. */
    @Transactional(TxType.MANDATORY)
    public void done(String action, List<String> subjects) {
        add(action, subjects, AuditEntry.DONE);
    }

    /** Written on its own, because what was refused is rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(String action, String subject, Reason reason) {
        add(action, List.of(subject), reason.name());
    }

    private void add(String action, List<String> subjects, String result) {
        Caller caller = Caller.current();
        LocalDateTime now = LocalDateTime.now(clock);
        entries.add(subjects.stream()
                .map(subject -> new AuditEntry(now, caller.name(), caller.address(), action, clean(subject), result)).toList());
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
