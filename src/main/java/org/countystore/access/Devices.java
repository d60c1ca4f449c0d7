package org.countystore.access;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Every phone that was ever signed in on. */
@Dependent
class Devices {
    @PersistenceContext
    EntityManager db;

    Device add(Device device) {
        db.persist(device);
        db.flush();
        return device;
    }

    Optional<Device> find(UUID uuid) {
        return db.createQuery("select d from Device d where d.uuid = :uuid", Device.class)
                .setParameter("uuid", uuid).getResultStream().findFirst();
    }

    Optional<Device> locked(UUID uuid) {
        return db.createQuery("select d from Device d where d.uuid = :uuid", Device.class).setParameter("uuid", uuid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Device> find(long id) {
        return Optional.ofNullable(db.find(Device.class, id));
    }

    /** The newest first. */
    List<Device> within(PlaceCode place, Page page) {
        return db.createQuery("""
                select d from Device d where d.home between :first and :last and d.id < :before order by d.id desc""", Device.class)
                .setParameter("first", place).setParameter("last", place.lastBelow()).setParameter("before", page.beforeNumber())
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** Written at most every few minutes, because every call of a phone comes by here. */
    void seen(long device, LocalDateTime now, LocalDateTime unlessSince) {
        db.createQuery("update Device d set d.lastSeenAt = :now where d.id = :id and d.lastSeenAt < :unless")
                .setParameter("now", now).setParameter("id", device).setParameter("unless", unlessSince).executeUpdate();
    }

    /** The tokens of others than this account that are still good there. */
    List<Token> goodOn(long device, AccountId except, LocalDateTime now) {
        return db.createQuery("""
                select t from Token t where t.deviceId = :device and t.account <> :except and t.revokedAt is null and t.expiresAt > :now
                order by t.id desc""", Token.class).setParameter("device", device).setParameter("except", except)
                .setParameter("now", now).setMaxResults(Page.LARGEST).getResultList();
    }

    /** The hashes of all tokens that were given out on it. */
    List<String> tokensOn(long device) {
        return db.createQuery("select t.hash from Token t where t.deviceId = :device order by t.id desc", String.class)
                .setParameter("device", device).setMaxResults(Page.LARGEST).getResultList();
    }
}
