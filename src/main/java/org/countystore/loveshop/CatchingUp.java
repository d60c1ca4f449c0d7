package org.countystore.loveshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.access.Directory;
import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PhoneClock;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.keys.Seals;
import org.countystore.once.Once;
import org.countystore.points.CardBook;
import org.countystore.points.PointsCard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Booking what a shop handed out without a network. The goods are gone: what the points do not cover is owed, within limits. */
@ApplicationScoped
@Transactional
@Allowed(Role.KEEPER)
public class CatchingUp {
    @Inject
    Scope scope;
    @Inject
    Directory directory;
    @Inject
    Once once;
    @Inject
    ShopPhones phones;
    @Inject
    CardBook cards;
    @Inject
    RedemptionBook book;
    @Inject
    Redemptions redemptions;
    @Inject
    Seals seals;
    @Inject
    Clock clock;

    /** A PIN as the phone sent it: sealed for the county. */
    public record SealedPin(String text) {
    }

    /**
     * Once for its id, however often it is sent.
     *
     * @throws Refused NO_DEVICE, NOT_A_SHOP_PHONE unless the caller's phone was equipped for this shop; OFFLINE_LIMIT beyond what it
     *                 was told; CARD_FROZEN, CARD_REPLACED if the card was so before; WRONG_PIN; CARD_OF_OTHER_VILLAGE;
     *                 NOT_ENOUGH_POINTS beyond what a household may owe; FUND_TOO_LOW; NOT_FOUND, INVALID
     */
    public Redeeming.Redeemed book(UUID uuid, OfflineWish wish, SealedPin pin, PhoneClock clockOfPhone) {
        scope.mustCover(wish.place());
        return write(uuid, wish, pin, clockOfPhone);
    }

    /**
     * The same from a phone that the county has revoked. Without the holder's PIN nobody moves a point, and it is told no new limits:
     * so what it handed out before is booked as always.
     *
     * @throws Refused DEVICE_NOT_REVOKED if it may send it as usual; as above
     */
    @Allowed(Role.SIGNED_IN)
    public Redeeming.Redeemed handIn(UUID uuid, OfflineWish wish, SealedPin pin, PhoneClock clockOfPhone) {
        scope.mustBe(Caller.current().mustBeSignedIn());
        Caller.current().device().filter(directory::lockRevoked).orElseThrow(() -> new Refused(Reason.DEVICE_NOT_REVOKED));
        return write(uuid, wish, pin, clockOfPhone);
    }

    private Redeeming.Redeemed write(UUID uuid, OfflineWish wish, SealedPin pin, PhoneClock clockOfPhone) {
        if (once.isKnown("redemption", uuid, wish)) {
            return new Redeeming.Redeemed(redemptions.find(uuid).orElseThrow(), true);
        }
        wish.check();
        ShopPhone phone = mine(wish);
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDateTime handedOutAt = earlier(clockOfPhone.corrected(wish.handedOutAt(), now), now);
        String open = seals.open(EquippingShops.SEAL, phone.sealSecret(), pin.text()).orElse(null);
        PointsCard card = cards.mustOpenAsOf(handedOutAt, wish.card(), open);
        Redemption done = book.writeLate(uuid, wish, card, phone.mostOwed(), handedOutAt);
        phone.handedOut(done.points());
        return new Redeeming.Redeemed(done, false);
    }

    private ShopPhone mine(OfflineWish wish) {
        UUID device = Caller.current().device().orElseThrow(() -> new Refused(Reason.NO_DEVICE));
        return phones.locked(device).filter(phone -> phone.isOf(wish.place())).orElseThrow(() -> new Refused(Reason.NOT_A_SHOP_PHONE));
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
