package org.countystore.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Like;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The register of households and their people. */
@Dependent
class Households {
    private static final int AT_ONCE = 500;
    /** More than any household has; the form stops at thirty. */
    private static final int MOST_MEMBERS = 100;
    private static final int MOST_IN_A_VILLAGE = 5_000;
    @PersistenceContext
    EntityManager db;

    void add(Household household) {
        db.persist(household);
    }

    void add(Member member) {
        db.persist(member);
    }

    void remove(Member member) {
        db.remove(member);
    }

    void flush() {
        db.flush();
    }

    /** Keeps memory small while many are entered. */
    void flushAndForget() {
        db.flush();
        db.clear();
    }

    void lock(HouseholdId id) {
        db.find(Household.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Household> find(HouseholdId id) {
        return Optional.ofNullable(db.find(Household.class, id.value()));
    }

    Optional<Household> by(String code) {
        return db.createQuery("select h from Household h where h.code = :code and h.outside = false", Household.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    List<Household> by(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : db.createQuery("select h from Household h where h.code in :codes and h.outside = false",
                Household.class).setParameter("codes", codes).setMaxResults(AT_ONCE).getResultList();
    }

    /** What stands in the books for who sells there and is in no register. */
    Optional<Household> outsidersOf(PlaceCode village) {
        return db.createQuery("select h from Household h where h.village = :village and h.outside = true", Household.class)
                .setParameter("village", village).getResultStream().findFirst();
    }

    List<Household> all(Collection<HouseholdId> ids) {
        return each("select h from Household h where h.id in :ids", Household.class, ids);
    }

    List<Nameplate> nameplates(Collection<HouseholdId> ids) {
        return each("select h.id, h.code, h.headName, h.village, h.publishName, h.outside from Household h where h.id in :ids", Object[].class,
                ids).stream().map(row -> new Nameplate(new HouseholdId((Long) row[0]), (String) row[1], (String) row[2], (PlaceCode) row[3],
                        (Boolean) row[4], (Boolean) row[5])).toList();
    }

    private <T> List<T> each(String question, Class<T> type, Collection<HouseholdId> ids) {
        List<Long> numbers = ids.stream().map(HouseholdId::value).distinct().sorted().toList();
        List<T> found = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            found.addAll(db.createQuery(question, type).setParameter("ids", numbers.subList(from, Math.min(from + AT_ONCE, numbers.size())))
                    .setMaxResults(AT_ONCE).getResultList());
        }
        return found;
    }

    /** By village and code, as the index keeps them; a closed household is left out. */
    List<Household> page(HouseholdQuery query, HouseholdMark after, int size) {
        return db.createQuery("""
                select h from Household h
                where h.village between :first and :last and (h.village > :first or h.code > :after) and h.closedAt is null
                  and h.outside = false and h.subclass in :subclasses and h.registered in :registered
                  and (h.headName like :within escape '!' or h.code like :from escape '!')
                order by h.village, h.code""", Household.class)
                .setParameter("first", after.village()).setParameter("last", query.place().lastBelow()).setParameter("after", after.code())
                .setParameter("subclasses", query.subclasses())
                .setParameter("registered", query.registered().map(List::of).orElse(List.of(true, false)))
                .setParameter("within", Like.within(query.text())).setParameter("from", Like.from(query.text()))
                .setMaxResults(size).getResultList();
    }

    List<Household> livingIn(PlaceCode village) {
        return db.createQuery("""
                select h from Household h
                where h.village = :village and h.closedAt is null and h.outside = false order by h.code""", Household.class)
                .setParameter("village", village).setMaxResults(MOST_IN_A_VILLAGE).getResultList();
    }

    long countIn(PlaceCode place) {
        return db.createQuery("""
                select count(h) from Household h
                where h.village between :first and :last and h.closedAt is null and h.outside = false""", Long.class)
                .setParameter("first", place).setParameter("last", place.lastBelow()).getSingleResult();
    }

    /** How far the village has counted; 0 at first. */
    int lastNumber(PlaceCode village) {
        return Optional.ofNullable(db.createQuery("select max(h.villageNumber) from Household h where h.village = :village", Integer.class)
                .setParameter("village", village).getSingleResult()).orElse(0);
    }

    List<Member> membersOf(HouseholdId household) {
        return db.createQuery("select m from Member m where m.household = :household order by m.id", Member.class)
                .setParameter("household", household).setMaxResults(MOST_MEMBERS).getResultList();
    }

    Optional<Member> withFingerprint(String fingerprint) {
        return db.createQuery("select m from Member m where m.identityHash = :hash", Member.class)
                .setParameter("hash", fingerprint).getResultStream().findFirst();
    }

    /** Those of the fingerprints that stand in the register; a few hundred at once. */
    Set<String> knownFingerprints(List<String> fingerprints) {
        return Set.copyOf(db.createQuery("select m.identityHash from Member m where m.identityHash in :hashes", String.class)
                .setParameter("hashes", fingerprints).setMaxResults(AT_ONCE).getResultList());
    }

    /** Those of the codes that are taken; a few hundred at once. */
    Set<String> knownCodes(List<String> codes) {
        return Set.copyOf(db.createQuery("select h.code from Household h where h.code in :codes", String.class)
                .setParameter("codes", codes).setMaxResults(AT_ONCE).getResultList());
    }

    Optional<Member> member(long id) {
        return Optional.ofNullable(db.find(Member.class, id));
    }

    void add(GroupHead head) {
        db.persist(head);
        db.flush();
    }

    Optional<GroupHead> groupHead(long id) {
        return Optional.ofNullable(db.find(GroupHead.class, id));
    }

    /** Those in office, in the order of their coming. */
    List<GroupHead> groupHeads(PlaceCode village) {
        return db.createQuery("select g from GroupHead g where g.village = :village and g.until is null order by g.id", GroupHead.class)
                .setParameter("village", village).setMaxResults(Page.LARGEST).getResultList();
    }

    /** Takes one of the twenty places of a head in office; two at once cannot take the last one. */
    boolean takeRoom(long groupHead) {
        return db.createQuery("""
                update GroupHead g set g.households = g.households + 1
                where g.id = :id and g.households < :most and g.until is null""")
                .setParameter("id", groupHead).setParameter("most", GroupHead.MOST).executeUpdate() == 1;
    }

    void giveRoomBack(long groupHead) {
        db.createQuery("update GroupHead g set g.households = g.households - 1 where g.id = :id and g.households > 0")
                .setParameter("id", groupHead).executeUpdate();
    }

    List<Household> lookedAfterBy(long groupHead) {
        return db.createQuery("select h from Household h where h.groupHead = :head order by h.code", Household.class)
                .setParameter("head", groupHead).setMaxResults(GroupHead.MOST).getResultList();
    }
}
