package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.store.Shelf;
import org.countystore.store.Stockroom;
import org.countystore.store.Want;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends packs again: as an order that costs nothing, so that it is picked, packed, handed over and counted like any other. */
@ApplicationScoped
class Replacement {
    @Inject
    Stockroom stockroom;
    @Inject
    Orders orders;
    @Inject
    Steps steps;

    /** The id of the order that sends the packs of a return again. */
    static UUID of(UUID request) {
        return Uuids.part(request, "resend");
    }

    /**
     * @param request what was decided: so many packs of each line
     * @throws Refused OUT_OF_STOCK with the title and what is left, at the line
     */
    void send(Order first, ReturnRequest request) {
        List<Want> wants = wants(first, request.lines().stream().filter(line -> line.packs() > 0)
                .collect(Collectors.toMap(ReturnLine::no, ReturnLine::packs)));
        List<OrderLine> lines = wants.stream().map(OrderLine::new).toList();
        Order again = new Order(of(request.uuid()), first, lines, request.uuid(), steps.now());
        stockroom.allocate(again.uuid(), wants, orders.rows(again, List.of()));
        steps.announce(new OrderPlaced(again.uuid(), again.store()));
    }

    /** When packs of an order that were sent again reached the buyer last; now, while some are on their way. */
    Optional<LocalDateTime> latest(ReturnHistory history) {
        List<UUID> again = history.requests().stream().flatMap(request -> request.sentAgain().stream()).toList();
        return orders.all(again).stream().map(order -> order.progress().receivedAt().orElseGet(steps::now)).max(Comparator.naturalOrder());
    }

    private List<Want> wants(Order first, Map<Integer, Integer> packs) {
        List<OrderLine> lines = first.lines().stream().filter(line -> packs.containsKey(line.no())).toList();
        Map<ListingId, Shelf> shelves = stockroom.shelves(lines.stream().map(OrderLine::listing).toList());
        List<Want> wants = new ArrayList<>();
        for (OrderLine line : lines) {
            Shelf shelf = shelves.get(line.listing());
            long left = shelf == null ? 0 : shelf.available();
            if (left < packs.get(line.no())) {
                throw new Refused(Reason.OUT_OF_STOCK, line.title(), left).at("lines[" + wants.size() + "].packs");
            }
            wants.add(new Want(wants.size() + 1, shelf, packs.get(line.no())));
        }
        return wants;
    }
}
