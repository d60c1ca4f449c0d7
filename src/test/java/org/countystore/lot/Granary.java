package org.countystore.lot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.testing.Database;
import org.countystore.testing.LiveDatabase;
import org.countystore.testing.Wired;

/** A database of its own with a county, chestnuts and households, in which lots can be handled. */
final class Granary implements AutoCloseable {
    static final PlaceCode STORE = new PlaceCode("611025");
    static final PlaceCode TOWN = new PlaceCode("611025100");
    static final PlaceCode VILLAGE = new PlaceCode("611025100001");
    static final ProduceCode CHESTNUT = new ProduceCode("chestnut");
    static final ProduceCode WALNUT = new ProduceCode("walnut");
    static final GradeCode FIRST = new GradeCode("1");
    static final GradeCode SECOND = new GradeCode("2");
    static final SkuCode PACK = new SkuCode("chestnut-1-500");
    static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 20, 8, 30);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), CountyTime.ZONE);
    private static final Map<Database, Granary> SHARED = new EnumMap<>(Database.class);
    private final LiveDatabase database;

    Granary(Database vendor, int households) {
        database = vendor.fresh();
        sql("insert into place values ('611025', 'Zhen''an', 'COUNTY', null)");
        sql("insert into place values ('611025100', 'Yongle', 'TOWN', '611025')");
        sql("insert into place values ('611025100001', 'Qingtong', 'VILLAGE', '611025100')");
        for (String kind : List.of("chestnut", "walnut")) {
            sql("insert into produce (code, name, name_en, category, shelf_days, needs_certificate, version) values ('" + kind + "', '"
                    + kind + "', '" + kind + "', 'FRUIT', 90, false, 1)");
            for (int grade = 1; grade <= 2; grade++) {
                sql("insert into grade (produce, code, name, name_en, standing, standard, requirement, version)"
                        + " values ('" + kind + "', '" + grade + "', 'x', 'x', " + grade + ", '', '', 1)");
            }
        }
        sql("insert into sku (code, produce, grade, name, pack_grams, gtin, version)"
                + " values ('chestnut-1-500', 'chestnut', '1', 'x', 500, '6900000000017', 1)");
        database.doInTransaction(db -> IntStream.rangeClosed(1, households).forEach(i -> db.createNativeQuery(
                "insert into household (id, code, head_name, village, village_group, persons, subclass, registered, marginal, "
                + "publish_name, registered_at, version) values (?1, ?2, 'x', '611025100001', 1, 3, 'ABLE_SECURE', true, false, "
                + "false, '2026-01-01 00:00:00', 1)").setParameter(1, i).setParameter(2, "H" + i).executeUpdate()));
    }

    /** The one that the tests of this process share, with six households. */
    static synchronized Granary shared(Database database) {
        return SHARED.computeIfAbsent(database, vendor -> new Granary(vendor, 6));
    }

    LiveDatabase database() {
        return database;
    }

    void sql(String statement) {
        database.sql(statement);
    }

    long number(String query) {
        return database.number(query);
    }

    List<Object> column(String query) {
        return database.inTransaction(db -> {
            List<Object> column = new ArrayList<>();
            db.createNativeQuery(query).getResultList().forEach(column::add);
            return column;
        });
    }

    <T> List<T> asked(String query, Class<T> type) {
        return database.inTransaction(db -> db.createQuery(query, type).getResultList());
    }

    <T> T doing(Function<LotBook, T> work) {
        return database.inTransaction(db -> work.apply(Wired.of(db).with(Clock.class, CLOCK).get(LotBook.class)));
    }

    void done(Consumer<LotBook> work) {
        doing(book -> {
            work.accept(book);
            return null;
        });
    }

    LotId basket(long household, long grams, long fen) {
        return basket(CHESTNUT, household, grams, fen);
    }

    LotId basket(ProduceCode produce, long household, long grams, long fen) {
        return doing(book -> book.receive(UUID.randomUUID(), harvest(produce, household, grams, fen)).id());
    }

    /** Many baskets of 100 g at once, written by hand because their birth is not what is tested. */
    List<LotId> baskets(int count, IntUnaryOperator household) {
        database.doInTransaction(db -> IntStream.range(0, count).forEach(i -> {
            long id = 100_000 + i;
            db.createNativeQuery("insert into lot (id, code, produce, grade, grams, remaining_grams, place, "
                    + "state, quality, born_at) values (?1, ?2, 'chestnut', '1', 100, 100, '611025100001', 'HERE', 'UNTESTED', '2026-11-20 08:30:00')")
                    .setParameter(1, id).setParameter(2, "BASKET" + i).executeUpdate();
            db.createNativeQuery("insert into lot_share values (?1, ?2, 100, 10, 100, 10)")
                    .setParameter(1, id).setParameter(2, household.applyAsInt(i)).executeUpdate();
        }));
        return IntStream.range(0, count).mapToObj(i -> new LotId(100_000 + i)).toList();
    }

    static Harvest harvest(ProduceCode produce, long household, long grams, long fen) {
        return new Harvest(produce, FIRST, new Weight(grams), VILLAGE, new HouseholdId(household), new Money(fen), MORNING);
    }

    /** A lot of this household that has come to the town. */
    LotId inTown(long household, long grams, long fen) {
        LotId lot = basket(household, grams, fen);
        depart(TOWN, lot);
        arrive(TOWN, lot, grams);
        return lot;
    }

    List<Lot> depart(PlaceCode to, LotId... lots) {
        return doing(book -> book.depart(UUID.randomUUID(), List.of(lots), to));
    }

    Lot arrive(PlaceCode at, LotId lot, long grams) {
        return doing(book -> book.arrive(UUID.randomUUID(), List.of(new Arrived(lot, new Weight(grams))), at)).get(0);
    }

    List<Lot> sort(LotId lot, long in, long out, long loss, PlaceCode at) {
        return doing(book -> book.transform(UUID.randomUUID(), "SORTED", List.of(new Taken(lot, new Weight(in))),
                List.of(new Made(FIRST, new Weight(out))), new Weight(loss), at));
    }

    Lot pack(LotId lot, int count) {
        return doing(book -> book.pack(UUID.randomUUID(), lot, PACK, count, new Weight(500), LocalDate.of(2027, 1, 1), Rest.KEEP));
    }

    /** What each household has left in a lot, as {@code household:grams/fen}. */
    String left(LotId lot) {
        return doing(book -> book.shares(lot)).stream().map(share -> share.household() + ":" + share.remainingWeight().grams()
                + "/" + share.remainingCost().fen()).collect(Collectors.joining(" "));
    }

    /** What each household had when the lot was born. */
    String born(LotId lot) {
        return doing(book -> book.shares(lot)).stream().map(share -> share.household() + ":" + share.weight().grams()
                + "/" + share.cost().fen()).collect(Collectors.joining(" "));
    }

    Lot get(LotId id) {
        return doing(book -> book.get(id));
    }

    @Override
    public void close() {
        database.close();
    }
}
