package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;
import org.countystore.points.CardBook;
import org.countystore.points.CardKey;
import org.countystore.points.CardKeys;
import org.countystore.points.LapseTerm;
import org.countystore.points.PointsBook;
import org.countystore.points.PointsCard;
import org.countystore.points.PointsPurse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Goods for points at the counter of a village's love shop, or of the county store. */
@ApplicationScoped
@Transactional
@Allowed(Role.KEEPER)
public class Redeeming {
    private static final int LONGEST_REASON = 200;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    CardBook cards;
    @Inject
    CardKeys keys;
    @Inject
    PointsBook points;
    @Inject
    LapseTerm term;
    @Inject
    SpendingLimits limits;
    @Inject
    Clock clock;
    @Inject
    RedemptionBook book;
    @Inject
    Redemptions redemptions;
    @Inject
    Register register;

    /** @param known whether the same was asked before, so that nothing was written now */
    public record Redeemed(Redemption redemption, boolean known) {
    }

    /**
     * Whom a card belongs to and what can be spent.
     *
     * @param nextExpiry the last day of what is spent first
     * @param warning    what lapses soon
     * @param portrait   whether the keeper may know the holder by a photo
     * @param proxy      who may come for the holder
     * @param owed       against points to come
     * @param home       the village of the card
     */
    public record Holder(String card, String name, long points, Optional<LocalDate> nextExpiry, Optional<PointsPurse.Lapse> warning,
            boolean portrait, Optional<Proxy> proxy, long owed, PlaceCode home) {
    }

    /**
     * @param name masked
     * @param left points of this month's limit
     */
    public record Proxy(String name, String identityEnd, boolean pin, long left) {
    }

    /**
     * @param holder masked
     * @param next   what of the household's points lapses first as things stand now; nothing in a list
     */
    public record Told(Redemption redemption, String holder, Optional<PointsPurse.Month> next) {
    }

    /**
     * Before the PIN is asked: whether the card is good here, and what is on it.
     *
     * @throws Refused NOT_FOUND, CARD_FROZEN, CARD_REPLACED; CARD_OF_OTHER_VILLAGE, NOT_AT_COUNTY_STORE
     */
    @Reading
    public Holder holder(PlaceCode place, String card) {
        scope.mustCover(place);
        PointsCard usable = cards.mustBeUsable(card.strip());
        book.mustBeGoodAt(place, usable);
        PointsPurse purse = points.purse(usable.household());
        return new Holder(usable.number().inGroups(), register.get(usable.household()).maskedHead(), purse.points(),
                purse.next().map(PointsPurse.Month::lastDay), term.warning(purse), usable.portrait().isPresent(),
                keys.proxyOf(usable.household()).map(proxy -> new Proxy(proxy.maskedName(), proxy.identityEnd(), proxy.hasPin(),
                        limits.leftOf(proxy, LocalDate.now(clock)))), points.owed(usable.household()), usable.place());
    }

    /**
     * The PIN is right, the points are taken, oldest first, and the goods leave the shelf: all of it happens or none of it.
     *
     * @return what stands already if the same was asked before under this id
     * @throws Refused NOT_FOUND, CARD_FROZEN, CARD_REPLACED, WRONG_PIN; CARD_OF_OTHER_VILLAGE, NOT_AT_COUNTY_STORE, SHOP_SHUT, NOT_ON_SALE;
     *                 POINTS_CHANGED if another sum was shown; NOT_ENOUGH_POINTS with how many are missing; OUT_OF_STOCK with what is
     *                 left; INVALID
     */
    public Redeemed redeem(UUID uuid, RedemptionWish wish, String pin) {
        return redeem(uuid, wish, CardKey.pin(pin));
    }

    /**
     * The same by another word than the holder's own: the proxy's, or the keeper's who made sure who came.
     *
     * @throws Refused NO_PORTRAIT, NO_PROXY, PROXY_LIMIT, CHECKED_LIMIT besides
     */
    public Redeemed redeem(UUID uuid, RedemptionWish wish, CardKey key) {
        scope.mustCover(wish.place());
        if (once.isKnown("redemption", uuid, wish)) {
            return new Redeemed(redemptions.find(uuid).orElseThrow(), true);
        }
        wish.check();
        return new Redeemed(book.write(uuid, wish, keys.open(wish.card(), key)), false);
    }

    /**
     * Undoes a redemption of today: the points go back to the months they came from, the goods back on the shelf. Repeated,
     * it answers what stands.
     *
     * @throws Refused NOT_FOUND, REDEMPTION_DAY_OVER, REDEMPTION_SETTLED, INVALID; HOUSEHOLD_CLOSED
     */
    public Redemption reverse(UUID uuid, String reason) {
        Redemption mistake = redemptions.locked(uuid).orElseThrow(() -> Refused.notFound("redemption", uuid));
        scope.mustCover(mistake.village());
        if (mistake.state() == Redemption.State.DONE) {
            new Fields().text(reason, LONGEST_REASON, "reason").orRefuse();
            register.get(mistake.household()).mustBeOpen();
            book.undo(mistake, reason.strip());
        }
        return mistake;
    }

    @Reading
    @Allowed({Role.KEEPER, Role.CASHIER, Role.AUDITOR, Role.ADMIN})
    public Told redemption(UUID uuid) {
        Redemption found = redemptions.find(uuid).orElseThrow(() -> Refused.notFound("redemption", uuid));
        scope.mustCover(found.village());
        return new Told(found, register.get(found.household()).maskedHead(), points.purse(found.household()).next());
    }

    /**
     * At or below a place, newest first.
     *
     * @param text in the number of a card or at the end of a receipt's number; empty for all
     */
    @Reading
    @Allowed({Role.KEEPER, Role.CASHIER, Role.AUDITOR, Role.ADMIN})
    public Listed<Told> redemptions(PlaceCode place, String text, Page page) {
        scope.mustCover(place);
        Listed<Redemption> found = page.cut(redemptions.within(place, text.strip(), page), Redemption::id);
        var holders = register.all(found.items().stream().map(Redemption::household).distinct().toList());
        return found.map(each -> new Told(each, holders.get(each.household()).maskedHead(), Optional.empty()));
    }
}
