package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.access.Directory;
import org.countystore.access.Scope;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.keys.Seals;
import org.countystore.place.Gazetteer;
import org.countystore.points.CardBook;
import org.countystore.points.CardNumber;
import org.countystore.points.PointsBook;
import org.countystore.points.PointsPurse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Giving a keeper's phone what it needs to go on without a network, and how far it may go. */
@ApplicationScoped
@Transactional
@Allowed(Role.KEEPER)
public class EquippingShops {
    static final String SEAL = "loveshop.pin";
    @Inject
    Scope scope;
    @Inject
    LoveShops shops;
    @Inject
    ShopPhones phones;
    @Inject
    Wares wares;
    @Inject
    CardBook cards;
    @Inject
    PointsBook points;
    @Inject
    Register register;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Directory directory;
    @Inject
    Seals seals;
    @Inject
    Clock clock;

    /**
     * To be asked once everything that was handed out is sent: what is on the cards is told anew, and the limits begin anew.
     *
     * @throws Refused NO_DEVICE unless the caller's token is bound to a phone; NOT_FOUND, SHOP_SHUT, SHOP_NEEDS_NETWORK; SHOP_PHONES_FULL if as many
     *                 others as the county allows go on for this shop
     */
    public ShopSheet equip(PlaceCode village) {
        scope.mustCover(village);
        UUID device = Caller.current().device().orElseThrow(() -> new Refused(Reason.NO_DEVICE));
        LoveShop shop = shops.locked(village).orElseThrow(() -> Refused.notFound("shop", village));
        shop.mustGoOnOffline();
        if (!shop.isOpen()) {
            throw new Refused(Reason.SHOP_SHUT, gazetteer.get(village).name());
        }
        LocalDateTime now = LocalDateTime.now(clock);
        mustHaveRoom(shop, device, now);
        ShopPhone phone = phones.locked(device).orElseGet(() -> new ShopPhone(device, seals.make(SEAL)));
        phone.equip(village, shop.offline(), now);
        phones.add(phone);
        List<ShopSheet.Card> known = cards(village, now.toLocalDate().plusDays(shop.offline().days()));
        Page all = Page.of(Page.LARGEST);
        return new ShopSheet(now, gazetteer.get(village), shop, shop.offline().bound(known.size()), phone, known, cards.barredIn(village),
                all.cut(wares.of(village, true, all), ShopGoods::id).items(), cards.statementKey());
    }

    /** Once everything is sent: the phone hands out nothing any more here and leaves its place to another. */
    public void release(PlaceCode village) {
        scope.mustCover(village);
        Caller.current().device().flatMap(phones::locked).filter(phone -> phone.isOf(village)).ifPresent(phones::remove);
    }

    /** A phone that was revoked, or that is too old to hand anything out, leaves its place to another. */
    private void mustHaveRoom(LoveShop shop, UUID device, LocalDateTime now) {
        long others = phones.equippedSince(shop.village(), now.minusDays(shop.offline().days())).stream()
                .filter(phone -> !phone.device().equals(device) && !directory.isRevoked(phone.device())).count();
        if (others >= shop.offline().phones()) {
            throw new Refused(Reason.SHOP_PHONES_FULL, shop.offline().phones());
        }
    }

    private List<ShopSheet.Card> cards(PlaceCode village, LocalDate lastDay) {
        Map<HouseholdId, CardNumber> usable = cards.usableIn(village);
        Map<HouseholdId, Household> holders = register.all(usable.keySet());
        Map<HouseholdId, PointsPurse> spendable = points.purses(usable.keySet(), lastDay);
        Map<HouseholdId, Long> owed = points.owed(usable.keySet());
        return usable.entrySet().stream().map(each -> new ShopSheet.Card(each.getValue(), holders.get(each.getKey()).maskedHead(),
                spendable.getOrDefault(each.getKey(), PointsPurse.EMPTY).points(), owed.getOrDefault(each.getKey(), 0L))).toList();
    }
}
