package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.countystore.access.NewDevice;
import org.countystore.access.SigningIn;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
import org.countystore.kernel.PhoneClock;
import org.countystore.keys.Seals;
import org.countystore.loveshop.CatchingUp;
import org.countystore.loveshop.EquippingShops;
import org.countystore.loveshop.KeepingShops;
import org.countystore.loveshop.LookingAtShelves;
import org.countystore.loveshop.OfflineLimits;
import org.countystore.loveshop.OfflineWish;
import org.countystore.loveshop.Redeeming;
import org.countystore.loveshop.RedemptionWish;
import org.countystore.loveshop.ShopGoods;
import org.countystore.loveshop.ShopSheet;
import org.countystore.points.CardKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The phone of 水峡村's love shop, and a card that was spent on it without a network while it was spent at the counter too. */
@ApplicationScoped
class SampleShopPhone {
    private static final UUID DEVICE = UUID.fromString("0190f3a2-6f00-7c61-8b8a-611025104206");
    /** So that visitors can come with phones of their own. */
    private static final OfflineLimits LIMITS = new OfflineLimits(30, 300, 5, 7);
    @Inject
    SampleCast cast;
    @Inject
    SampleCalendar calendar;
    @Inject
    SigningIn signingIn;
    @Inject
    KeepingShops shops;
    @Inject
    EquippingShops equipping;
    @Inject
    LookingAtShelves shelves;
    @Inject
    Redeeming redeeming;
    @Inject
    CatchingUp catchingUp;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "county.sample.password", defaultValue = "zhenan")
    String password;
    @Inject
    @ConfigProperty(name = "county.sample.pin", defaultValue = "2468")
    String pin;

    void load(LocalDate day, SampleNames names) {
        calendar.at(day, LocalTime.of(14, 30));
        cast.as("admin", () -> shops.limit(SampleCast.SHUIXIA, LIMITS));
        ShopSheet sheet = onPhone(() -> {
            signingIn.issue("keeper", password, "field pages", Optional.of(new NewDevice(DEVICE, "爱心超市的手机")));
            return equipping.equip(SampleCast.SHUIXIA);
        });
        sheet.cards().stream().max(Comparator.comparingLong(ShopSheet.Card::points)).ifPresent(card -> spendTwice(sheet, card, names));
    }

    private void spendTwice(ShopSheet sheet, ShopSheet.Card card, SampleNames names) {
        List<RedemptionWish.Line> onPhone = goodsFor(Math.min(card.points(), LIMITS.card()));
        LocalDateTime handedOutAt = LocalDateTime.now(clock);
        calendar.later(40);
        onPhone(() -> redeeming.redeem(names.uuid(),
                new RedemptionWish(card.number().value(), SampleCast.SHUIXIA, goodsFor(card.points()), Optional.empty()),
                CardKey.pin(pin)));
        calendar.later(90);
        OfflineWish wish = new OfflineWish(card.number().value(), SampleCast.SHUIXIA, onPhone.stream()
                .map(line -> new OfflineWish.Line(line, goods(line.goods()).points())).toList(), handedOutAt);
        onPhone(() -> catchingUp.book(names.uuid(), wish, new CatchingUp.SealedPin(Seals.seal(sheet.phone().sealKey(), pin)),
                PhoneClock.UNTOLD));
    }

    private <T> T onPhone(Supplier<T> work) {
        return cast.as("keeper", () -> Caller.as(Caller.current().on(Optional.of(DEVICE)), work));
    }

    private List<ShopGoods> goods() {
        return shelves.goods(SampleCast.SHUIXIA, Page.of(Page.LARGEST)).items();
    }

    private ShopGoods goods(UUID uuid) {
        return goods().stream().filter(each -> each.uuid().equals(uuid)).findFirst().orElseThrow();
    }

    /** One of each kind, as far as the points go. */
    private List<RedemptionWish.Line> goodsFor(long points) {
        List<RedemptionWish.Line> lines = new ArrayList<>();
        long left = points;
        for (ShopGoods each : goods()) {
            if (each.stock() > 0 && each.points() <= left) {
                lines.add(new RedemptionWish.Line(each.uuid(), 1));
                left -= each.points();
            }
        }
        return lines;
    }
}
