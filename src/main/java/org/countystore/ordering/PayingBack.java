package org.countystore.ordering;

import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Giving the buyers' own money of approved returns back: out of the till at the counter, or over the wire on which it came. */
@ApplicationScoped
@Transactional
@Allowed({Role.COUNTER, Role.STORE})
public class PayingBack {
    @Inject
    Scope scope;
    @Inject
    ReturnBook book;
    @Inject
    ReturnRequests requests;
    @Inject
    Aftersale aftersale;
    @Inject
    Takings takings;

    /** @throws Refused NOT_FOUND, OWN_MATTER, NOTHING_OWED */
    public ReturnSheet payBack(UUID uuid) {
        ReturnSheet sheet = book.get(uuid);
        scope.mustCover(sheet.request().store());
        scope.mustNotBe(sheet.order().buyer());
        aftersale.payBack(sheet.request());
        return sheet;
    }

    /** The oldest return of any store whose own money came over a wire: nobody needs to come for it. */
    @Reading
    @Everywhere
    public Optional<ReturnRequest> oldestByWire() {
        return requests.owedByWire();
    }

    /** What the counter has to hand out, newest first. */
    @Reading
    public Listed<ReturnSheet> waiting(Page page) {
        return book.list(ReturnQuery.owed(page).at(scope.places()));
    }

    @Reading
    public long countWaiting() {
        return requests.countOwed(scope.places());
    }

    /** What the caller has handed out today. */
    @Reading
    public Money paidBackToday() {
        scope.places();
        return takings.handedOutToday(Caller.current().name());
    }
}
