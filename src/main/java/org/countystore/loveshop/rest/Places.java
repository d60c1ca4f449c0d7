package org.countystore.loveshop.rest;

import java.util.Optional;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

/** The {@code ?place=} without which these lists do not know where to look. */
final class Places {
    private Places() {
    }

    static PlaceCode asked(String place) {
        return Optional.ofNullable(place).map(PlaceCode::new).orElseThrow(() -> Refused.invalid("place", "required"));
    }
}
