package org.countystore.kernel;

import java.util.Optional;

/** A role held at a place (and everything below it) or at a unit; exactly one of the two is present. */
public record Grant(Role role, Optional<PlaceCode> place, Optional<UnitId> unit) {
    public static Grant at(PlaceCode place, Role role) {
        return new Grant(role, Optional.of(place), Optional.empty());
    }

    public static Grant in(UnitId unit, Role role) {
        return new Grant(role, Optional.empty(), Optional.of(unit));
    }

    public boolean covers(PlaceCode other) {
        return place.filter(held -> held.covers(other)).isPresent();
    }

    public boolean covers(UnitId other) {
        return unit.filter(other::equals).isPresent();
    }
}
