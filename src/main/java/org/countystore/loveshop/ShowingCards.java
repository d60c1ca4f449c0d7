package org.countystore.loveshop;

import java.util.List;
import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.household.Register;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.points.CardBook;
import org.countystore.points.LapseTerm;
import org.countystore.points.PointsBook;
import org.countystore.points.PointsCard;
import org.countystore.points.PointsPurse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Showing villagers in the shop what is on their card: who knows the PIN is the one to ask. */
@ApplicationScoped
@Transactional
@Allowed(Role.KEEPER)
public class ShowingCards {
    private static final int LAST = 10;
    @Inject
    Scope scope;
    @Inject
    CardBook cards;
    @Inject
    RedemptionBook book;
    @Inject
    StoreDoor door;
    @Inject
    PointsBook points;
    @Inject
    LapseTerm term;
    @Inject
    Redemptions redemptions;
    @Inject
    Wares wares;
    @Inject
    Register register;

    /**
     * @param holder  masked, because others may look over the shoulder
     * @param warning what lapses soon
     * @param owed    against points to come
     * @param store   whether the counter of the county store serves the card too
     * @param last    what was redeemed lately, the newest first
     * @param goods   what is on the shelf
     */
    public record Shown(String holder, PointsPurse purse, Optional<PointsPurse.Lapse> warning, long owed, boolean store,
            List<Redemption> last, Listed<ShopGoods> goods) {
        public boolean canPay(ShopGoods some) {
            return some.stock() > 0 && some.points() <= purse.points();
        }
    }

    /** @throws Refused NOT_FOUND, CARD_FROZEN, CARD_REPLACED, WRONG_PIN; CARD_OF_OTHER_VILLAGE, NOT_AT_COUNTY_STORE */
    public Shown show(PlaceCode place, String card, String pin) {
        scope.mustCover(place);
        PointsCard opened = cards.mustOpen(card, pin);
        book.mustBeGoodAt(place, opened);
        Page all = Page.of(Page.LARGEST);
        PointsPurse purse = points.purse(opened.household());
        return new Shown(register.get(opened.household()).maskedHead(), purse, term.warning(purse), points.owed(opened.household()),
                door.serves(opened.place()), redemptions.of(opened.household(), LAST), all.cut(wares.of(place, true, all), ShopGoods::id));
    }
}
