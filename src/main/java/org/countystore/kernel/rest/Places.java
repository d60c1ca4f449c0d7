package org.countystore.kernel.rest;

import java.util.Optional;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

/** The {@code ?place=} without which a list does not know where to look. */
public final class Places {
    private Places() {
    }

    /** @throws Refused INVALID where it is left out or no code of a place */
    public static PlaceCode asked(String place) {
        return Optional.ofNullable(place).map(PlaceCode::new).orElseThrow(() -> Refused.invalid("place", "required"));
    }
}
