package org.countystore.ordering;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.countystore.kernel.Caller;

/**
 * What an order costs in the end: known when it is packed. What was held is used then, and what a line costs less goes back the
 * way it came, in the same posting.
 */
@ApplicationScoped
class Settlement {
    @Inject
    Abatements abatements;
    @Inject
    Till till;
    @Inject
    Repayments repayments;
    @Inject
    Steps steps;

    /** @param less the lines that cost less, by their numbers */
    void settle(Order order, Map<Integer, Abated> less) {
        Map<OrderLine, Sources> back = new LinkedHashMap<>();
        if (!less.isEmpty()) {
            Map<Integer, Sources> paid = till.sources(order);
            order.lines().stream().filter(line -> less.containsKey(line.no())).forEach(line ->
                    back.put(line, line.abate(less.get(line.no()), paid.get(line.no()))));
            abatements.add(new Abatement(order, back.values(), steps.now()));
        }
        till.settle(order, back);
    }

    void payBack(Abatement abatement) {
        if (abatement.payBack(Caller.current().name(), steps.now())) {
            abatements.write();
            till.payBack(abatement.uuid(), abatement.self(),
                    repayments.refund(abatement.order(), abatement.self(), OnlineRefund.Why.ABATED));
        }
    }
}
