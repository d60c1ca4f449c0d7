package org.countystore.loveshop;

import static org.countystore.loveshop.Counter.PIN;
import static org.countystore.loveshop.Counter.line;
import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.loveshop.Counter.Villager;
import org.countystore.points.PointsPurse;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Cards")
class ShowingCardsTest {
    @ParameterizedTest
    @EnumSource
    void tell_who_knows_the_pin_what_can_be_had_for_the_points(Database database) {
        try (Counter counter = new Counter(database)) {
            Villager villager = counter.villager(50);
            ShopGoods salt = counter.goods("食盐", 3, 2);
            ShopGoods quilt = counter.goods("被子", 120, 1);
            Redemption had = counter.redeem(villager, line(salt, 1));
            ShowingCards.Shown shown = counter.keep(ShowingCards.class, desk -> desk.show(Callers.VILLAGE, villager.card(), PIN));
            assertEquals(List.of(47L, 2), List.of(shown.purse().points(), shown.purse().lots().size()));
            assertEquals(List.of(had.uuid()), shown.last().stream().map(Redemption::uuid).toList());
            assertEquals(List.of(true, false), List.of(shown.canPay(counter.look(salt.uuid())), shown.canPay(quilt)));
            assertEquals(List.of("食盐", "被子"), shown.goods().items().stream().map(ShopGoods::name).toList());
            assertEquals(Optional.empty(), shown.warning());
            counter.village.day.setTo(LocalDateTime.of(2027, 10, 1, 9, 0));
            assertEquals(Optional.of(new PointsPurse.Lapse(27, LocalDate.of(2027, 10, 31))),
                    counter.keep(ShowingCards.class, desk -> desk.show(Callers.VILLAGE, villager.card(), PIN)).warning());
            assertEquals(27, counter.keep(Redeeming.class, desk -> desk.holder(Callers.VILLAGE, villager.card())).warning()
                    .orElseThrow().points());
            assertEquals(27, counter.keep(Redeeming.class, desk -> desk.redemption(had.uuid())).next().orElseThrow().points());
            refused(Reason.WRONG_PIN, () -> counter.keep(ShowingCards.class, desk -> desk.show(Callers.VILLAGE, villager.card(), "1111")));
            refused(Reason.CARD_OF_OTHER_VILLAGE, () -> counter.ask(Callers.at(Callers.NEIGHBOUR, Role.KEEPER), ShowingCards.class,
                    desk -> desk.show(Callers.NEIGHBOUR, villager.card(), PIN)));
            refused(Reason.NOT_ALLOWED, () -> counter.ask(Callers.at(Callers.NEIGHBOUR, Role.KEEPER), ShowingCards.class,
                    desk -> desk.show(Callers.VILLAGE, villager.card(), PIN)));
        }
    }
}
