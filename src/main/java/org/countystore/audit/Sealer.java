package org.countystore.audit;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Chains committed rows, and checks the chain. Where two nodes seal at once, the number of the link is unique and one
 * of them is rolled back; it goes on from the new end the next time.
 */
@ApplicationScoped
public class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class.getName());
    @Inject
    Chain chain;
    @Inject
    Head head;
    private volatile boolean alarmed;

    /**
     * Seals some of what waits, and remembers the new end outside the database. A chain that was tampered with is sealed
     * on, but its old end stays remembered: the alarm does not pass with time.
     *
     * @return whether more may be waiting
     */
    public boolean sealSome() {
        boolean intact = isIntact();
        Chain.Sealed sealed = chain.sealSome();
        if (intact) {
            sealed.end().ifPresent(head::remember);
        } else if (!alarmed) {
            alarmed = true;
            LOG.log(Level.SEVERE, "the audit does not end as this node remembers it; check the chain");
        }
        return sealed.moreMayWait();
    }

    private boolean isIntact() {
        try {
            return head.known().map(chain::holds).orElse(true);
        } catch (Head.Forged e) {
            return false;
        }
    }

    /** Walks the whole chain and compares its end with the one remembered. */
    public ChainCheck check() {
        ChainCheck walked = chain.walk();
        if (walked.firstBroken().isPresent()) {
            return walked;
        }
        try {
            Optional<Seal> known = head.known();
            if (known.isEmpty() || chain.holds(known.get())) {
                return walked;
            }
            return known.get().no() > walked.links() ? walked.butBroken(walked.links() + 1, BrokenSeal.What.REMOVED)
                    : walked.butBroken(known.get().no(), BrokenSeal.What.REPLACED);
        } catch (Head.Forged e) {
            return walked.butBroken(walked.links(), BrokenSeal.What.HEAD_ALTERED);
        }
    }
}
