package org.countystore.loveshop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Like;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Rows;
import org.countystore.points.CardKey.Way;
import org.countystore.points.PointsProxy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** What was handed out in all love shops, and what is still owed to them for it. */
@Dependent
class Redemptions {
    private static final String OWED = "r.settlement is null and r.state = :done";
    @PersistenceContext
    EntityManager db;

    /** To be written with its lines and what its goods leave in the diary; nothing of it is changed in this transaction. */
    Rows rows(Redemption redemption, List<ShelfMovement> diary) {
        Rows rows = new Rows(db::unwrap).add(List.of(redemption));
        redemption.bind();
        return rows.add(redemption.lines()).add(diary);
    }

    Optional<Redemption> find(UUID uuid) {
        return db.createQuery("select r from Redemption r where r.uuid = :uuid", Redemption.class).setParameter("uuid", uuid)
                .getResultStream().findFirst();
    }

    /** Waits for whoever else is at this one. */
    Optional<Redemption> locked(UUID uuid) {
        return db.createQuery("select r from Redemption r where r.uuid = :uuid", Redemption.class).setParameter("uuid", uuid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /**
     * At or below a place, newest first; one more than a page.
     *
     * @param text in the number of the card or at the end of the receipt's number; empty for all
     */
    List<Redemption> within(PlaceCode place, String text, Page page) {
        String end = text.substring(text.indexOf('-') + 1).toLowerCase(Locale.ROOT);
        return db.createQuery("""
                select r from Redemption r where r.village between :first and :last and r.id < :before
                  and (upper(r.card) like :card escape '!' or r.uuid like :number escape '!') order by r.id desc""", Redemption.class)
                .setParameter("first", place).setParameter("last", place.lastBelow()).setParameter("before", page.beforeNumber())
                .setParameter("card", Like.within(text.toUpperCase(Locale.ROOT))).setParameter("number", Like.upTo(end))
                .setMaxResults(page.sizeAndOne()).getResultList();
    }

    /** Points that a household spent on a day on the word of a keeper. */
    long checkedOn(LocalDate day, HouseholdId household) {
        return sum(db.createQuery("select sum(r.points) from Redemption r where r.household = :household and r.redeemedOn = :day"
                + " and r.state = :done and r.way in :ways", Long.class).setParameter("household", household).setParameter("day", day)
                .setParameter("ways", List.of(Way.PHOTO, Way.PROXY_CHECKED)));
    }

    /** Points that a proxy spent from a day on. */
    long byProxySince(LocalDate day, PointsProxy proxy) {
        return sum(db.createQuery("select sum(r.points) from Redemption r where r.proxy = :proxy and r.redeemedOn >= :day"
                + " and r.state = :done", Long.class).setParameter("proxy", proxy.id()).setParameter("day", day));
    }

    private static long sum(TypedQuery<Long> query) {
        return Optional.ofNullable(query.setParameter("done", Redemption.State.DONE).getSingleResult()).orElse(0L);
    }

    /** Newest first, undone or not. */
    List<Redemption> of(HouseholdId household, int atMost) {
        return db.createQuery("select r from Redemption r where r.household = :household order by r.id desc", Redemption.class)
                .setParameter("household", household).setMaxResults(atMost).getResultList();
    }

    /** What a shop is owed for. */
    record Owed(long redemptions, long points, LocalDate first, LocalDate last) {
    }

    Map<PlaceCode, Owed> owed(Collection<PlaceCode> villages) {
        return villages.isEmpty() ? Map.of() : db.createQuery("select r.village, count(r), sum(r.points), min(r.redeemedOn),"
                + " max(r.redeemedOn) from Redemption r where r.village in :villages and " + OWED + " group by r.village", Object[].class)
                .setParameter("villages", villages).setParameter("done", Redemption.State.DONE).getResultStream()
                .collect(Collectors.toMap(row -> (PlaceCode) row[0],
                        row -> new Owed((Long) row[1], (Long) row[2], (LocalDate) row[3], (LocalDate) row[4])));
    }

    /** Shops at or below a place that are owed for anything. */
    List<PlaceCode> owedShops(PlaceCode place) {
        return db.createQuery("select distinct r.village from Redemption r where r.village between :first and :last and " + OWED,
                PlaceCode.class).setParameter("first", place).setParameter("last", place.lastBelow())
                .setParameter("done", Redemption.State.DONE).getResultList();
    }

    /** Shops at or below a place that are owed for what they handed out before a day. */
    long countOwedSince(PlaceCode place, LocalDate before) {
        return db.createQuery("select count(distinct r.village) from Redemption r where r.village between :first and :last"
                + " and r.redeemedOn < :before and " + OWED, Long.class)
                .setParameter("first", place).setParameter("last", place.lastBelow())
                .setParameter("before", before)
                .setParameter("done", Redemption.State.DONE).getSingleResult();
    }

    /** @return how many are paid by this settlement now */
    int settle(PlaceCode village, UUID settlement) {
        return db.createQuery("update Redemption r set r.settlement = :settlement where r.village = :village and " + OWED)
                .setParameter("settlement", settlement).setParameter("village", village).setParameter("done", Redemption.State.DONE)
                .executeUpdate();
    }

    /** What of a settlement the fund of one village bears. */
    record Home(PlaceCode village, long redemptions, long points) {
    }

    List<Home> homes(UUID settlement) {
        return db.createQuery("""
                select r.home, count(r), sum(r.points) from Redemption r where r.settlement = :settlement
                group by r.home order by r.home""", Object[].class).setParameter("settlement", settlement)
                .getResultStream().map(row -> new Home((PlaceCode) row[0], (Long) row[1], (Long) row[2])).toList();
    }

    /** One day of a settlement. */
    record Day(LocalDate day, long redemptions, long points) {
    }

    List<Day> days(UUID settlement) {
        return db.createQuery("""
                select r.redeemedOn, count(r), sum(r.points) from Redemption r where r.settlement = :settlement
                group by r.redeemedOn order by r.redeemedOn""", Object[].class).setParameter("settlement", settlement)
                .getResultStream().map(row -> new Day((LocalDate) row[0], (Long) row[1], (Long) row[2])).toList();
    }
}
