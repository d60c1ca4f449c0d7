package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;
import org.countystore.points.CardBook;
import org.countystore.points.PointsBook;
import org.countystore.points.ShopMoney;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Paying love shops, and the county store for its counter, for what they handed out, usually once a month. */
@ApplicationScoped
@Transactional
@Allowed({Role.CASHIER, Role.ADMIN})
public class SettlingShops {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    LoveShops shops;
    @Inject
    Redemptions redemptions;
    @Inject
    ShopSettlements settlements;
    @Inject
    Wares wares;
    @Inject
    SupplyDebts debts;
    @Inject
    ShopMoney money;
    @Inject
    CardBook cards;
    @Inject
    Clock clock;

    /**
     * @param bound what cards spent twice could cost while the shop's phones are without a network, as the limits are now
     * @param gifts what goods given to the shop are worth and was not set off yet
     * @param owes  to the county store for goods it got there
     * @param since the day of the oldest redemption that is not paid yet
     */
    public record Account(LoveShop shop, OfflineLimits.Bound bound, long redemptions, long points, Money gifts, Money owes,
            Optional<LocalDate> since) {
        /** In money, the goods it was given and those it owes for taken off. */
        public Money owed() {
            Money worth = PointsBook.A_POINT.times(points);
            Money earned = worth.minus(worth.min(gifts));
            return earned.minus(earned.min(owes));
        }
    }

    /** One day of a settlement. */
    public record Day(LocalDate day, long redemptions, long points) {
        public Money worth() {
            return PointsBook.A_POINT.times(points);
        }
    }

    /** What the fund of one village bears of a settlement. */
    public record Home(PlaceCode village, long redemptions, long points) {
        public Money worth() {
            return PointsBook.A_POINT.times(points);
        }
    }

    /**
     * @param homes of a village's shop the village alone
     * @param bound what cards spent twice could cost in the shop while its phones are without a network, as the limits are now
     */
    public record Statement(ShopSettlement settlement, List<Day> days, List<Home> homes, OfflineLimits.Bound bound) {
    }

    /**
     * Pays a shop all that it is owed at this moment, a yuan for a point, out of its village's fund; goods that were given to it count
     * as paid, and of the rest the county store is paid first what the shop owes for goods it got there. The county store's own counter is
     * paid out of the yuan that came along with the points from the villages' funds.
     *
     * @throws Refused NOTHING_REDEEMED if it is owed nothing; CHANGED_MEANWHILE if it hands something out at this moment
     */
    public ShopSettlement settle(UUID uuid, PlaceCode village) {
        scope.mustCover(village);
        if (once.isKnown("shop-settlement", uuid, village)) {
            return settlements.find(uuid).orElseThrow();
        }
        shops.locked(village).orElseThrow(() -> Refused.notFound("shop", village));
        Redemptions.Owed owed = Optional.ofNullable(redemptions.owed(List.of(village)).get(village))
                .orElseThrow(() -> new Refused(Reason.NOTHING_REDEEMED));
        ShopSettlement settlement = new ShopSettlement(uuid, village, owed, given(village), debts.of(village),
                Caller.current().name(), LocalDateTime.now(clock));
        settlements.add(settlement);
        if (redemptions.settle(village, uuid) != owed.redemptions()
                || money.settle(uuid, village, settlement.gifts(), settlement.supplies()) != owed.points()) {
            throw new Refused(Reason.CHANGED_MEANWHILE);
        }
        return settlement;
    }

    /** What goods given to shops are worth that was not set off yet; a shop that was never given any is left out. */
    private Map<PlaceCode, Money> given(Collection<PlaceCode> villages) {
        Map<PlaceCode, Money> given = wares.given(villages);
        settlements.setOff(villages).forEach((village, gone) -> given.computeIfPresent(village, (same, all) -> all.minus(gone)));
        return given;
    }

    private Money given(PlaceCode village) {
        return given(List.of(village)).getOrDefault(village, Money.ZERO);
    }

    /** Shops by village, with what each is owed. */
    @Reading
    @Allowed({Role.CASHIER, Role.ADMIN, Role.AUDITOR, Role.KEEPER})
    public Listed<Account> accounts(PlaceCode place, Page page) {
        scope.mustCover(place);
        return accounts(page.cut(shops.within(place, page), LoveShop::village));
    }

    /** Of these only those with which something is open: owed for what they handed out, or owing for goods they got. */
    @Reading
    @Allowed({Role.CASHIER, Role.ADMIN, Role.AUDITOR, Role.KEEPER})
    public Listed<Account> unsettled(PlaceCode place, Page page) {
        scope.mustCover(place);
        Set<PlaceCode> open = new HashSet<>(redemptions.owedShops(place));
        open.addAll(debts.owing(place));
        return accounts(page.cut(shops.among(open, page), LoveShop::village));
    }

    private Listed<Account> accounts(Listed<LoveShop> found) {
        List<PlaceCode> villages = found.items().stream().map(LoveShop::village).toList();
        Map<PlaceCode, Redemptions.Owed> owed = redemptions.owed(villages);
        Map<PlaceCode, Long> usable = cards.countUsable(villages);
        Map<PlaceCode, Money> gifts = given(villages);
        Map<PlaceCode, Money> owes = debts.of(villages);
        return found.map(shop -> {
            Optional<Redemptions.Owed> due = Optional.ofNullable(owed.get(shop.village()));
            return new Account(shop, shop.offline().bound(usable.getOrDefault(shop.village(), 0L)),
                    due.map(Redemptions.Owed::redemptions).orElse(0L), due.map(Redemptions.Owed::points).orElse(0L),
                    gifts.getOrDefault(shop.village(), Money.ZERO), owes.getOrDefault(shop.village(), Money.ZERO),
                    due.map(Redemptions.Owed::first));
        });
    }

    private OfflineLimits.Bound bound(PlaceCode village) {
        LoveShop shop = shops.find(village).orElseThrow(() -> Refused.notFound("shop", village));
        return shop.offline().bound(cards.countUsable(List.of(village)).getOrDefault(village, 0L));
    }

    /** How many of the caller's shops were not paid yet for a month that is over. */
    @Reading
    public long waiting() {
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        return scope.places().stream().mapToLong(place -> redemptions.countOwedSince(place, month)).sum();
    }

    /** At or below a place, newest first. */
    @Reading
    @Allowed({Role.CASHIER, Role.ADMIN, Role.AUDITOR, Role.KEEPER})
    public Listed<ShopSettlement> settlements(PlaceCode place, Page page) {
        scope.mustCover(place);
        return page.cut(settlements.within(place, page), ShopSettlement::id);
    }

    /** Day by day, to be printed and signed. */
    @Reading
    @Allowed({Role.CASHIER, Role.ADMIN, Role.AUDITOR, Role.KEEPER})
    public Statement statement(UUID uuid) {
        ShopSettlement settlement = settlements.find(uuid).orElseThrow(() -> Refused.notFound("settlement", uuid));
        scope.mustCover(settlement.village());
        return new Statement(settlement, redemptions.days(uuid).stream()
                .map(each -> new Day(each.day(), each.redemptions(), each.points())).toList(),
                redemptions.homes(uuid).stream().map(each -> new Home(each.village(), each.redemptions(), each.points())).toList(),
                bound(settlement.village()));
    }
}
