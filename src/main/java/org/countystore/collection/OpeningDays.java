package org.countystore.collection;

import java.time.LocalDate;
import java.util.List;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Knows whether a point buys on a day. */
@ApplicationScoped
class OpeningDays {
    @Inject
    CollectionPoints points;
    @Inject
    CollectionDays planned;

    /** On which days the village means to buy, the next first. */
    List<CollectionDay> calendar(PlaceCode village, LocalDate from) {
        return planned.from(village, from);
    }

    boolean buysOn(PlaceCode village, LocalDate day) {
        return points.at(village).filter(point -> point.buysOn(day)).isPresent() && points.closed(village, day).isEmpty();
    }

    boolean takesOutsiders(PlaceCode village) {
        return points.at(village).filter(CollectionPoint::takesOutsiders).isPresent();
    }

    /** @throws Refused UNREGISTERED_SELLER unless the county lets the point buy from who stands in no register */
    void mustTakeOutsiders(Outsider seller) {
        if (!takesOutsiders(seller.village())) {
            throw new Refused(Reason.UNREGISTERED_SELLER, seller.name()).at("unregistered.name");
        }
    }

    /** @throws Refused POINT_CLOSED if the village has no point or it is shut; DAY_CLOSED if its book of that day is closed */
    void mustBuyOn(PlaceCode village, LocalDate day) {
        if (points.at(village).filter(point -> point.buysOn(day)).isEmpty()) {
            throw new Refused(Reason.POINT_CLOSED, village, day);
        }
        mustNotBeClosed(village, day);
    }

    /** @throws Refused DAY_CLOSED */
    void mustNotBeClosed(PlaceCode village, LocalDate day) {
        if (points.closed(village, day).isPresent()) {
            throw new Refused(Reason.DAY_CLOSED, village, day);
        }
    }
}
