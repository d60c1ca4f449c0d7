package org.countystore.ordering;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.UnitId;

/** Which orders to list, newest first. What is left out does not matter. */
public record OrderQuery(Optional<AccountId> buyer, Optional<State> state, Optional<UnitId> unit, Optional<List<PlaceCode>> stores,
        Page page) {
    public static OrderQuery all(Page page) {
        return new OrderQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), page);
    }

    public static OrderQuery in(State state, Page page) {
        return new OrderQuery(Optional.empty(), Optional.of(state), Optional.empty(), Optional.empty(), page);
    }

    OrderQuery of(AccountId owner) {
        return new OrderQuery(Optional.of(owner), state, unit, Optional.empty(), page);
    }

    OrderQuery at(List<PlaceCode> places) {
        return new OrderQuery(Optional.empty(), state, unit, Optional.of(places), page);
    }
}
