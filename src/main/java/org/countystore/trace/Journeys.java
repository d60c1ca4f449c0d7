package org.countystore.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.countystore.household.Nameplate;
import org.countystore.household.Register;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Refused;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.LotState;
import org.countystore.lot.Past;
import org.countystore.lot.Share;
import org.countystore.produce.Catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Follows a lot back to its households and forward to its buyers. */
@ApplicationScoped
@Transactional
public class Journeys {
    @Inject
    LotBook lots;
    @Inject
    Register register;
    @Inject
    Catalogue catalogue;
    @Inject
    Itinerary itinerary;
    @Inject
    Witnesses witnesses;

    /** @throws Refused NOT_FOUND for a code nobody gave out, and for a lot that was a mistake and taken back */
    public Journey get(LotCode code) {
        return lots.find(code).filter(lot -> lot.state() != LotState.UNDONE).map(this::of)
                .orElseThrow(() -> Refused.notFound("lot", code));
    }

    private Journey of(Lot lot) {
        Past past = lots.past(lot.id());
        return new Journey(lot, catalogue.produce(lot.produce()), catalogue.grade(lot.produce(), lot.grade()),
                lot.sku().map(catalogue::sku), contributions(lot), itinerary.stops(past.passages()), witnesses.tests(past.lots()),
                past.whole());
    }

    private List<Contribution> contributions(Lot lot) {
        List<Share> shares = lots.shares(lot.id());
        Map<HouseholdId, Nameplate> households = register.nameplates(shares.stream().map(Share::household).toList());
        return shares.stream().map(share -> new Contribution(households.get(share.household()), share.weight(), share.cost()))
                .sorted(Comparator.comparing(Contribution::weight).reversed().thenComparing(each -> each.household().code())).toList();
    }

    /** Who got packs of it or of what was made of it, newest first; as many as a recall can call. */
    public List<Bought> bought(Lot lot) {
        return witnesses.buyers(lots.uses(lot.id()).lots().stream().filter(Lot::isPacked).map(Lot::id).toList());
    }
}
