package org.countystore.ordering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Deciding what buyers want to give back, and naming the link where the fault arose. */
@ApplicationScoped
@Transactional
@Allowed(Role.STORE)
public class DecidingReturns {
    @Inject
    Scope scope;
    @Inject
    OrderBook orders;
    @Inject
    ReturnBook book;
    @Inject
    ReturnRequests requests;
    @Inject
    Aftersale aftersale;
    @Inject
    Clock clock;

    /**
     * Approving takes the packs back and gives allowance and money back the way they came, in one transaction.
     *
     * @throws Refused INVALID, NOT_FOUND, OWN_MATTER, RETURN_ENDED if it was decided otherwise or withdrawn
     */
    public ReturnSheet decide(UUID uuid, Verdict verdict) {
        ReturnSheet sheet = book.get(uuid);
        scope.mustCover(sheet.request().store());
        scope.mustNotBe(sheet.order().buyer());
        verdict.check();
        aftersale.decide(sheet.request(), sheet.order(), verdict);
        return sheet;
    }

    /** Newest first. */
    @Reading
    public Listed<ReturnSheet> in(ReturnQuery query) {
        return book.list(query.at(scope.places()));
    }

    /** All of one order, by the number the buyer says or by the UUID; oldest first. */
    @Reading
    public List<ReturnSheet> find(String numberOrUuid) {
        List<PlaceCode> mine = scope.places();
        return orders.find(numberOrUuid).filter(order -> mine.contains(order.store())).map(book::of).orElse(List.of());
    }

    @Reading
    public long countWaiting() {
        return requests.count(ReturnState.REQUESTED, scope.places());
    }

    /** How many returns this year arose at each link; a link without any is left out. */
    @Reading
    public Map<Fault, Long> faults() {
        return requests.faults(scope.places(), LocalDate.now(clock).withDayOfYear(1));
    }
}
