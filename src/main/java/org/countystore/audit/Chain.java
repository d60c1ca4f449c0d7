package org.countystore.audit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.countystore.keys.Keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The sealed rows: each one's seal covers the seal before it. */
@ApplicationScoped
class Chain {
    private static final int AT_ONCE = 1000;
    private static final String PURPOSE = "audit";
    @Inject
    AuditEntries entries;
    @Inject
    Keys keys;

    /** @param end the newest link, if one was added */
    record Sealed(Optional<Seal> end, boolean moreMayWait) {
        private static final Sealed NOTHING = new Sealed(Optional.empty(), false);
    }

    /** Committed when it returns, so that nobody remembers a link that was rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    Sealed sealSome() {
        List<AuditEntry> waiting = entries.unsealed(AT_ONCE);
        if (waiting.isEmpty()) {
            return Sealed.NOTHING;
        }
        Seal last = entries.lastSealed().map(AuditEntry::seal).orElse(Seal.NONE);
        SortedMap<Long, Seal> links = new TreeMap<>();
        for (AuditEntry entry : waiting) {
            last = after(last, entry);
            links.put(entry.id(), last);
        }
        entries.seal(links);
        entries.forget();
        return new Sealed(Optional.of(last), waiting.size() == AT_ONCE);
    }

    private Seal after(Seal last, AuditEntry entry) {
        long no = last.no() + 1;
        return new Seal(no, keys.mac(PURPOSE, no + "\u001f" + last.hash() + "\u001f" + entry.told()));
    }

    /** Whether this very link is part of it; a chain cut off and sealed on has another one in its place. */
    @Transactional
    boolean holds(Seal known) {
        return known.equals(Seal.NONE) || entries.sealed(known.no()).map(AuditEntry::seal).filter(known::equals).isPresent();
    }

    /** Walks all of it, from the first link to the last. */
    @Transactional
    ChainCheck walk() {
        Seal last = Seal.NONE;
        for (List<AuditEntry> some = entries.sealedAfter(0, AT_ONCE); !some.isEmpty(); some = entries.sealedAfter(last.no(), AT_ONCE)) {
            for (AuditEntry entry : some) {
                Optional<BrokenSeal> broken = broken(last, entry);
                if (broken.isPresent()) {
                    return new ChainCheck(last.no(), broken);
                }
                last = entry.seal();
            }
            entries.forget();
        }
        return new ChainCheck(last.no(), Optional.empty());
    }

    private Optional<BrokenSeal> broken(Seal last, AuditEntry entry) {
        if (entry.seal().no() != last.no() + 1) {
            return Optional.of(new BrokenSeal(last.no() + 1, BrokenSeal.What.REMOVED));
        }
        return entry.seal().equals(after(last, entry)) ? Optional.empty()
                : Optional.of(new BrokenSeal(entry.seal().no(), BrokenSeal.What.CHANGED));
    }
}
