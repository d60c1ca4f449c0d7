package org.countystore.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** All slips that ever waited for an administrator's word. */
@Dependent
class HeldSlips {
    private static final int AT_ONCE = 500;
    @PersistenceContext
    EntityManager db;

    void add(HeldSlip slip) {
        db.persist(slip);
    }

    Optional<HeldSlip> find(UUID uuid) {
        return db.createQuery("select h from HeldSlip h where h.uuid = :uuid", HeldSlip.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    /** Waits for whoever else decides on it. */
    Optional<HeldSlip> locked(UUID uuid) {
        return db.createQuery("select h from HeldSlip h where h.uuid = :uuid", HeldSlip.class)
                .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Those of them that are held, or stood before anybody revoked anything. */
    Set<UUID> held(Collection<UUID> uuids) {
        return known(uuids, "select h.uuid from HeldSlip h where h.uuid in :uuids");
    }

    Set<UUID> bought(Collection<UUID> uuids) {
        return known(uuids, "select p.uuid from Purchase p where p.uuid in :uuids");
    }

    private Set<UUID> known(Collection<UUID> uuids, String query) {
        List<UUID> all = new ArrayList<>(uuids);
        Set<UUID> known = new HashSet<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            known.addAll(db.createQuery(query, UUID.class)
                    .setParameter("uuids", all.subList(from, Math.min(from + AT_ONCE, all.size()))).setMaxResults(AT_ONCE).getResultList());
        }
        return known;
    }

    long waitingFrom(UUID device) {
        return db.createQuery("select count(h) from HeldSlip h where h.device = :device and h.state = :waiting", Long.class)
                .setParameter("device", device).setParameter("waiting", HeldSlip.State.WAITING).getSingleResult();
    }

    /** What came from a phone so far; whoever asks has locked the phone. */
    HandedIn from(UUID device) {
        HandedIn known = db.find(HandedIn.class, device.toString());
        if (known == null) {
            known = new HandedIn(device);
            db.persist(known);
        }
        return known;
    }

    long waitingIn(PlaceCode place) {
        return db.createQuery("select count(h) from HeldSlip h where h.home between :first and :last and h.state = :waiting", Long.class)
                .setParameter("first", place).setParameter("last", place.lastBelow())
                .setParameter("waiting", HeldSlip.State.WAITING).getSingleResult();
    }

    /** The newest first. */
    List<HeldSlip> in(PlaceCode place, Collection<HeldSlip.State> states, Page page) {
        return db.createQuery("""
                select h from HeldSlip h
                where h.home between :first and :last and h.state in :states and h.id < :before order by h.id desc""", HeldSlip.class)
                .setParameter("first", place).setParameter("last", place.lastBelow())
                .setParameter("states", states).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }
}
