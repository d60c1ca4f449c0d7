package org.countystore.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.loveshop.Drawing;
import org.countystore.loveshop.FillingShelves;
import org.countystore.loveshop.GoodsReceipt;
import org.countystore.loveshop.GoodsSheet;
import org.countystore.loveshop.KeepingShops;
import org.countystore.loveshop.Redeeming;
import org.countystore.loveshop.Redemption;
import org.countystore.loveshop.RedemptionWish;
import org.countystore.loveshop.SettlingShops;
import org.countystore.points.KeepingCards;
import org.countystore.points.KeepingFunds;
import org.countystore.review.Council;
import org.countystore.review.Review;
import org.countystore.review.Reviewing;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("One good deed")
class GoodDeedTest {
    private static final Caller KEEPER = Callers.at(Callers.VILLAGE, Role.KEEPER);
    private static final Caller CASHIER = Callers.at(Callers.COUNTY, Role.CASHIER);
    private static final String PIN = "2468";

    @ParameterizedTest
    @EnumSource
    void becomes_a_bag_of_rice_and_every_point_of_it_is_accounted_for(Database database) {
        try (Council council = new Council(database)) {
            award(council);
            String card = council.ask(KEEPER, KeepingCards.class, desk -> desk.issue(council.house(3).code(), PIN)).card().number().value();
            UUID rice = shop(council);

            Redemption bag = redeem(council, card, rice, 1);
            assertEquals(List.of(12L, 8L), List.of(bag.points(), bag.pointsLeft()));
            council.refused(Reason.NOT_ENOUGH_POINTS, KEEPER, Redeeming.class, desk -> desk.redeem(UUID.randomUUID(), wish(card, rice, 1), PIN));
            council.ask(CASHIER, SettlingShops.class, desk -> desk.settle(UUID.randomUUID(), Callers.VILLAGE));

            var fund = council.ask(CASHIER, KeepingFunds.class, desk -> desk.state(Callers.VILLAGE));
            assertEquals(List.of(98_800L, 965L, 23L, 0L),
                    List.of(fund.fund().fen(), fund.cover(), fund.outstanding(), fund.redeemed()));
            Count proof = count(council);
            assertEquals(List.of(), proof.reds().stream().map(red -> red.rule() + " " + red.place() + " " + red.difference()).toList());
            assertEquals(35, proof.terms().stream().filter(term -> term.group().equals("points") && term.name().equals("awarded"))
                    .findFirst().orElseThrow().amount());
        }
    }

    /** Reviewed with somebody recused, on notice, objected to twice: 5, 10 and 20 points in the end. */
    private static void award(Council council) {
        UUID own = council.propose(1, "yard", 5);
        UUID kin = council.propose(2, "road", 15);
        UUID road = council.propose(3, "road", 20);
        Review review = council.open(Council.OCTOBER);
        council.refused(Reason.RECUSED, council.reviewer(1), Reviewing.class, desk -> {
            desk.vote(review.uuid(), new Reviewing.Ballot(own, 5, Optional.empty()));
            return null;
        });
        council.agree(review, own, 5);
        council.agree(review, kin, 15);
        council.agree(review, road, 20);
        council.publish(review);
        UUID upheld = council.object(kin);
        UUID rejected = council.object(road);
        council.day.setTo(LocalDate.of(2026, 10, 17).atTime(9, 0));
        council.answer(3, upheld, Optional.of(10L));
        council.answer(3, rejected, Optional.empty());
        council.day.setTo(LocalDate.of(2026, 10, 22).atTime(9, 0));
        council.close(review);
        assertEquals(List.of(5L, 10L, 20L), List.of(council.points(1), council.points(2), council.points(3)));
    }

    private static UUID shop(Council council) {
        UUID rice = UUID.randomUUID();
        council.ask(Callers.admin(), KeepingShops.class, desk -> desk.open(Callers.VILLAGE, "0914-5320000"));
        council.ask(KEEPER, FillingShelves.class, desk -> desk.put(Callers.VILLAGE, rice,
                new GoodsSheet("大米 2.5kg", "Rice", Drawing.RICE, 12, Optional.empty(), 2, true)));
        council.ask(KEEPER, FillingShelves.class, desk -> desk.receive(UUID.randomUUID(),
                new GoodsReceipt.Delivery(rice, GoodsReceipt.Source.PURCHASE, 20, Optional.empty(), false, "")));
        return rice;
    }

    private static RedemptionWish wish(String card, UUID goods, long pieces) {
        return new RedemptionWish(card, Callers.VILLAGE, List.of(new RedemptionWish.Line(goods, pieces)));
    }

    private static Redemption redeem(Council council, String card, UUID goods, long pieces) {
        return council.ask(KEEPER, Redeeming.class, desk -> desk.redeem(UUID.randomUUID(), wish(card, goods, pieces), PIN)).redemption();
    }

    private static Count count(Council council) {
        Snapshot snapshot = new Snapshot();
        snapshot.database = council.day.dataSource();
        return snapshot.take(moment -> new Recount(moment, () -> { }).run());
    }
}
