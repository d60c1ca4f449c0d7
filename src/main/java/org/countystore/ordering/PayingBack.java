package org.countystore.ordering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Handing the buyers' own money of approved returns out at the counter. */
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
    Clock clock;

    /** @throws Refused NOT_FOUND, NOTHING_OWED */
    public ReturnSheet payBack(UUID uuid) {
        ReturnSheet sheet = book.get(uuid);
        scope.mustCover(sheet.request().store());
        aftersale.payBack(sheet.request());
        return sheet;
    }

    /** Newest first. */
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
        return requests.paidBackBy(Caller.current().name(), LocalDate.now(clock));
    }
}
