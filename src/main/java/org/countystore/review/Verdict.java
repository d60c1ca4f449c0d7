package org.countystore.review;

import java.util.List;

/** How several votes become one figure. */
public enum Verdict {
    /** The vote in the middle; of an even number the lower of the two. */
    MEDIAN {
        @Override
        long of(List<Long> votes) {
            return lowerMiddle(votes);
        }
    },
    /** Nothing unless more than half want to give something; then the middle of what these want to give. */
    MAJORITY {
        @Override
        long of(List<Long> votes) {
            List<Long> giving = votes.stream().filter(points -> points > 0).toList();
            return giving.size() * 2 > votes.size() ? lowerMiddle(giving) : 0;
        }
    };

    /** @param votes at least one */
    abstract long of(List<Long> votes);

    private static long lowerMiddle(List<Long> votes) {
        return votes.stream().sorted().toList().get((votes.size() - 1) / 2);
    }
}
