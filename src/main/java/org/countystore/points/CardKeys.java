package org.countystore.points;

import java.util.Optional;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Opens cards by whatever word there is: the holder's PIN, a proxy, the keeper's eyes. Where no PIN of the holder is shown there
 * is a limit, and whoever spends by the same word waits for who is before.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CardKeys {
    @Inject
    CardBook cards;
    @Inject
    Proxies proxies;
    @Inject
    Pins pins;
    @Inject
    PinTrial trial;

    /**
     * @param card as typed or scanned
     * @throws Refused as {@link CardBook#mustOpen} says; NO_PORTRAIT, NO_PROXY; INVALID where the proxy has a PIN and none is shown
     */
    public OpenedCard open(String card, CardKey key) {
        return switch (key.way()) {
            case PIN -> new OpenedCard(cards.mustOpen(card, key.pin()), key.way(), Optional.empty());
            case PHOTO -> new OpenedCard(known(card), key.way(), Optional.empty());
            case PROXY_PIN -> byProxysPin(card, key.pin());
            case PROXY_CHECKED -> byProxysFace(card);
        };
    }

    private PointsCard known(String card) {
        PointsCard found = locked(card);
        found.portrait().orElseThrow(() -> new Refused(Reason.NO_PORTRAIT).at("card"));
        return found;
    }

    private OpenedCard byProxysPin(String card, String pin) {
        PointsCard usable = cards.mustBeUsable(card);
        PointsProxy proxy = mustHaveProxy(usable);
        PointsCard opened = trial.mustPass(usable.number(), PointsCard::mustBeUsable, found -> proxy.isOpenedBy(pins.mac(proxy, pin)));
        return new OpenedCard(opened, CardKey.Way.PROXY_PIN, Optional.of(proxy));
    }

    private OpenedCard byProxysFace(String card) {
        PointsCard found = locked(card);
        PointsProxy proxy = mustHaveProxy(found);
        if (proxy.hasPin()) {
            throw Refused.invalid("pin", "required");
        }
        return new OpenedCard(found, CardKey.Way.PROXY_CHECKED, Optional.of(proxy));
    }

    private PointsProxy mustHaveProxy(PointsCard card) {
        return proxies.locked(card.household()).orElseThrow(() -> new Refused(Reason.NO_PROXY).at("card"));
    }

    private PointsCard locked(String card) {
        PointsCard found = cards.locked(card).orElseThrow(() -> Refused.notFound("card", card).at("card"));
        found.mustBeUsable();
        return found;
    }

    /** Whom the household named to fetch goods for it. */
    public Optional<PointsProxy> proxyOf(HouseholdId household) {
        return proxies.of(household);
    }
}
