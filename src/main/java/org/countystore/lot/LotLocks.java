package org.countystore.lot;

import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/**
 * Every change of what is left of a lot, where it is and in which state: a conditional update that locks its row until
 * the end of the transaction. False if the lot is not as the condition asks. To be called in the order of the ids.
 */
@Dependent
class LotLocks {
    @PersistenceContext
    EntityManager db;

    private boolean holds(LotId lot, Query update) {
        return update.setParameter("lot", lot.value()).executeUpdate() == 1;
    }

    boolean take(LotId lot, long grams, PlaceCode place) {
        return db.createNativeQuery("""
                update lot set remaining_grams = remaining_grams - ?1,
                  state = case when remaining_grams = ?1 then 'USED_UP' else state end
                where id = ?2 and remaining_grams >= ?1 and place = ?3 and state = 'HERE'""")
                .setParameter(1, grams).setParameter(2, lot.value()).setParameter(3, place.value()).executeUpdate() == 1;
    }

    /** Gives back what was taken where the lot still is. */
    boolean giveBack(LotId lot, long grams, PlaceCode place) {
        return holds(lot, db.createQuery("""
                update Lot l set l.remainingGrams = l.remainingGrams + :grams, l.state = :here
                where l.id = :lot and l.place = :place and (l.state = :here or l.state = :usedUp)""")
                .setParameter("grams", grams).setParameter("place", place)
                .setParameter("usedUp", LotState.USED_UP).setParameter("here", LotState.HERE));
    }

    /** Takes back its birth while all of it is where it was born. */
    boolean undo(LotId lot, PlaceCode place) {
        return holds(lot, db.createQuery("""
                update Lot l set l.remainingGrams = 0, l.state = :undone
                where l.id = :lot and l.remainingGrams = l.grams and l.place = :place and l.state = :here""")
                .setParameter("place", place)
                .setParameter("undone", LotState.UNDONE).setParameter("here", LotState.HERE));
    }

    boolean depart(LotId lot, PlaceCode from, PlaceCode to) {
        return holds(lot, db.createQuery("""
                update Lot l set l.state = :way, l.destination = :to
                where l.id = :lot and l.place = :from and l.state = :here""")
                .setParameter("from", from).setParameter("to", to)
                .setParameter("way", LotState.ON_THE_WAY).setParameter("here", LotState.HERE));
    }

    /** @param sent what it weighed when it set out; nothing can be taken from it on the way */
    boolean arrive(LotId lot, PlaceCode at, long sent, long received) {
        return holds(lot, db.createQuery("""
                update Lot l set l.state = :state, l.place = :at, l.destination = null, l.remainingGrams = :received
                where l.id = :lot and l.destination = :at and l.state = :way and l.remainingGrams = :sent""")
                .setParameter("at", at).setParameter("sent", sent).setParameter("received", received)
                .setParameter("state", received == 0 ? LotState.USED_UP : LotState.HERE)
                .setParameter("way", LotState.ON_THE_WAY));
    }

    boolean judge(LotId lot, Quality quality) {
        return holds(lot, db.createQuery("update Lot l set l.quality = :quality where l.id = :lot and l.state <> :undone")
                .setParameter("quality", quality).setParameter("undone", LotState.UNDONE));
    }
}
