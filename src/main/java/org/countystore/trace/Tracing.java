package org.countystore.trace;

import java.util.Optional;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.produce.Gtin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asking where a lot comes from: everybody may, and everybody is told as much as is theirs to know. */
@ApplicationScoped
@Transactional
@Allowed({Role.ANYONE, Role.CLERK, Role.OPERATOR, Role.INSPECTOR, Role.STORE, Role.CASHIER, Role.AUDITOR, Role.ADMIN})
public class Tracing {
    @Inject
    Scope scope;
    @Inject
    Journeys journeys;
    @Inject
    Veil veil;
    @Inject
    Witnesses witnesses;

    /** @throws Refused NOT_FOUND */
    @Reading
    public JourneySheet journey(LotCode lot) {
        Journey journey = journeys.get(lot);
        boolean storeIsTheirs = scope.covers(journey.lot().place().county());
        return new JourneySheet(journey, veil.rows(journey.contributions(), scope::covers, Tracing::mayKnowNames),
                storeIsTheirs ? Optional.of(journeys.bought(journey.lot())) : Optional.empty(), witnesses.selling(journey),
                witnesses.pieces(journey));
    }

    private static boolean mayKnowNames(PlaceCode village) {
        return Caller.current().grants().stream().anyMatch(grant -> grant.role() == Role.ADMIN && grant.covers(village));
    }

    /**
     * What the public is told, whoever asks.
     *
     * @throws Refused NOT_FOUND
     */
    @Reading
    @Everywhere
    public JourneySheet label(LotCode lot) {
        Journey journey = journeys.get(lot);
        return new JourneySheet(journey, veil.publicRows(journey.contributions()), Optional.empty(), witnesses.selling(journey),
                witnesses.pieces(journey));
    }

    /**
     * The same for one pack of a packed lot.
     *
     * @param number from 1, as on its label
     * @throws Refused NOT_FOUND if the lot has no such pack: such a label was not printed here
     */
    @Reading
    @Everywhere
    public JourneySheet label(LotCode lot, int number) {
        return pack(label(lot), number);
    }

    private static JourneySheet pack(JourneySheet sheet, int number) {
        if (number < 1 || number > sheet.journey().lot().packs()) {
            throw Refused.notFound("pack", sheet.journey().lot().code() + "/" + number);
        }
        return sheet.of(number);
    }

    /** @throws Refused NOT_FOUND if the lot does not hold packs with this number of goods */
    @Reading
    @Everywhere
    public JourneySheet label(Gtin gtin, LotCode lot) {
        JourneySheet sheet = label(lot);
        if (sheet.journey().sku().filter(sku -> sku.gtin().equals(gtin)).isEmpty()) {
            throw Refused.notFound("lot", lot);
        }
        return sheet;
    }

    /**
     * The same for one pack, as the code on its label names it.
     *
     * @throws Refused NOT_FOUND if the lot does not hold packs of these goods, or has no such pack
     */
    @Reading
    @Everywhere
    public JourneySheet label(Gtin gtin, LotCode lot, int number) {
        return pack(label(gtin, lot), number);
    }
}
