package org.countystore.proof;

import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Directory;
import org.countystore.access.NewAccount;
import org.countystore.collection.Agreeing;
import org.countystore.collection.Collecting;
import org.countystore.collection.Documenting;
import org.countystore.collection.KeepingPoints;
import org.countystore.collection.Outsider;
import org.countystore.collection.Purchase;
import org.countystore.collection.SlipPhoto;
import org.countystore.collection.Terms;
import org.countystore.collection.WeighIn;
import org.countystore.collection.Witness;
import org.countystore.household.Household;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.ledger.Ledger;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.ordering.Abating;
import org.countystore.ordering.Basket;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Fault;
import org.countystore.ordering.Goods;
import org.countystore.ordering.HandingBack;
import org.countystore.ordering.HearingReports;
import org.countystore.ordering.MakingGood;
import org.countystore.ordering.Method;
import org.countystore.ordering.Order;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.PayingBack;
import org.countystore.ordering.PayingOnline;
import org.countystore.ordering.Verdict;
import org.countystore.payable.Payment;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;
import org.countystore.payment.PaymentChannel;
import org.countystore.points.KeepingCards;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Grade;
import org.countystore.produce.Premium;
import org.countystore.produce.SettingPremiums;
import org.countystore.sorting.Counting;
import org.countystore.sorting.Disposal;
import org.countystore.sorting.Disposing;
import org.countystore.sorting.Inspecting;
import org.countystore.sorting.InspectionSheet;
import org.countystore.sorting.Packing;
import org.countystore.sorting.Sorting;
import org.countystore.sorting.SortingRun;
import org.countystore.sorting.StationCount;
import org.countystore.store.ClearingShelves;
import org.countystore.store.Contents;
import org.countystore.store.Stocking;
import org.countystore.testing.Callers;
import org.countystore.testing.Crop;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.PaymentRound;
import org.countystore.testing.Season;
import org.countystore.testing.Shop;
import org.countystore.testing.WechatStandIn;

