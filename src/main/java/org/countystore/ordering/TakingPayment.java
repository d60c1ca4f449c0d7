package org.countystore.ordering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Taking the buyers' own money at the counter. */
@ApplicationScoped
@Transactional
@Allowed({Role.COUNTER, Role.STORE})
public class TakingPayment {
    @Inject
    Scope scope;
    @Inject
    OrderBook book;
    @Inject
    Fulfilment fulfilment;
    @Inject
    Takings takings;
    @Inject
    Addressees addressees;

    /**
     * Takes what is left to pay, all of it.
     *
     * @throws Refused NOT_FOUND, OWN_MATTER, WRONG_STATE for a cancelled order
     */
    public OrderSheet take(UUID uuid) {
        Order order = book.get(uuid);
        scope.mustCover(order.store());
        scope.mustNotBe(order.buyer());
        fulfilment.pay(order);
        return book.sheet(order);
    }

    /** By the number the buyer says, or by the UUID. */
    @Reading
    public Optional<Parcel> find(String numberOrUuid) {
        List<PlaceCode> mine = scope.places();
        return book.find(numberOrUuid).filter(order -> mine.contains(order.store())).map(book::sheet).map(addressees::of);
    }

    /** Orders that wait for money, newest first. */
    @Reading
    public Listed<Parcel> waiting(Page page) {
        return addressees.of(book.list(OrderQuery.in(State.PLACED, page).at(scope.places())));
    }

    @Reading
    public long countWaiting() {
        return book.count(List.of(State.PLACED), scope.places()).get(State.PLACED);
    }

    /** What the caller has taken today, less what was given back of it. */
    @Reading
    public Money takenToday() {
        scope.places();
        return takings.today(Caller.current().name());
    }
}
