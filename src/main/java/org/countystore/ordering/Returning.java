package org.countystore.ordering;

import java.util.List;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Giving goods back and following what becomes of it. Buyers see their own returns; the store sees all of its own. */
@ApplicationScoped
@Transactional
@Allowed({Role.BUYER, Role.STORE, Role.COUNTER, Role.AUDITOR})
public class Returning {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    OrderBook orders;
    @Inject
    ReturnBook book;
    @Inject
    Aftersale aftersale;

    /**
     * Asks the store to take packs of an own order back.
     *
     * @throws Refused INVALID, NOT_FOUND, NOT_RETURNABLE before it is handed over, RETURN_TERM_OVER, and at a line
     *                 RETURN_OPEN or TOO_MANY_PACKS
     */
    @Allowed(Role.BUYER)
    public ReturnSheet ask(UUID uuid, ReturnWish wish) {
        scope.mustBe(Caller.current().mustBeSignedIn());
        wish.check();
        if (once.isKnown("return", uuid, wish)) {
            return book.get(uuid);
        }
        Order order = orders.get(wish.order());
        scope.mustBe(order.buyer());
        return new ReturnSheet(aftersale.ask(uuid, order, wish.lines()), order);
    }

    /** @throws Refused NOT_FOUND, RETURN_ENDED once the store has decided */
    @Allowed(Role.BUYER)
    public ReturnSheet withdraw(UUID uuid) {
        ReturnSheet sheet = book.get(uuid);
        scope.mustBe(sheet.request().buyer());
        aftersale.withdraw(sheet.request(), sheet.order());
        return sheet;
    }

    /** @throws Refused NOT_FOUND, NOT_ALLOWED for somebody else's */
    @Reading
    public ReturnSheet one(UUID uuid) {
        ReturnSheet sheet = book.get(uuid);
        scope.mustBeOrCover(sheet.order().buyer(), sheet.order().store());
        return sheet;
    }

    /** What can be asked back of an own order now; nothing before it is handed over or once the days are over. */
    @Reading
    @Allowed(Role.BUYER)
    public List<Returnable> returnable(UUID order) {
        Order mine = orders.get(order);
        scope.mustBe(mine.buyer());
        return aftersale.returnable(mine);
    }

    /** All of one order, oldest first. */
    @Reading
    public List<ReturnSheet> of(UUID order) {
        Order theirs = orders.get(order);
        scope.mustBeOrCover(theirs.buyer(), theirs.store());
        return book.of(theirs);
    }

    /** Newest first: all of the store's for who works there, otherwise one's own. */
    @Reading
    public Listed<ReturnSheet> list(ReturnQuery query) {
        List<PlaceCode> stores = scope.places();
        return book.list(stores.isEmpty() ? query.of(Caller.current().mustBeSignedIn()) : query.at(stores));
    }
}
