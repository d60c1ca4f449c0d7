package org.countystore.ordering;

import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;

/**
 * Where an order goes.
 *
 * @param place   for HOME, the village or town; may be left out
 * @param address for HOME, street, door and name, up to 200 characters
 */
public record Delivery(Kind kind, Optional<PlaceCode> place, Optional<String> address) {
    private static final int LONGEST_ADDRESS = 200;

    /** To the buyer's unit, to be picked up at the store, or to a door. */
    public enum Kind {
        UNIT, STORE, HOME
    }

    public static Delivery to(Kind kind) {
        return new Delivery(kind, Optional.empty(), Optional.empty());
    }

    void check(Fields fields) {
        if (kind == Kind.HOME) {
            fields.text(address.orElse(null), LONGEST_ADDRESS, "delivery.address");
        } else {
            fields.must(address.map(String::length).orElse(0) <= LONGEST_ADDRESS, "delivery.address", "too_long", LONGEST_ADDRESS);
        }
    }
}
