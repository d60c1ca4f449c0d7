package org.countystore.ordering;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds returns, with the orders they belong to. */
@ApplicationScoped
class ReturnBook {
    @Inject
    ReturnRequests requests;
    @Inject
    Orders orders;

    /** @throws Refused NOT_FOUND */
    ReturnSheet get(UUID uuid) {
        return requests.by(uuid).map(request -> sheets(List.of(request)).get(0)).orElseThrow(() -> Refused.notFound("return", uuid));
    }

    /** Newest first, in the same number of statements for one as for fifty. */
    Listed<ReturnSheet> list(ReturnQuery query) {
        Listed<ReturnRequest> found = query.page().cut(requests.newestFirst(query), ReturnRequest::id);
        return new Listed<>(sheets(found.items()), found.next());
    }

    List<ReturnSheet> of(Order order) {
        return requests.of(order).stream().map(request -> new ReturnSheet(request, order)).toList();
    }

    private List<ReturnSheet> sheets(List<ReturnRequest> found) {
        Map<Long, Order> theirs = orders.byId(found.stream().map(ReturnRequest::order).distinct().toList());
        return found.stream().map(request -> new ReturnSheet(request, theirs.get(request.order()))).toList();
    }
}
