package org.countystore.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.countystore.kernel.Money;
import org.countystore.kernel.Rows;
import org.countystore.once.LostRace;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

@DisplayName("A row that is written past the persistence context")
class RowsTest {
    /** Entities and their tables. */
    private static final List<List<String>> KINDS = List.of(List.of("KnownCall", "known_call"), List.of("CountyOrder", "county_order"),
            List.of("OrderLine", "order_line"), List.of("LinePortion", "line_portion"), List.of("Transfer", "transfer"),
            List.of("StockMovement", "stock_movement"), List.of("AuditEntry", "audit_entry"));

    /** One order is paid by the allowance, the other in part by the buyer. */
    private static Shop afterTwoOrders(Database database) {
        Shop shop = new Shop(Live.on(database));
        shop.decideSevenFestivals();
        Colleague chen = shop.colleague();
        shop.grant();
        Basket.Line[] lines = IntStream.range(0, 3).mapToObj(i -> Baskets.line(shop.stocked(new Money(900), 50), 2)).toArray(Basket.Line[]::new);
        Baskets.place(shop, chen, Baskets.basket(10_000, lines));
        Baskets.place(shop, chen, Baskets.basket(100, lines));
        return shop;
    }

    private static EntityManager db(Shop shop) {
        return shop.live.get(Orders.class).db;
    }

    private static Set<String> rows(EntityManager db, String table) {
        List<?> rows = db.createNativeQuery("select * from " + table).getResultList();
        return new TreeSet<>(rows.stream().map(row -> Arrays.toString((Object[]) row)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void is_the_same_as_the_context_would_write(Database database) {
        try (Shop shop = afterTwoOrders(database)) {
            KINDS.forEach(kind -> assertThrows(TakenBack.class, () -> shop.live.inTransaction(() -> {
                EntityManager db = db(shop);
                List<?> all = db.createQuery("select e from " + kind.get(0) + " e").getResultList();
                Set<String> before = rows(db, kind.get(1));
                db.clear();
                delete(db, kind.get(1));
                all.forEach(db::persist);
                db.flush();
                db.clear();
                assertEquals(before, rows(db, kind.get(1)));
                delete(db, kind.get(1));
                new Rows(db::unwrap).add(all).write();
                assertEquals(before, rows(db, kind.get(1)));
                assertTrue(before.size() > 1, kind + " of two orders");
                throw new TakenBack();
            })));
        }
    }

    private static void delete(EntityManager db, String table) {
        db.createNativeQuery("delete from " + table).executeUpdate();
    }

    /** Many are a batch of their own between what goes together. */
    @ParameterizedTest
    @EnumSource
    void can_be_followed_by_changes_each_of_which_tells_how_many_rows_it_met(Database database) {
        try (Shop shop = afterTwoOrders(database)) {
            for (int many : List.of(1, 200)) {
                assertThrows(TakenBack.class, () -> shop.live.inTransaction(() -> {
                    EntityManager db = db(shop);
                    List<?> calls = db.createQuery("select e from KnownCall e").getResultList();
                    db.clear();
                    delete(db, "known_call");
                    Rows rows = new Rows(db::unwrap).add(calls)
                            .change("UPDATE known_call SET actor = ? WHERE actor <> ?", List.of(List.of("first", "-"), List.of("none", "first")))
                            .change("UPDATE known_call SET actor = ? WHERE actor = ?", Collections.nCopies(many, List.of("second", "first")));
                    int[] met = rows.write();
                    assertEquals(2 + many, met.length);
                    assertEquals(List.of(calls.size(), 0, calls.size()), List.of(met[0], met[1], met[2]));
                    assertEquals(calls.size(), IntStream.of(met).skip(2).sum());
                    assertEquals(0, rows.write().length);
                    throw new TakenBack();
                }));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void that_stands_already_is_told_as_a_duplicate(Database database) {
        try (Shop shop = afterTwoOrders(database)) {
            PersistenceException told = assertThrows(PersistenceException.class, () -> shop.live.inTransaction(() -> {
                EntityManager db = db(shop);
                new Rows(db::unwrap).add(db.createQuery("select e from KnownCall e").setMaxResults(1).getResultList()).write();
                return null;
            }));
            assertTrue(LostRace.isDuplicate(told), told.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void may_be_one_of_many_hundreds(Database database) {
        try (Shop shop = afterTwoOrders(database)) {
            shop.live.inTransaction(() -> {
                EntityManager db = db(shop);
                Order order = db.createQuery("select o from CountyOrder o where o.self > :none", Order.class)
                        .setParameter("none", Money.ZERO).getSingleResult();
                List<OrderPayment> payments = IntStream.range(0, 250).mapToObj(i ->
                        new OrderPayment(order, Method.COUNTER, UUID.randomUUID(), "wang", shop.live.now())).toList();
                new Rows(db::unwrap).add(payments).write();
                Set<UUID> written = shop.live.get(OrderPayments.class).of(order).stream().map(OrderPayment::transfer)
                        .collect(Collectors.toSet());
                assertEquals(payments.stream().map(OrderPayment::transfer).collect(Collectors.toSet()), written);
                return null;
            });
        }
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
