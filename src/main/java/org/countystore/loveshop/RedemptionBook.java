package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Rows;
import org.countystore.once.LostRace;
import org.countystore.place.Gazetteer;
import org.countystore.points.CardKey;
import org.countystore.points.OpenedCard;
import org.countystore.points.PointsBook;
import org.countystore.points.PointsCard;
import org.countystore.points.PointsTill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives goods for points and takes both back: points first and goods last, all of it or none. */
@ApplicationScoped
class RedemptionBook {
    @Inject
    LoveShops shops;
    @Inject
    Wares wares;
    @Inject
    ShopShelf shelf;
    @Inject
    Redemptions redemptions;
    @Inject
    SpendingLimits limits;
    @Inject
    PointsBook points;
    @Inject
    StoreDoor door;
    @Inject
    Register register;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Clock clock;

    /** @throws Refused as {@link Redeeming#redeem} says, but for what concerns the PIN */
    Redemption write(UUID uuid, RedemptionWish wish, OpenedCard opened) {
        PointsCard card = opened.card();
        mustBeOpen(wish.place());
        mustBeGoodAt(wish.place(), card);
        Map<UUID, ShopGoods> goods = goods(wish);
        List<RedemptionLine> lines = wish.lines().stream()
                .map(line -> new RedemptionLine(goods.get(line.goods()), line.quantity())).toList();
        long sum = lines.stream().mapToLong(RedemptionLine::points).sum();
        wish.mustBeFor(sum);
        limits.mustAllow(opened, sum);
        PointsTill till = points.till(card.household(), wish.place());
        till.purse().mustHold(sum);
        Redemption done = new Redemption(uuid, wish.place(), opened, lines, till.purse().points() - sum, Caller.current().name(),
                LocalDateTime.now(clock));
        List<ShopShelf.Pieces> pieces = pieces(wish, goods);
        // whatever everybody of the village waits for is taken last
        Rows rows = redemptions.rows(done, shelf.diary(uuid, pieces));
        points.spend(uuid, till, sum, rows);
        shelf.take(pieces, rows);
        rows.write();
        return done;
    }

    /**
     * What was handed out already, on the shelf or not: at the points that were agreed, and owed for as far as they are not there.
     *
     * @param mostOwed what the household may owe at most
     * @throws Refused as {@link CatchingUp#book} says, but for what concerns phone and PIN
     */
    Redemption writeLate(UUID uuid, OfflineWish wish, PointsCard card, long mostOwed, LocalDateTime handedOutAt) {
        mustBeGoodAt(wish.place(), card);
        Household holder = register.get(card.household());
        if (!holder.isOpen()) {
            throw new Refused(Reason.HOUSEHOLD_CLOSED, holder.code());
        }
        Map<UUID, ShopGoods> goods = known(wish.wish());
        List<RedemptionLine> lines = wish.lines().stream().map(line -> new RedemptionLine(goods.get(line.pieces().goods()), line)).toList();
        long sum = lines.stream().mapToLong(RedemptionLine::points).sum();
        long owed = orAnew(() -> points.spendOrOwe(uuid, card.household(), wish.place(), sum, mostOwed));
        List<ShopShelf.Pieces> pieces = pieces(wish.wish(), goods);
        shelf.takeLate(uuid, pieces);
        Redemption done = new Redemption(uuid, wish.place(), new OpenedCard(card, CardKey.Way.PIN, Optional.empty()), lines,
                points.purse(card.household()).points(),
                Caller.current().name(), LocalDateTime.now(clock));
        done.wasLate(handedOutAt, owed);
        redemptions.rows(done, shelf.diary(uuid, pieces)).write();
        return done;
    }

    private static List<ShopShelf.Pieces> pieces(RedemptionWish wish, Map<UUID, ShopGoods> goods) {
        return wish.lines().stream().map(line -> new ShopShelf.Pieces(goods.get(line.goods()), line.quantity())).toList();
    }

    /** Whoever was quicker with the same points left fewer of them: asked again, it is known how many are missing. */
    private static long orAnew(LongSupplier spending) {
        try {
            return spending.getAsLong();
        } catch (Refused tooLow) {
            if (tooLow.reason() == Reason.BALANCE_TOO_LOW) {
                throw new LostRace("the points were spent between looking and taking");
            }
            throw tooLow;
        }
    }

    private void mustBeOpen(PlaceCode village) {
        LoveShop shop = shops.find(village).orElseThrow(() -> Refused.notFound("shop", village));
        if (!shop.isOpen()) {
            throw new Refused(Reason.SHOP_SHUT, gazetteer.get(village).name());
        }
    }

    /** @throws Refused CARD_OF_OTHER_VILLAGE; NOT_AT_COUNTY_STORE where the rulebook of the card's village does not say so this month */
    void mustBeGoodAt(PlaceCode shop, PointsCard card) {
        boolean storeOfItsCounty = shop.equals(card.place().county());
        if (!storeOfItsCounty && !card.place().equals(shop)) {
            throw new Refused(Reason.CARD_OF_OTHER_VILLAGE, gazetteer.get(card.place()).name()).at("card");
        }
        if (storeOfItsCounty && !door.lets(card.place())) {
            throw new Refused(Reason.NOT_AT_COUNTY_STORE, gazetteer.get(card.place()).name()).at("card");
        }
    }

    private Map<UUID, ShopGoods> goods(RedemptionWish wish) {
        Map<UUID, ShopGoods> found = known(wish);
        found.values().stream().filter(goods -> !goods.isOnShelf()).findFirst().ifPresent(goods -> {
            throw new Refused(Reason.NOT_ON_SALE, goods.name());
        });
        return found;
    }

    private Map<UUID, ShopGoods> known(RedemptionWish wish) {
        Map<UUID, ShopGoods> found = wares.all(wish.lines().stream().map(RedemptionWish.Line::goods).toList()).stream()
                .filter(goods -> goods.village().equals(wish.place())).collect(Collectors.toMap(ShopGoods::uuid, Function.identity()));
        wish.lines().stream().map(RedemptionWish.Line::goods).filter(uuid -> !found.containsKey(uuid)).findFirst().ifPresent(uuid -> {
            throw Refused.notFound("goods", uuid);
        });
        return found;
    }

    void undo(Redemption mistake, String reason) {
        mistake.reverse(reason, Caller.current().name(), LocalDateTime.now(clock));
        points.takeBack(mistake.uuid());
        mistake.gaveBack(points.purse(mistake.household()).points());
        Map<Long, ShopGoods> goods = wares.byId(mistake.lines().stream().map(RedemptionLine::goods).toList()).stream()
                .collect(Collectors.toMap(ShopGoods::id, Function.identity()));
        shelf.putBack(mistake.uuid(), mistake.lines().stream()
                .map(line -> new ShopShelf.Pieces(goods.get(line.goods()), line.quantity())).toList(), reason);
    }
}
