package org.countystore.points;

import org.countystore.kernel.Refused;
import org.countystore.keys.Keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** PINs as keyed hashes: a copy of the database does not open a card, and equal PINs do not look alike. */
@Dependent
class Pins {
    private static final String PURPOSE = "points.pin";
    @Inject
    Keys keys;

    /** @throws Refused INVALID for a PIN that is not four to six digits */
    String chosen(CardNumber card, String pin) {
        mustBeGood(pin, "pin");
        return mac(card, pin);
    }

    /** @throws Refused INVALID for a PIN that is not four to six digits */
    String chosen(PointsProxy proxy, String pin) {
        mustBeGood(pin, "ownPin");
        return mac(proxy, pin);
    }

    private static void mustBeGood(String pin, String field) {
        if (pin == null || !pin.matches("\\d{4,6}")) {
            throw Refused.invalid(field, "pin");
        }
    }

    String mac(CardNumber card, String pin) {
        return keys.mac(PURPOSE, card + ":" + pin);
    }

    String mac(PointsProxy proxy, String pin) {
        return keys.mac(PURPOSE, "proxy " + proxy.id() + ":" + pin);
    }
}
