package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.countystore.app.sample.SampleGoods.Kind;
import org.countystore.app.sample.SampleGoods.Pack;
import org.countystore.app.sample.SampleSupply.Wish;
import org.countystore.collection.Collecting;
import org.countystore.collection.Purchase;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Weight;
import org.countystore.ordering.Complaint;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Fault;
import org.countystore.ordering.Goods;
import org.countystore.ordering.Verdict;
import org.countystore.payable.PayOrder;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A year of the county: seven rounds of harvest and sale, then full shelves and the work that waits today. */
@ApplicationScoped
public class SampleYear {
    private static final int[] DAYS_AGO = {330, 285, 232, 200, 155, 62, 40};
    private static final int LATE_ROUND = 5;
    private static final int BUYERS_A_ROUND = 25;
    private static final int CHANGES_MIND = 7;
    private static final long A_ROUND_SECONDS = 15_000;
    private static final int KINDS_A_ROUND = 6;
    private static final int DAYS_TO_PAY = 6;
    /** Draws of their own, so that what others draw stays the same. */
    private static final long LOVE_SHOPS = 611_025_08;
    private static final long SNAGS = 611_025_14;
    private static final int SLIPS_A_PAYMENT = 200;
    @Inject
    SampleCast cast;
    @Inject
    SampleGoods goods;
    @Inject
    SampleVillages villages;
    @Inject
    SampleCalendar calendar;
    @Inject
    SampleSupply supply;
    @Inject
    SampleShop shop;
    @Inject
    SampleVoices voices;
    @Inject
    SampleBoxes boxes;
    @Inject
    SampleAhead ahead;
    @Inject
    SampleLoveShops loveShops;
    @Inject
    SampleSnags snags;
    @Inject
    SampleOffices offices;
    @Inject
    Collecting collecting;
    @Inject
    Paying paying;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "county.sample.packs", defaultValue = "48")
    int packs;
    @Inject
    @ConfigProperty(name = "county.sample.scale", defaultValue = "1")
    int scale;

    void live(SampleNames names, BiConsumer<String, Runnable> chapter) {
        LocalDate today = calendar.realToday();
        chapter.accept("listings and allowances", () -> {
            boxes.openShelves();
            calendar.later(1);
            shop.openShelves();
            shop.grant(today.minusYears(1).getYear(), names);
        });
        for (int round = 0; round < DAYS_AGO.length; round++) {
            LocalDate day = today.minusDays(DAYS_AGO[round]);
            int number = round;
            chapter.accept("round of " + day, () -> round(number, day, names));
        }
        chapter.accept("love shops", () -> loveShops.open(new SampleNames(LOVE_SHOPS)));
        chapter.accept("full shelves", () -> fill(today.minusDays(4), names));
        chapter.accept("sold ahead of the harvest", () -> ahead.sell(today.minusDays(2), names));
        chapter.accept("what does not go smoothly", () -> snags.leave(today.minusDays(1), new SampleNames(SNAGS)));
        chapter.accept("the work of today", () -> leaveWork(names));
    }

    private void round(int round, LocalDate day, SampleNames names) {
        calendar.at(day, LocalTime.of(7, 30));
        grantOnce(day, names);
        List<Kind> inSeason = goods.kinds().stream().filter(kind -> kind.isInSeason(day.getMonthValue()))
                .filter(kind -> kind.packs().stream().allMatch(pack -> SampleShop.price(kind, pack).fen() < 9_000)).toList();
        List<Wish> shelf = new ArrayList<>();
        for (int i = 0; i < Math.min(KINDS_A_ROUND, inSeason.size()); i++) {
            shelf.add(new Wish(inSeason.get((round * 3 + i) % inSeason.size()), new LinkedHashMap<>()));
        }
        List<Map<Pack, Integer>> baskets = new ArrayList<>();
        shelf.forEach(wish -> wish.kind().packs().forEach(pack -> wish.packs().put(pack, 0)));
        for (int i = 0; i < scale * BUYERS_A_ROUND; i++) {
            baskets.add(shop.basket(shelf, names));
        }
        baskets.forEach(basket -> basket.forEach((pack, count) -> shelf.stream().filter(wish -> wish.packs().containsKey(pack))
                .findFirst().orElseThrow().packs().merge(pack, count, Integer::sum)));
        List<UUID> slips = new ArrayList<>();
        shelf.stream().filter(wish -> wish.all().isPositive()).forEach(wish -> slips.addAll(bring(day, wish, names)));
        mistake(day, names);
        sell(round, day.plusDays(3), baskets, names);
        calendar.at(day.plusDays(DAYS_TO_PAY), LocalTime.of(10, 0));
        pay(round == LATE_ROUND ? slips.subList(0, slips.size() - 2) : slips, names);
    }

    private void grantOnce(LocalDate day, SampleNames names) {
        if (day.getYear() == calendar.realToday().getYear() && !granted) {
            granted = true;
            shop.grant(day.getYear(), names);
        }
    }

    private boolean granted;

    private List<UUID> bring(LocalDate day, Wish wish, SampleNames names) {
        calendar.at(day, LocalTime.of(8, 0));
        return supply.bring(wish, names);
    }

    /** A slip written for the wrong household, undone by a second one. */
    private void mistake(LocalDate day, SampleNames names) {
        calendar.at(day.plusDays(1), LocalTime.of(9, 0));
        Purchase wrong = supply.weigh(SampleCast.SHUIXIA, villages.in(SampleCast.SHUIXIA).get(1), goods.kinds().get(0),
                new Weight(12_000), names);
        calendar.later(120);
        supply.villager(SampleCast.SHUIXIA, () -> collecting.reverse(wrong.uuid(), "写错了农户"));
    }

    private void sell(int round, LocalDate day, List<Map<Pack, Integer>> baskets, SampleNames names) {
        for (int i = 0; i < baskets.size(); i++) {
            calendar.at(day, LocalTime.of(9, 0).plusSeconds(A_ROUND_SECONDS * i / baskets.size()));
            String buyer = SampleOffices.username(1 + (round * baskets.size() + i) % offices.buyers());
            UUID order = shop.order(buyer, baskets.get(i), i % 3 == 0 ? Delivery.Kind.STORE : Delivery.Kind.UNIT, names);
            if (i % BUYERS_A_ROUND == CHANGES_MIND) {
                shop.cancel(buyer, order);
            } else {
                shop.serve(buyer, order);
                voices.hear(buyer, order, round * baskets.size() + i);
            }
            if (i == 4 || i == 16) {
                shop.giveBack(buyer, order, Complaint.values()[round % Complaint.values().length], verdict(round + i));
            }
        }
    }

    /** Each link of the chain and each fate of the packs has its turn; now and then nothing is found. */
    private static Verdict verdict(int turn) {
        return turn % 5 == 4 ? Verdict.declined("照片和货都看过,没有发现问题")
                : Verdict.approved(Fault.values()[turn % Fault.values().length], Goods.values()[turn % Goods.values().length]);
    }

    private void pay(List<UUID> slips, SampleNames names) {
        for (int from = 0; from < slips.size(); from += SLIPS_A_PAYMENT) {
            List<PayOrder.Line> lines = slips.subList(from, Math.min(slips.size(), from + SLIPS_A_PAYMENT)).stream()
                    .map(slip -> new PayOrder.Line(slip, Optional.empty())).toList();
            UUID uuid = names.uuid();
            cast.as("cashier", () -> paying.pay(uuid, new PayOrder(Optional.of(SampleCast.COUNTY), Payment.Method.TRANSFER, lines,
                    Optional.of("农商行代发 " + LocalDate.now(clock)))));
        }
    }

    /** Every listing gets as many packs as the county was asked for. */
    private void fill(LocalDate day, SampleNames names) {
        List<UUID> slips = new ArrayList<>();
        for (Kind kind : goods.kinds()) {
            Map<Pack, Integer> missing = new LinkedHashMap<>();
            kind.packs().forEach(pack -> missing.put(pack, (int) Math.max(0, packs - shop.available(pack))));
            Wish wish = new Wish(kind, missing);
            if (wish.all().isPositive()) {
                slips.addAll(bring(day, wish, names));
            }
        }
        calendar.at(day.plusDays(2), LocalTime.of(10, 0));
        pay(slips.subList(0, slips.size() / 2), names);
    }

    /** So that every desk opens on something to do. */
    private void leaveWork(SampleNames names) {
        LocalDate today = calendar.realToday();
        Kind chestnut = goods.kinds().get(0);
        calendar.at(today.minusDays(1), LocalTime.of(14, 0));
        List<String> households = villages.in(SampleCast.SHUIXIA);
        List<LotCode> lots = IntStream.range(0, 4).mapToObj(i -> supply.weigh(SampleCast.SHUIXIA, households.get(i), chestnut,
                new Weight(38_000 + 1_500L * i), names).lotCode()).toList();
        supply.carry(SampleCast.SHUIXIA, SampleCast.MILIANG, lots.subList(0, 1), names);
        supply.send(SampleCast.SHUIXIA, SampleCast.MILIANG, lots.subList(1, 2), names);
        shop.order("buyer002", Map.of(chestnut.packs().get(0), 1), Delivery.Kind.UNIT, names);
        UUID received = shop.order("buyer004", Map.of(goods.kinds().get(3).packs().get(0), 2), Delivery.Kind.UNIT, names);
        shop.serve("buyer004", received);
        shop.ask("buyer004", received, Complaint.DAMAGED);
        shop.order("buyer003", Map.of(goods.kinds().get(3).packs().get(0), 1), Delivery.Kind.STORE, names);
    }
}
