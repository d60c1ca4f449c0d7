package org.countystore.allowance;

import org.countystore.kernel.Fields;

/**
 * What sets right what somebody was given of one tranche.
 *
 * @param fen    more, or less if negative; at most 100,000 yuan either way
 * @param reason up to 200 characters, for whoever asks later
 */
public record Correction(long employee, int year, int tranche, long fen, String reason) {

    void check() {
        new Fields().must(fen != 0, "fen", "required")
                .between(fen, -AllowancePolicy.MOST.fen(), AllowancePolicy.MOST.fen(), "fen")
                .reason(reason, "reason").orRefuse();
    }

    Change change() {
        return new Change(year, tranche, fen);
    }
}