/** A season in which everything that can happen has happened, mistakes and all. */
final class BusySeason implements AutoCloseable {
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 20);
    private final Database kind;
    private final WechatStandIn wechat = new WechatStandIn();
    final Season season;

    BusySeason(Database kind) {
        this.kind = kind;
        Live live = Live.on(kind);
        live.wired().with(PaymentChannel.class, wechat.channel());
        season = new Season(live);
        season.live.setTo(YESTERDAY.atTime(9, 0));
        village();
        season.shop.sku();
        season.shop.colleague();
        ListingId chestnuts = townAndStore();
        orders(chestnuts);
        online(chestnuts);
        presale();
        PointsSeason.live(season);
        ReviewSeason.live(season);
        StoreCounterSeason.live(season);
        season.live.setTo(YESTERDAY.plusDays(1).atTime(9, 0));
        season.live.inTransaction(() -> {
            season.live.get(Ledger.class).checkpoint(YESTERDAY);
            return null;
        });
        season.pay(Payment.Method.CASH, Optional.of(new Money(77)), season.buy(season.household(Callers.VILLAGE, false), 8_000));
    }

    private void village() {
        Purchase paid = season.buy(season.household(Callers.VILLAGE, true), 12_345);
        Purchase partly = season.buy(season.household(Callers.VILLAGE, false), 6_789);
        Purchase wrong = season.buy(season.household(Callers.NEIGHBOUR, true), 5_000);
        season.ask(Season.NEIGHBOUR, Collecting.class, desk -> desk.reverse(wrong.uuid(), "称错了"));
        season.pay(Payment.Method.TRANSFER, Optional.empty(), paid);
        season.pay(Payment.Method.CASH, Optional.of(new Money(1_000)), partly);
        Payment mistake = season.pay(Payment.Method.CASH, Optional.of(new Money(500)), partly);
        season.ask(Season.CASHIER, Paying.class, desk -> desk.reverse(mistake.uuid(), "付错人"));
        season.send(Callers.VILLAGE, Callers.TOWN, List.of(partly.lotCode()));
    }

    private ListingId townAndStore() {
        outsiders();
        agreed();
        LotCode heavier = season.baskets(1).get(0);
        season.receive(season.send(Callers.VILLAGE, Callers.TOWN, List.of(heavier)), 40);
        SortingRun undone = season.sort(List.of(heavier), 10);
        season.ask(Season.OPERATOR, Sorting.class, desk -> desk.reverse(undone.uuid(), "等级错了"));
        rewarded();
        inspected();
        LotCode tested = season.tested(5);
        SkuCode sku = season.shop.sku();
        UUID mistake = season.pack(tested, sku, 3, Rest.KEEP).uuid();
        season.ask(Season.OPERATOR, Packing.class, desk -> desk.reverse(mistake, "标签错了"));
        season.delivered(tested, sku, 60);
        LotCode short1 = season.pack(tested, sku, 20, Rest.LOSS).lotCode();
        season.receive(season.send(Callers.TOWN, Callers.COUNTY, List.of(short1)), -1_000);
        season.ask(Shop.store(), Stocking.class, desk -> desk.count(UUID.randomUUID(), new Stocking.Count(short1, 17, "破了一袋")));
        season.test(short1, Quality.RELEASED);
        LotCode more = season.tested(2);
        season.pack(more, sku, 4, Rest.KEEP);
        return season.shop.listed(sku, new Money(1_250));
    }

    /** One household agreed by the PIN of its card, one by its signature. */
    private void agreed() {
        Household byPin = season.household(Callers.VILLAGE, true);
        season.ask(Callers.at(Callers.VILLAGE, Role.KEEPER), KeepingCards.class, desk -> desk.issue(byPin.code(), "246810"));
        UUID first = UUID.randomUUID();
        WeighIn agreed = basket(byPin, new Witness(Optional.of(Witness.Confirmation.PIN), Optional.empty(), Optional.empty(), false));
        season.ask(Season.CLERK, Agreeing.class, desk -> desk.agree(first, byPin.code(), Terms.of(agreed), "246810"));
        season.ask(Season.CLERK, Collecting.class, desk -> desk.buy(first, agreed));
        UUID signature = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        season.ask(Season.CLERK, Collecting.class, desk -> desk.buy(second, basket(season.household(Callers.VILLAGE, true),
                new Witness(Optional.of(Witness.Confirmation.SIGNATURE), Optional.of(signature), Optional.empty(), false))));
        AccountId clerk = season.live.inTransaction(() -> season.live.get(Directory.class).open(
                new NewAccount("signed" + second.toString().substring(0, 8), "王会计", Callers.VILLAGE), "hash", false));
        season.ask(new Caller(Optional.of(clerk), "clerk", Season.CLERK.grants(), "127.0.0.1"), Documenting.class,
                desk -> desk.attach(second, signature, SlipPhoto.Shows.SIGNATURE, picture()));
    }

    private WeighIn basket(Household household, Witness witness) {
        return new WeighIn(household.code(), Shop.CHESTNUT, Shop.FIRST, new Weight(7_000), Weight.ZERO, 0, new Money(1200),
                Optional.empty(), season.live.now(), Optional.empty(), witness);
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody sold who stands in no register; the premium of the day is not for them. */
    private void outsiders() {
        season.ask(Callers.admin(), KeepingPoints.class, desk -> desk.takeOutsiders(Callers.VILLAGE, true));
        WeighIn weighIn = new WeighIn(Optional.empty(), Shop.CHESTNUT, Shop.FIRST, new Weight(9_000), Weight.ZERO, 0, new Money(1200),
                Optional.empty(), season.live.now(), Optional.empty(), Witness.NONE,
                Optional.of(new Outsider(Callers.VILLAGE, "王五", Optional.empty())));
        premium(333);
        Purchase slip = season.ask(Season.CLERK, Collecting.class, desk -> desk.buy(UUID.randomUUID(), weighIn)).purchase();
        season.tested(List.of(slip.lotCode()));
        premium(0);
    }

    /** A run whose households got something on top, and one that was taken back with it. */
    private void rewarded() {
        premium(333);
        season.tested(3);
        SortingRun wrong = sorted();
        season.ask(Season.OPERATOR, Sorting.class, desk -> desk.reverse(wrong.uuid(), "等级错了"));
        premium(0);
    }

    /** A part released with a sample taken, a part rejected and done away with in all three ways, shells used up, packs that went along. */
    private void inspected() {
        season.ask(Shop.store(), Cataloguing.class,
                desk -> desk.addGrade(Shop.CHESTNUT, new Grade.Sheet("2", "二级", "Grade 2", 2, "", "")));
        season.ask(Shop.store(), Cataloguing.class,
                desk -> desk.addGrade(Shop.CHESTNUT, new Grade.Sheet("shells", "果壳", "Shells", 9, "", "", true)));
        LotCode graded = Season.graded(sorted());
        inspect(graded, 6_000, 250, Quality.RELEASED);
        LotCode rejected = inspect(graded, 5_000, 0, Quality.REJECTED);
        dispose(rejected, Disposal.Kind.RETURNED, 2_000, Optional.empty());
        dispose(rejected, Disposal.Kind.DESTROYED, 1_000, Optional.empty());
        dispose(rejected, Disposal.Kind.DOWNGRADED, 1_500, Optional.of(new GradeCode("2")));
        LotCode shells = dispose(rejected, Disposal.Kind.DOWNGRADED, 300, Optional.of(new GradeCode("shells"))).made().orElseThrow();
        dispose(shells, Disposal.Kind.USED, 200, Optional.empty());
        clear();
        season.ask(Season.OPERATOR, Counting.class,
                desk -> desk.count(UUID.randomUUID(), new StationCount.Sheet(graded, new Weight(20_000), "鼠咬")));
        LotCode tested = season.tested(1);
        season.pack(tested, season.shop.sku(), 4, Rest.KEEP);
        season.test(tested, Quality.QUARANTINED);
    }

    private SortingRun sorted() {
        List<LotCode> baskets = season.baskets(2);
        season.receive(season.send(Callers.VILLAGE, Callers.TOWN, baskets), 0);
        return season.sort(baskets, 100);
    }

    private LotCode inspect(LotCode lot, long grams, long sample, Quality result) {
        return season.ask(Season.INSPECTOR, Inspecting.class, desk -> desk.inspect(UUID.randomUUID(), new InspectionSheet(lot,
                Optional.of(new Weight(grams)), new Weight(sample), "快检", result, "", Optional.empty(), Optional.empty()))).lotCode();
    }

    /** Rejected in the store: of six packs one is ordered, one destroyed, and two are opened at their station and given a lower grade. */
    private void clear() {
        SkuCode sku = season.shop.sku();
        LotCode recalled = season.delivered(season.tested(2), sku, 6);
        season.order(season.shop.buyer(), 3_000, Season.line(season.shop.listed(sku, new Money(900)), 1));
        season.test(recalled, Quality.REJECTED);
        clear(recalled, Disposal.Kind.DESTROYED, 1);
        dispose(clear(recalled, Disposal.Kind.SENT_BACK, 2).made().orElseThrow(), Disposal.Kind.DOWNGRADED, 700,
                Optional.of(new GradeCode("2")));
    }

    private Disposal clear(LotCode lot, Disposal.Kind kind, int packs) {
        return season.ask(Shop.store(), ClearingShelves.class, desk -> desk.clear(UUID.randomUUID(),
                new ClearingShelves.Rejected(lot, kind, packs, "库管和村监委在场")));
    }

    private Disposal dispose(LotCode lot, Disposal.Kind kind, long grams, Optional<GradeCode> grade) {
        return season.ask(Season.OPERATOR, Disposing.class, desk -> desk.dispose(UUID.randomUUID(),
                new Disposal.Sheet(lot, kind, new Weight(grams), grade, "村监委在场")));
    }

    private void premium(long fen) {
        season.ask(Shop.store(), SettingPremiums.class, desk -> desk.set(UUID.randomUUID(),
                new Premium.Sheet(Shop.CHESTNUT, Shop.FIRST, Callers.COUNTY, new Money(fen), season.live.now().toLocalDate())));
    }

    private void orders(ListingId chestnuts) {
        boxes(chestnuts);
        Shop.Colleague chen = season.shop.buyer();
        Shop.Colleague wang = season.shop.buyer();
        ListingId other = season.shop.listed(delivered(), new Money(999));
        season.order(chen, 3_000, Season.line(chestnuts, 4));
        Order shipped = season.order(chen, 15_000, Season.line(chestnuts, 9), Season.line(other, 5));
        season.takeMoney(shipped);
        season.packOrder(shipped);
        season.shipOrder(shipped);
        Order packed = season.order(wang, 1_000, Season.line(other, 2));
        season.takeMoney(packed);
        season.packOrder(packed);
        season.takeMoney(season.order(wang, 0, Season.line(chestnuts, 1)));
        Order cancelled = season.order(wang, 2_000, Season.line(chestnuts, 3));
        season.takeMoney(cancelled);
        season.cancelOrder(cancelled);
        abated(other);
        pieces(other);
        countedPieces();
        replaced(other);
        returns(season.order(season.shop.buyer(), 9_000, Season.line(chestnuts, 6), Season.line(other, 3)));
    }

    /** Two of five packs are of another SKU, because they never came; one of them and one of the others came back. */
    private void replaced(ListingId other) {
        Crop crop = Crop.of(season.shop, new Money(900), 20);
        Shop.Colleague zhou = season.shop.buyer();
        Order order = season.order(zhou, 5_000, Season.line(crop.listing(), 5));
        season.delivered(season.tested(1), crop.sku(), 3);
        crop.offerInstead(other);
        crop.close();
        season.ask(zhou.caller(), MakingGood.class, desk -> desk.substitute(order.uuid(), 1));
        season.packOrder(order);
        season.shipOrder(order);
        season.giveBack(order, Verdict.approved(Fault.STORE, Goods.RESTOCKED), Season.back(1, 3));
    }

    /** One of which some packs never came from the harvest, and one that was lighter and whose own money has been handed out. */
    private void abated(ListingId other) {
        Crop crop = Crop.of(season.shop, new Money(1_250), 20);
        Shop.Colleague sun = season.shop.buyer();
        Order missing = season.order(sun, 5_000, Season.line(crop.listing(), 5), Season.line(other, 8));
        season.takeMoney(missing);
        season.delivered(season.tested(1), crop.sku(), 3);
        crop.close();
        season.ask(sun.caller(), MakingGood.class, desk -> desk.refund(missing.uuid(), 1));
        season.packOrder(missing);
        Order lighter = season.order(season.shop.buyer(), 1_000, Season.line(other, 3));
        season.takeMoney(lighter);
        Abating.lighter(season.live, lighter, 777);
        season.ask(Shop.counter(), HandingBack.class, desk -> desk.payBack(lighter.uuid()));
    }

    /** Three boxes of two things, one of which comes back, and two that were given up. */
    private void boxes(ListingId chestnuts) {
        Contents.Part one = new Contents.Part(delivered(), 2);
        Contents.Part other = new Contents.Part(delivered(), 1);
        ListingId box = season.shop.boxed(new Money(4_999), one, other);
        Shop.Colleague li = season.shop.buyer();
        Order order = season.order(li, 9_000, Season.line(box, 3), Season.line(chestnuts, 1));
        season.takeMoney(order);
        season.packOrder(order);
        season.shipOrder(order);
        UUID back = season.giveBack(order, Verdict.approved(Fault.STORE, Goods.RESTOCKED), Season.back(1, 1)).uuid();
        season.ask(Shop.counter(), PayingBack.class, desk -> desk.payBack(back));
        season.cancelOrder(season.order(li, 1_000, Season.line(box, 2)));
        season.takeMoney(season.order(li, 0, Season.line(box, 1), Season.line(season.shop.listed(one.sku(), new Money(999)), 1)));
    }

    /** Of five in the store one is missing, one was found again, one destroyed and one sent back; of two at the station one is lost. */
    private void countedPieces() {
        SkuCode sku = season.shop.skuByWeight(new Weight(4_000));
        LotCode lot = season.deliveredPieces(sku, 3_000, 2_500, 2_000, 1_500, 1_000);
        season.ask(Shop.store(), Stocking.class,
                desk -> desk.count(UUID.randomUUID(), new Stocking.Count(lot, 3, List.of(1, 2), List.of(), "清点时没找到")));
        season.ask(Shop.store(), Stocking.class,
                desk -> desk.count(UUID.randomUUID(), new Stocking.Count(lot, 4, List.of(), List.of(2), "在冷库里")));
        season.test(lot, Quality.REJECTED);
        clearPiece(lot, Disposal.Kind.DESTROYED, 3);
        clearPiece(lot, Disposal.Kind.SENT_BACK, 4);
        LotCode waiting = season.packPieces(season.tested(1), sku, Rest.KEEP, 2_222, 1_111).lotCode();
        season.ask(Season.OPERATOR, Counting.class,
                desk -> desk.count(UUID.randomUUID(), new StationCount.Sheet(waiting, new Weight(1_111), List.of(1), "夜里少了")));
    }

    private void clearPiece(LotCode lot, Disposal.Kind kind, int serial) {
        season.ask(Shop.store(), ClearingShelves.class, desk -> desk.clear(UUID.randomUUID(),
                new ClearingShelves.Rejected(lot, kind, 1, List.of(serial), "库管和村监委在场")));
    }

    /** Four pieces, of which three have gone with an order and one has come home; some others of the order are alike. */
    private void pieces(ListingId other) {
        SkuCode sku = season.shop.skuByWeight(new Weight(4_000));
        season.deliveredPieces(sku, 3_900, 2_345, 2_222, 1_999);
        ListingId listing = season.shop.listed(sku, new Money(8_000));
        Order order = season.order(season.shop.buyer(), 9_000, Season.line(listing, 3), Season.line(other, 1));
        season.takeMoney(order);
        season.packOrder(order);
        season.shipOrder(order);
        season.giveBack(order, Verdict.approved(Fault.STORE, Goods.RESTOCKED), Season.back(1, 1));
    }

    /** One taken back onto the shelf and paid out, one thrown away, one declined, one that waits. */
    private void returns(Order order) {
        season.takeMoney(order);
        season.packOrder(order);
        season.shipOrder(order);
        season.ask(Shop.store(), Ordering.class, desk -> desk.receive(order.uuid()));
        Verdict fewer = new Verdict(true, Optional.of(Fault.TOWN), Optional.of(Goods.RESTOCKED), Optional.empty(),
                List.of(new Verdict.Line(1, 2), new Verdict.Line(2, 1)));
        UUID first = season.giveBack(order, fewer, Season.back(1, 3), Season.back(2, 1)).uuid();
        season.ask(Shop.counter(), PayingBack.class, desk -> desk.payBack(first));
        season.giveBack(order, Verdict.approved(Fault.CARRIER, Goods.DISCARDED), Season.back(2, 1));
        season.giveBack(order, Verdict.declined("照片看不出问题"), Season.back(1, 1));
        season.giveBack(order, Verdict.sentAgain(Fault.TOWN, Goods.KEPT), Season.back(1, 1));
        season.askBack(order, Season.back(1, 2));
    }

    /** One who ordered ahead has all and it went out, one had all and cancelled, one has a part, and one waits. */
    private void presale() {
        Crop crop = Crop.of(season.shop, new Money(1_500), 50);
        Shop.Colleague qian = season.shop.buyer();
        Order first = season.order(qian, 3_000, Season.line(crop.listing(), 3));
        Order second = season.order(qian, 2_000, Season.line(crop.listing(), 4));
        season.order(qian, 0, Season.line(crop.listing(), 6));
        season.order(qian, 0, Season.line(crop.listing(), 2));
        season.delivered(season.tested(2), crop.sku(), 8);
        season.cancelOrder(second);
        season.takeMoney(first);
        season.packOrder(first);
        season.shipOrder(first);
        season.ask(qian.caller(), Ordering.class, desk -> desk.receive(first.uuid()));
    }

    /** One order paid over the wire, and two whose money came too late: one has it back, the other not yet. */
    private void online(ListingId chestnuts) {
        Shop.Colleague zhao = season.shop.buyer();
        List<UUID> orders = List.of(wanted(zhao, chestnuts), wanted(zhao, chestnuts), wanted(zhao, chestnuts));
        List<String> numbers = orders.stream().map(order -> season.ask(zhao.caller(), PayingOnline.class, desk -> desk.begin(order)))
                .map(attempt -> attempt.uuid().toString().replace("-", "")).toList();
        PaymentRound.run(season.live);
        numbers.forEach(wechat::pay);
        orders.subList(1, 3).forEach(order -> season.ask(zhao.caller(), Ordering.class, desk -> desk.cancel(order)));
        hear(numbers.get(0));
        hear(numbers.get(1));
        PaymentRound.run(season.live);
        hear(numbers.get(2));
    }

    private UUID wanted(Shop.Colleague buyer, ListingId chestnuts) {
        Basket basket = new Basket(List.of(Season.line(chestnuts, 1)), Delivery.to(Delivery.Kind.UNIT),
                new Basket.Pay(Money.ZERO, Optional.of(Method.WECHAT)));
        return season.ask(buyer.caller(), Ordering.class, desk -> desk.place(UUID.randomUUID(), basket)).order().uuid();
    }

    private void hear(String number) {
        season.ask(Callers.nobody(), HearingReports.class, desk -> {
            desk.hear(wechat.report(number));
            return null;
        });
    }

    private SkuCode delivered() {
        SkuCode sku = season.shop.sku();
        season.delivered(season.tested(3), sku, 30);
        return sku;
    }

    Count count() {
        return snapshot().take(moment -> new Recount(moment, () -> { }).run());
    }

    Snapshot snapshot() {
        Snapshot snapshot = new Snapshot();
        snapshot.database = season.live.dataSource();
        return snapshot;
    }

    Connection connection() throws SQLException {
        return season.live.dataSource().getConnection();
    }

    Database kind() {
        return kind;
    }

    @Override
    public void close() {
        season.close();
    }
}
