package org.countystore.audit;

import java.util.List;
import java.util.Optional;

import org.countystore.keys.Keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Chains committed rows. Where two nodes seal at once, the number of the link is unique and one of them is rolled back;
 * it goes on from the new end the next time.
 */
@ApplicationScoped
public class Sealer {
    private static final int AT_ONCE = 1000;
    private static final String PURPOSE = "audit";
    @Inject
    AuditEntries entries;
    @Inject
    Keys keys;

    /** @return whether more may be waiting */
    @Transactional
    public boolean sealSome() {
        List<AuditEntry> waiting = entries.unsealed(AT_ONCE);
        if (waiting.isEmpty()) {
            return false;
        }
        Seal last = entries.lastSealed().map(AuditEntry::seal).orElse(Seal.NONE);
        for (AuditEntry entry : waiting) {
            last = after(last, entry);
            entry.seal(last);
        }
        return waiting.size() == AT_ONCE;
    }

    private Seal after(Seal last, AuditEntry entry) {
        long no = last.no() + 1;
        return new Seal(no, keys.mac(PURPOSE, no + "\u001f" + last.hash() + "\u001f" + entry.told()));
    }

    /**
     * Walks the whole chain.
     *
     * @param known the newest seal somebody remembers, to notice rows cut off at the end; 0 if nobody does
     * @return where it is broken first, if it is
     */
    @Transactional
    public Optional<BrokenSeal> firstBroken(long known) {
        Seal last = Seal.NONE;
        for (List<AuditEntry> some = entries.sealedAfter(0, AT_ONCE); !some.isEmpty(); some = entries.sealedAfter(last.no(), AT_ONCE)) {
            for (AuditEntry entry : some) {
                if (entry.seal().no() != last.no() + 1) {
                    return Optional.of(new BrokenSeal(last.no() + 1, BrokenSeal.What.REMOVED));
                }
                if (!entry.seal().equals(after(last, entry))) {
                    return Optional.of(new BrokenSeal(entry.seal().no(), BrokenSeal.What.CHANGED));
                }
                last = entry.seal();
            }
            entries.forget();
        }
        return last.no() < known ? Optional.of(new BrokenSeal(last.no() + 1, BrokenSeal.What.REMOVED)) : Optional.empty();
    }
}
