package org.countystore.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A market price")
class WatchingMarketsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static ReferencePrice write(Shop shop, Caller caller, UUID uuid, ReferencePrice.Sheet sheet) {
        return shop.ask(caller, WatchingMarkets.class, desk -> desk.write(uuid, sheet));
    }

    private static ReferencePrice.Sheet seen(long fen, LocalDate day) {
        return new ReferencePrice.Sheet(Shop.CHESTNUT, Shop.FIRST, new Money(fen), "城关市场", day);
    }

    private static Optional<Money> shown(Shop shop) {
        return shop.ask(Callers.nobody(), WatchingMarkets.class, desk -> desk.of(Shop.CHESTNUT, Shop.FIRST))
                .map(ReferencePrice::perKilogram);
    }

    private static Reason refusal(Shop shop, Caller caller, ReferencePrice.Sheet sheet) {
        return Assertions.assertThrows(Refused.class, () -> write(shop, caller, UUID.randomUUID(), sheet)).reason();
    }

    @ParameterizedTest
    @EnumSource
    void is_shown_while_it_is_younger_than_a_month_the_newest_day_first(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            write(shop, Shop.store(), UUID.randomUUID(), seen(1900, TODAY.minusDays(31)));
            assertEquals(Optional.empty(), shown(shop));
            UUID uuid = UUID.randomUUID();
            write(shop, Shop.store(), uuid, seen(2000, TODAY.minusDays(30)));
            write(shop, Shop.store(), uuid, seen(2000, TODAY.minusDays(30)));
            assertEquals(Optional.of(new Money(2000)), shown(shop));
            write(shop, Callers.admin(), UUID.randomUUID(), seen(2100, TODAY));
            write(shop, Shop.store(), UUID.randomUUID(), seen(1800, TODAY.minusDays(2)));
            assertEquals(Optional.of(new Money(2100)), shown(shop));
            assertEquals(4, shop.ask(Shop.store(), WatchingMarkets.class, desk -> desk.all(Page.FIRST)).items().size(), "none is lost");
        }
    }

    @ParameterizedTest
    @EnumSource
    void says_where_it_was_seen_and_not_tomorrow(Database database) {
        Shop shop = Shop.on(database);
        assertEquals(Reason.INVALID, refusal(shop, Shop.store(), seen(2000, TODAY.plusDays(1))));
        assertEquals(Reason.INVALID, refusal(shop, Shop.store(), seen(0, TODAY)));
        assertEquals(Reason.INVALID, refusal(shop, Shop.store(),
                new ReferencePrice.Sheet(Shop.CHESTNUT, Shop.FIRST, new Money(1), " ", TODAY)));
        assertEquals(Reason.GRADE_UNKNOWN, refusal(shop, Shop.store(),
                new ReferencePrice.Sheet(Shop.CHESTNUT, new GradeCode("9"), new Money(1), "城关市场", TODAY)));
        assertEquals(Reason.NOT_ALLOWED, refusal(shop, Callers.at(Callers.VILLAGE, Role.CLERK), seen(2000, TODAY)));
        assertEquals(Reason.NOT_ALLOWED, refusal(shop, Callers.at(Callers.TOWN, Role.STORE), seen(2000, TODAY)));
    }
}
