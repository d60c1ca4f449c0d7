package org.countystore.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of a household's month. The earlier deed comes first: a rule gives no more than its cap, the month no more than
 * the rulebook's; deductions come off that, and never below nothing.
 */
final class Reckoning {
    private final Optional<Long> cap;
    private final Map<String, Long> byRule = new HashMap<>();
    private long earned;
    private long left;

    private Reckoning(Optional<Long> cap) {
        this.cap = cap;
    }

    /** @param voted what the reviewers say, without a sign */
    record Judged(Rule rule, long voted) {
    }

    /** @return for each deed what is awarded, or taken off, without a sign; in the same order */
    static List<Long> of(Optional<Long> monthCap, List<Judged> deeds) {
        Reckoning month = new Reckoning(monthCap);
        List<Long> awarded = new ArrayList<>();
        deeds.forEach(deed -> awarded.add(deed.rule().kind().takes() ? 0 : month.give(deed)));
        month.left = month.earned;
        for (int i = 0; i < deeds.size(); i++) {
            if (deeds.get(i).rule().kind().takes()) {
                awarded.set(i, month.take(deeds.get(i)));
            }
        }
        return awarded;
    }

    private long give(Judged deed) {
        long points = Math.min(underRule(deed), cap.map(most -> most - earned).orElse(Long.MAX_VALUE));
        byRule.merge(deed.rule().code(), points, Long::sum);
        earned += points;
        return points;
    }

    private long take(Judged deed) {
        long points = Math.min(underRule(deed), left);
        byRule.merge(deed.rule().code(), points, Long::sum);
        left -= points;
        return points;
    }

    private long underRule(Judged deed) {
        long used = byRule.getOrDefault(deed.rule().code(), 0L);
        return deed.rule().cap().map(most -> Math.min(deed.voted(), most - used)).orElse(deed.voted());
    }
}
