package org.countystore.audit;

import java.util.Optional;

/**
 * What a walk along the chain found.
 *
 * @param links       how many links hold, from the first on
 * @param firstBroken where it does not hold first
 */
public record ChainCheck(long links, Optional<BrokenSeal> firstBroken) {
    ChainCheck butBroken(long no, BrokenSeal.What what) {
        return new ChainCheck(links, Optional.of(new BrokenSeal(no, what)));
    }
}
