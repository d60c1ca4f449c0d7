package org.countystore.ordering;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.store.Allocated;
import org.countystore.store.Awaited;
import org.countystore.store.Stockroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds orders, with the lots they get. */
@ApplicationScoped
class OrderBook {
    @Inject
    Orders orders;
    @Inject
    Stockroom stockroom;
    @Inject
    LinePieces pieces;

    /** @throws Refused NOT_FOUND */
    Order get(UUID uuid) {
        return orders.by(uuid).orElseThrow(() -> Refused.notFound("order", uuid));
    }

    OrderSheet sheet(Order order) {
        return sheets(List.of(order)).get(0);
    }

    List<Overpaid> overpaid(List<Abatement> abatements) {
        Map<Long, Order> theirs = orders.byId(abatements.stream().map(Abatement::order).toList());
        return abatements.stream().map(abatement -> new Overpaid(abatement, theirs.get(abatement.order()))).toList();
    }

    /** By what the buyer says, or by the UUID. */
    Optional<Order> find(String numberOrUuid) {
        String text = numberOrUuid.strip();
        if (text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return orders.by(UUID.fromString(text));
        }
        return OrderNumber.idIn(text).stream().boxed().findFirst().flatMap(orders::by).filter(order -> order.number().equals(text));
    }

    /** Newest first, in the same number of statements for one as for fifty. */
    Listed<OrderSheet> list(OrderQuery query) {
        Listed<Order> found = query.page().cut(orders.newestFirst(query), Order::id);
        return new Listed<>(sheets(found.items()), found.next());
    }

    /** Those that have waited longest to be packed and can be. */
    List<OrderSheet> oldestReady(List<PlaceCode> stores, int atMost) {
        return sheets(orders.oldestReady(stores, atMost));
    }

    long countReady(List<PlaceCode> stores) {
        return orders.countReady(stores);
    }

    /** Asks for what is awaited only where something was ordered ahead of the harvest, and for pieces only where they can be given. */
    private List<OrderSheet> sheets(List<Order> found) {
        Map<UUID, List<Allocated>> lots = stockroom.allocatedTo(found.stream().map(Order::uuid).toList());
        Map<UUID, List<Awaited>> awaited = stockroom.awaitedBy(found.stream().filter(Order::isPromised).map(Order::uuid).toList());
        Map<Long, List<LinePiece>> weighed = pieces.of(found.stream().filter(order -> order.progress().packedAt().isPresent()).toList())
                .stream().collect(Collectors.groupingBy(LinePiece::order));
        return found.stream().map(order -> new OrderSheet(order, lots.getOrDefault(order.uuid(), List.of()),
                awaited.getOrDefault(order.uuid(), List.of()), weighed.getOrDefault(order.id(), List.of()))).toList();
    }

    /** By stock row, of all packs that these orders get. */
    Map<Long, LocalDate> bestBefore(List<OrderSheet> sheets) {
        return stockroom.bestBefore(sheets.stream().flatMap(sheet -> sheet.lots().stream()).map(Allocated::stock)
                .collect(Collectors.toSet()));
    }

    Map<State, Long> count(List<State> states, List<PlaceCode> stores) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        states.forEach(state -> counts.put(state, orders.count(state, stores)));
        return counts;
    }
}
