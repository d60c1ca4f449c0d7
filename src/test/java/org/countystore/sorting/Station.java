package org.countystore.sorting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Harvest;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.produce.Grade;
import org.countystore.produce.Gtin;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Workday;
import org.junit.jupiter.api.Assertions;

/** The station of 米粮镇 with three households' baskets to come, chestnuts in three grades and walnuts in one. */
final class Station implements AutoCloseable {
    static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 21, 8, 40);
    static final PlaceCode TOWN = Callers.TOWN;
    static final PlaceCode OTHER_TOWN = new PlaceCode("611025105");
    static final ProduceCode CHESTNUT = new ProduceCode("test-chestnut");
    static final ProduceCode WALNUT = new ProduceCode("test-walnut");
    static final SkuCode CHESTNUT_500 = new SkuCode("test-chestnut-1-500");
    static final Caller OPERATOR = Callers.at(TOWN, Role.OPERATOR);
    static final Caller NEIGHBOUR = Callers.at(OTHER_TOWN, Role.OPERATOR);
    static final Caller INSPECTOR = Callers.at(Callers.COUNTY, Role.INSPECTOR);
    static final Caller AUDITOR = Callers.at(Callers.COUNTY, Role.AUDITOR);
    static final Caller STORE = Callers.at(Callers.COUNTY, Role.STORE);
    static final Caller CLERK = Callers.at(Callers.VILLAGE, Role.CLERK);
    private static final int HOUSEHOLDS = 3;
    final Workday day;

    Station(Database database) {
        day = new Workday(database, MORNING);
        kind(CHESTNUT, "板栗", "Chestnut", 20, "1", "2", "3");
        kind(WALNUT, "核桃", "Walnut", 300, "1");
        pack("test-chestnut-1-500", CHESTNUT, "1", 500, "69701020001");
        pack("test-chestnut-2-500", CHESTNUT, "2", 500, "69701020002");
        pack("test-walnut-1-500", WALNUT, "1", 500, "69701020003");
        for (int i = 1; i <= HOUSEHOLDS; i++) {
            day.sql("insert into household (id, code, head_name, village, village_group, persons, subclass, registered, marginal,"
                    + " publish_name, registered_at, version) values (" + i + ", 'H" + i + "', '张大山', '"
                    + (i == 1 ? Callers.VILLAGE : Callers.NEIGHBOUR) + "', 2, 3, 'ABLE_SECURE', true, false, false, '2026-01-01 00:00:00', 1)");
        }
    }

    private void kind(ProduceCode code, String name, String nameEn, int shelfDays, String... grades) {
        ask(STORE, Cataloguing.class, desk -> {
            desk.add(new Produce.Sheet(code.value(), name, nameEn, Category.FRUIT, shelfDays, code.equals(CHESTNUT)));
            for (String grade : grades) {
                desk.addGrade(code, new Grade.Sheet(grade, grade + "级", "Grade " + grade, Integer.parseInt(grade), "", ""));
            }
            return null;
        });
    }

    private void pack(String sku, ProduceCode produce, String grade, long grams, String gtin) {
        ask(STORE, Cataloguing.class, desk -> desk.addSku(new Sku.Sheet(sku, produce, new GradeCode(grade), sku, new Weight(grams),
                Gtin.completing(gtin))));
    }

    <D, T> T ask(Caller caller, Class<D> desk, Function<D, T> work) {
        return day.ask(caller, desk, work);
    }

    <D> Refused refusal(Caller caller, Class<D> desk, Function<D, ?> work) {
        return Assertions.assertThrows(Refused.class, () -> ask(caller, desk, work));
    }

    <D> void refused(Reason reason, Caller caller, Class<D> desk, Function<D, ?> work) {
        Refused refusal = refusal(caller, desk, work);
        Assertions.assertEquals(reason, refusal.reason(), refusal.getMessage());
    }

    /** @return the fields that the refusal names */
    <D> List<String> invalid(Caller caller, Class<D> desk, Function<D, ?> work) {
        Refused refusal = refusal(caller, desk, work);
        Assertions.assertEquals(Reason.INVALID, refusal.reason(), refusal.getMessage());
        return refusal.errors().stream().map(error -> error.field() + " " + error.code()).toList();
    }

    /** Came in from the village: chestnuts of household 1 at 12 yuan a kilogram. */
    Lot basket(long grams) {
        return basket(1, CHESTNUT, grams, TOWN);
    }

    Lot basket(long household, ProduceCode produce, long grams, PlaceCode place) {
        return day.serve(LotBook.class, book -> book.receive(UUID.randomUUID(), new Harvest(produce, new GradeCode("1"), new Weight(grams),
                place, new HouseholdId(household), new Money(1200).perKilogramOf(new Weight(grams)), MORNING)));
    }

    static SortingSheet sheet(List<SortingSheet.Input> inputs, List<SortingSheet.Output> outputs, long loss) {
        return new SortingSheet(TOWN, inputs, outputs, new Weight(loss), Optional.empty());
    }

    static SortingSheet sheet(Lot lot, long grams, String grade, long out) {
        return sheet(List.of(in(lot, grams)), List.of(out(grade, out)), grams - out);
    }

    static SortingSheet.Input in(Lot lot, long grams) {
        return in(lot.code().value(), grams);
    }

    static SortingSheet.Input in(String lot, long grams) {
        return new SortingSheet.Input(new LotCode(lot), new Weight(grams));
    }

    static SortingSheet.Output out(String grade, long grams) {
        return new SortingSheet.Output(new GradeCode(grade), new Weight(grams));
    }

    SortingRun sorted(SortingSheet sheet) {
        return ask(OPERATOR, Sorting.class, desk -> desk.sort(UUID.randomUUID(), sheet));
    }

    /** Chestnuts of the first grade, not tested yet. */
    Lot graded(long grams) {
        SortingRun run = sorted(sheet(basket(grams), grams, "1", grams));
        return lot(run.outputs().get(0).lotCode());
    }

    Lot released(long grams) {
        Lot lot = graded(grams);
        inspected(lot, Quality.RELEASED);
        return lot(lot.code());
    }

    Inspection inspected(Lot lot, Quality result) {
        return ask(INSPECTOR, Inspecting.class, desk -> desk.inspect(UUID.randomUUID(), found(lot, result)));
    }

    static InspectionSheet found(Lot lot, Quality result) {
        return new InspectionSheet(lot.code(), "速测", result, Optional.empty(), Optional.empty());
    }

    PackingRun packed(Lot lot, int packs) {
        return ask(OPERATOR, Packing.class, desk -> desk.pack(UUID.randomUUID(), new PackingSheet(lot.code(), CHESTNUT_500, packs, Rest.KEEP)));
    }

    Lot lot(LotCode code) {
        return day.serve(LotBook.class, book -> book.get(code));
    }

    Lot lot(Lot lot) {
        return lot(lot.code());
    }

    /** All at the same moment. */
    static <T> List<Future<T>> atOnce(int callers, IntFunction<Callable<T>> work) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(callers);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> answers = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            Callable<T> one = work.apply(i);
            answers.add(people.submit(() -> {
                start.await();
                return one.call();
            }));
        }
        start.countDown();
        people.shutdown();
        people.awaitTermination(60, java.util.concurrent.TimeUnit.SECONDS);
        return answers;
    }

    /** The answer, or why not. */
    static <T> Object outcome(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            return e.getCause() instanceof Refused refused ? refused.reason() : e.getCause();
        }
    }

    @Override
    public void close() {
        day.close();
    }
}
