package org.countystore.proof;

import java.util.List;

/** Reviewed months and their deeds, changed by hand. */
final class ReviewTampers {
    private static final String POSTED = "select r.uuid, d.id from review r join deed d on d.village = r.village and d.month_on = r.month_on"
            + " join rulebook_rule u on u.id = d.rule_id where r.state = 'POSTED' and d.awarded > 1 and u.kind <> 'DEDUCTION'";

    private ReviewTampers() {
    }

    static final List<Tamper> ALL = List.of(
            Tamper.of("review", "points", "uuid", "state = 'POSTED'", "points = points + 1"),
            Tamper.of("review", "points", "uuid", "state = 'ON_NOTICE'", "points = points + 1"),
            Tamper.of("review", "matched", "uuid", "state = 'POSTED' and matched > 0", "matched = matched - 1"),
            Tamper.of("review", "matched", "uuid", "state = 'ON_NOTICE' and matched > 0", "matched = matched + 1"),
            Tamper.of("review", "match_percent", "uuid", "state = 'POSTED' and matched > 0", "match_percent = 10"),
            Tamper.of("review", "state", "uuid", "state = 'POSTED'", "state = 'ON_NOTICE'"),
            Tamper.of("review", "month_on", "uuid", "state = 'POSTED'", "month_on = '2025-01-01'"),
            Tamper.by("deed", "awarded", POSTED, "awarded = awarded - 1"),
            Tamper.by("deed", "withdrawn_at", POSTED, "withdrawn_at = proposed_at"));
}
