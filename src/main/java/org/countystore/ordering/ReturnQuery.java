package org.countystore.ordering;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

/**
 * Which returns to list, newest first. What is left out does not matter.
 *
 * @param owed only those whose own money waits at the counter
 */
public record ReturnQuery(Optional<AccountId> buyer, Optional<ReturnState> state, Optional<List<PlaceCode>> stores, boolean owed,
        Page page) {
    public static ReturnQuery all(Page page) {
        return new ReturnQuery(Optional.empty(), Optional.empty(), Optional.empty(), false, page);
    }

    public static ReturnQuery in(ReturnState state, Page page) {
        return new ReturnQuery(Optional.empty(), Optional.of(state), Optional.empty(), false, page);
    }

    static ReturnQuery owed(Page page) {
        return new ReturnQuery(Optional.empty(), Optional.of(ReturnState.APPROVED), Optional.empty(), true, page);
    }

    ReturnQuery of(AccountId owner) {
        return new ReturnQuery(Optional.of(owner), state, Optional.empty(), owed, page);
    }

    ReturnQuery at(List<PlaceCode> places) {
        return new ReturnQuery(Optional.empty(), state, Optional.of(places), owed, page);
    }
}
