package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opening and shutting points, and closing their days. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class KeepingPoints {
    @Inject
    Scope scope;
    @Inject
    CollectionPoints points;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Clock clock;

    /** Opens a point, or opens it again; one that is open stays as it is. */
    public CollectionPoint open(PlaceCode village) {
        scope.mustCover(village);
        gazetteer.get(village);
        if (!village.isVillage()) {
            throw Refused.invalid("place", "village");
        }
        CollectionPoint point = points.locked(village).orElseGet(() -> {
            CollectionPoint fresh = new CollectionPoint(village, LocalDate.now(clock));
            points.add(fresh);
            return fresh;
        });
        point.open();
        return point;
    }

    /** Shuts a point from today on: it buys nothing more until it is opened again. */
    public CollectionPoint shut(PlaceCode village) {
        scope.mustCover(village);
        CollectionPoint point = locked(village);
        point.shut(LocalDate.now(clock));
        return point;
    }

    /** Whether a point may buy from who stands in no register; without this word they are refused. */
    public CollectionPoint takeOutsiders(PlaceCode village, boolean may) {
        scope.mustCover(village);
        CollectionPoint point = locked(village);
        point.takeOutsiders(may);
        return point;
    }

    /** Closes the book of a day, today or before; repeating it changes nothing. */
    @Allowed({Role.CLERK, Role.CASHIER, Role.ADMIN})
    public ClosedDay closeDay(PlaceCode village, LocalDate day) {
        scope.mustCover(village);
        locked(village);
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refused.invalid("day", "future");
        }
        return points.closed(village, day).orElseGet(() -> {
            ClosedDay closed = new ClosedDay(village, day, Caller.current().name(), LocalDateTime.now(clock));
            points.add(closed);
            return closed;
        });
    }

    /** Opens the book of a day again, which the clerk who closed it cannot. */
    @Allowed({Role.CASHIER, Role.ADMIN})
    public void reopenDay(PlaceCode village, LocalDate day) {
        scope.mustCover(village);
        locked(village);
        points.closed(village, day).ifPresent(points::remove);
    }

    @Reading
    @Allowed({Role.CLERK, Role.CASHIER, Role.ADMIN, Role.AUDITOR, Role.OPERATOR})
    public Listed<CollectionPoint> points(PlaceCode place, Page page) {
        scope.mustCover(place);
        return page.cut(points.within(place, page), CollectionPoint::village);
    }

    @Reading
    @Allowed({Role.CLERK, Role.CASHIER, Role.ADMIN, Role.AUDITOR})
    public boolean isClosed(PlaceCode village, LocalDate day) {
        scope.mustCover(village);
        return points.closed(village, day).isPresent();
    }

    private CollectionPoint locked(PlaceCode village) {
        return points.locked(village).orElseThrow(() -> Refused.notFound("collection-point", village));
    }
}
