package org.countystore.review;

import java.util.UUID;

/**
 * A deed as it is put before somebody who is not to know whose it is: neither household, group, proposer, village and day nor
 * what others gave.
 *
 * @param look names the second look, not the deed
 * @param note without the name of the household's head
 */
public record BlindDeed(UUID look, Rule rule, String note) {
    static BlindDeed of(SecondLook look, DeedRow row) {
        return new BlindDeed(look.uuid(), row.rule(), row.household().withoutName(row.deed().note()));
    }
}
