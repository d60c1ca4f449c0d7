package org.countystore.points;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A household names who may fetch goods for it, and takes that back whenever it wishes. */
@ApplicationScoped
@Transactional
@Allowed({Role.KEEPER, Role.ADMIN})
public class NamingProxies {
    @Inject
    Scope scope;
    @Inject
    CardBook cards;
    @Inject
    Proxies proxies;
    @Inject
    Pins pins;
    @Inject
    Clock clock;

    /**
     * The holder agrees by the card's own PIN; whoever acted for the household before does no more.
     *
     * @param ownPin chosen by the proxy; left out, the keeper compares the identity card each time
     * @throws Refused as {@link CardBook#mustOpen} says; INVALID
     */
    public PointsProxy name(@Subject String card, String holdersPin, PointsProxy.Sheet sheet, Optional<String> ownPin) {
        inScope(card);
        sheet.fields().orRefuse();
        PointsCard opened = cards.mustOpen(card, holdersPin);
        LocalDateTime now = LocalDateTime.now(clock);
        proxies.locked(opened.household()).ifPresent(former -> former.withdraw(now));
        proxies.flush();
        PointsProxy proxy = new PointsProxy(opened.household(), sheet, now);
        proxies.add(proxy);
        ownPin.ifPresent(pin -> proxy.keepPin(pins.chosen(proxy, pin)));
        return proxy;
    }

    /** From now on nobody fetches anything by this word; a second time changes nothing. */
    public void withdraw(@Subject String card) {
        proxies.locked(inScope(card).household()).ifPresent(proxy -> proxy.withdraw(LocalDateTime.now(clock)));
    }

    @Reading
    @Allowed({Role.KEEPER, Role.CLERK, Role.ADMIN, Role.AUDITOR})
    public Optional<PointsProxy> of(@Subject String card) {
        return proxies.of(inScope(card).household());
    }

    private PointsCard inScope(String card) {
        PointsCard found = cards.find(card).orElseThrow(() -> Refused.notFound("card", card));
        scope.mustCover(found.place());
        return found;
    }
}
