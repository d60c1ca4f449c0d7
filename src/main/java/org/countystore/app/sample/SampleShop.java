package org.countystore.app.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.allowance.AllowancePolicy;
import org.countystore.allowance.Granting;
import org.countystore.allowance.Planning;
import org.countystore.allowance.Tranche;
import org.countystore.app.sample.SampleGoods.Kind;
import org.countystore.app.sample.SampleGoods.Pack;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Uuids;
import org.countystore.ordering.Abatement;
import org.countystore.ordering.Basket;
import org.countystore.ordering.Complaint;
import org.countystore.ordering.DecidingReturns;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Dispatching;
import org.countystore.ordering.HandingBack;
import org.countystore.ordering.Method;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.PayingBack;
import org.countystore.ordering.ReturnRequest;
import org.countystore.ordering.ReturnWish;
import org.countystore.ordering.Returning;
import org.countystore.ordering.State;
import org.countystore.ordering.TakingPayment;
import org.countystore.ordering.Verdict;
import org.countystore.store.Browsing;
import org.countystore.store.Listing;
import org.countystore.store.Shelving;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The store's shelves, the year's allowance, and what staff bought. */
@ApplicationScoped
public class SampleShop {
    private static final UUID LISTINGS = UUID.fromString("6f2b9c1e-3a54-4d7b-9a01-611025000000");
    private static final int MARKUP_PERCENT = 150;
    private static final long ROUND_TO_FEN = 10;
    /** So that every buyer still has 300 yuan of 700 today. */
    private static final Money MOST_FROM_ALLOWANCE = Money.yuan(180);
    @Inject
    SampleCast cast;
    @Inject
    SampleGoods goods;
    @Inject
    SampleOffices offices;
    @Inject
    SampleCalendar calendar;
    @Inject
    Shelving shelving;
    @Inject
    Browsing browsing;
    @Inject
    Planning planning;
    @Inject
    Granting granting;
    @Inject
    Ordering ordering;
    @Inject
    Dispatching dispatching;
    @Inject
    TakingPayment payment;
    @Inject
    Returning returning;
    @Inject
    DecidingReturns deciding;
    @Inject
    PayingBack refunds;
    @Inject
    HandingBack overpaid;
    @Inject
    @ConfigProperty(name = "county.sample.allowanceFen", defaultValue = "70000")
    long allowanceFen;

    static ListingId listing(SkuCode sku) {
        return new ListingId(Uuids.part(LISTINGS, sku.value()));
    }

    static Money price(Kind kind, Pack pack) {
        long fen = kind.price(pack.grade()).fen() * pack.weight().grams() * MARKUP_PERCENT / 100_000;
        return new Money((fen + ROUND_TO_FEN - 1) / ROUND_TO_FEN * ROUND_TO_FEN);
    }

    void openShelves() {
        cast.as("store", () -> {
            for (Kind kind : goods.kinds()) {
                cast.together(() -> kind.packs().forEach(pack -> shelving.put(listing(pack.sku()), new Listing.Sheet(pack.sku(),
                        title(kind, pack), price(kind, pack), "镇安山里的" + kind.name() + ",村里过秤、镇上分级、县里检测,每一袋都能查到来自哪些农户。", true))));
            }
            return null;
        });
    }

    private static String title(Kind kind, Pack pack) {
        return "镇安" + kind.name() + (pack.grade().value().equals("1") ? " 一级 " : " 二级 ")
                + SampleGoods.size(pack);
    }

    /** One sum for the year, open all year. */
    void grant(int year, SampleNames names) {
        cast.as("admin", () -> planning.decide(year, AllowancePolicy.Terms.plain(List.of(
                new Tranche.Part(year + "年福利采购额度", new Money(allowanceFen),
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))))));
        offices.units().forEach(unit -> {
            UUID uuid = names.uuid();
            cast.as("admin", () -> granting.grant(uuid, new Granting.Wish(unit, year, Optional.empty())));
        });
    }

    long available(Pack pack) {
        return cast.as("store", () -> browsing.offer(listing(pack.sku()))).available();
    }

    /** Lines as a buyer puts them into the cart: two sizes of what is on the shelf. */
    Map<Pack, Integer> basket(List<SampleSupply.Wish> shelf, SampleNames names) {
        Map<Pack, Integer> basket = new LinkedHashMap<>();
        for (int i = 0; i < 2; i++) {
            List<Pack> packs = List.copyOf(shelf.get(names.below(shelf.size())).packs().keySet());
            basket.put(packs.get(names.below(packs.size())), 1 + names.below(2));
        }
        return basket;
    }

    UUID order(String buyer, Map<Pack, Integer> basket, Delivery.Kind delivery, SampleNames names) {
        calendar.later(40);
        UUID uuid = names.uuid();
        List<Basket.Line> lines = basket.entrySet().stream()
                .map(each -> new Basket.Line(listing(each.getKey().sku()), each.getValue())).toList();
        cast.as(buyer, () -> ordering.place(uuid, new Basket(lines, Delivery.to(delivery),
                new Basket.Pay(MOST_FROM_ALLOWANCE, Optional.of(Method.COUNTER)))));
        return uuid;
    }

    /** Paid at the counter if something is left to pay, packed, handed over and received. */
    void serve(String buyer, UUID order) {
        calendar.later(300);
        payIfOwed(buyer, order);
        cast.as("store", () -> dispatching.pack(order));
        calendar.later(3600);
        cast.as("store", () -> dispatching.ship(order));
        calendar.later(3600);
        cast.as(buyer, () -> ordering.receive(order));
        if (cast.as(buyer, () -> ordering.abatement(order)).filter(Abatement::isOwed).isPresent()) {
            cast.as("counter", () -> overpaid.payBack(order));
        }
    }

    void payIfOwed(String buyer, UUID order) {
        if (cast.as(buyer, () -> ordering.order(order)).order().state() == State.PLACED) {
            cast.as("counter", () -> payment.take(order));
        }
    }

    void takeMoney(UUID order) {
        cast.as("counter", () -> payment.take(order));
    }

    void cancel(String buyer, UUID order) {
        calendar.later(60);
        cast.as(buyer, () -> ordering.cancel(order));
    }

    /** One pack of the first line, decided by the store two hours later; own money handed out at once. */
    void giveBack(String buyer, UUID order, Complaint reason, Verdict verdict) {
        UUID uuid = ask(buyer, order, reason);
        calendar.later(7_200);
        ReturnRequest request = cast.as("store", () -> deciding.decide(uuid, verdict)).request();
        if (request.isOwed()) {
            cast.as("counter", () -> refunds.payBack(uuid));
        }
    }

    UUID ask(String buyer, UUID order, Complaint reason) {
        calendar.later(1_800);
        UUID uuid = Uuids.part(order, "return");
        cast.as(buyer, () -> returning.ask(uuid, new ReturnWish(order, List.of(
                new ReturnWish.Line(1, 1, reason, Optional.of("打开一看不对,请县超市看看"), List.of())))));
        return uuid;
    }
}
