package org.countystore.review;

import org.countystore.kernel.PlaceCode;
import org.countystore.points.Origin;
import org.countystore.points.Promises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Lists that hang out promise their points: whoever puts one up at this moment waits, or is waited for. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HungOut implements Promises {
    @Inject
    Reviews reviews;

    @Override
    public long heldStill(PlaceCode village, Origin origin) {
        reviews.lockedUnposted(village);
        return origin == Origin.GIFTED ? reviews.matched(village) : reviews.promised(village);
    }
}
