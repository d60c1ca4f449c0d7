package org.countystore.collection;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.collection.Settlement.Bearer;
import org.countystore.collection.Settlement.Side;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Agreeing, on both ends of a road, who bears what is missing. */
@ApplicationScoped
@Transactional
@Allowed({Role.CLERK, Role.OPERATOR, Role.STORE})
public class SettlingShortages {
    private static final int LONGEST_NOTE = 200;
    @Inject
    Scope scope;
    @Inject
    Consignments consignments;
    @Inject
    Clock clock;

    /**
     * One side's word; settled once the other side says the same. Said again afterwards, it answers what stands.
     *
     * @param side for which the caller speaks
     * @param note what speaks for it, up to 200 characters
     * @throws Refused NOTHING_TO_SETTLE, OTHER_SIDE_MUST_AGREE, INVALID
     */
    public Consignment say(UUID consignment, Side side, Bearer bearer, String note) {
        Consignment found = consignments.locked(consignment).orElseThrow(() -> Refused.notFound("consignment", consignment));
        if (side == Side.SENDER) {
            scope.mustCover(found.from(), new Route(found.from(), found.to()).sender());
        } else {
            scope.mustCover(found.to(), Route.receiver(found.to()));
        }
        new Fields().must(bearer != null, "bearer", "required").text(note, LONGEST_NOTE, "note").orRefuse();
        found.settlement().say(side, bearer, note.strip(), Caller.current().name(), LocalDateTime.now(clock));
        return found;
    }

    /** What was short at a place or on the way from it and is not settled yet, newest first. */
    @Reading
    @Allowed({Role.CLERK, Role.OPERATOR, Role.STORE, Role.AUDITOR})
    public Listed<Consignment> open(PlaceCode place, Page page) {
        scope.mustCover(place);
        return page.cut(consignments.toSettle(place, page), Consignment::id);
    }
}
