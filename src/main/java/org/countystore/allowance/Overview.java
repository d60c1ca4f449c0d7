package org.countystore.allowance;

import java.util.List;

/**
 * What somebody can spend and has spent, as it stands today.
 *
 * @param state      this year, with what can still be spent of the year before and already of the next
 * @param tranches   the same one by one, in the order in which they open
 * @param endingSoon those of them that lapse within the days of notice if they are not spent, the soonest first
 */
public record Overview(AllowanceState state, List<TrancheState> tranches, List<TrancheState> endingSoon) {
}
