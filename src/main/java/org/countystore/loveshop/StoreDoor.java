package org.countystore.loveshop;

import java.time.Clock;
import java.time.YearMonth;

import org.countystore.kernel.PlaceCode;
import org.countystore.points.CountyCounter;
import org.countystore.review.Statutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Whom the counter of the county store lets in: cards of villages whose rulebook says so, while it is open. */
@ApplicationScoped
@Transactional
public class StoreDoor implements CountyCounter {
    @Inject
    LoveShops shops;
    @Inject
    Statutes statutes;
    @Inject
    Clock clock;

    boolean lets(PlaceCode village) {
        return statutes.openCountyStore(village, YearMonth.now(clock));
    }

    @Override
    public boolean serves(PlaceCode village) {
        return shops.find(village.county()).filter(LoveShop::isOpen).isPresent() && lets(village);
    }
}
