package org.countystore.ordering;

import java.util.List;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds what went over a wire, and what goes back. */
@ApplicationScoped
class OnlineBook {
    @Inject
    OnlinePayments payments;
    @Inject
    OnlineRefunds refunds;

    OnlineSheet sheet(Order order) {
        return new OnlineSheet(payments.of(order), refunds.of(order));
    }

    Listed<OnlineReturn> at(List<PlaceCode> stores, Page page) {
        return page.cut(refunds.at(stores, page), each -> each.refund().id());
    }
}
