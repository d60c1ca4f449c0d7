package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.app.sample.SampleGoods.Kind;
import org.countystore.app.sample.SampleGoods.Pack;
import org.countystore.collection.Arrival;
import org.countystore.collection.Collecting;
import org.countystore.collection.Consigning;
import org.countystore.collection.Consignment;
import org.countystore.collection.Load;
import org.countystore.collection.Purchase;
import org.countystore.collection.WeighIn;
import org.countystore.collection.Witness;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;
import org.countystore.sorting.Disposal;
import org.countystore.sorting.Disposing;
import org.countystore.sorting.Inspecting;
import org.countystore.sorting.InspectionSheet;
import org.countystore.sorting.Packing;
import org.countystore.sorting.PackingSheet;
import org.countystore.sorting.Sorting;
import org.countystore.sorting.SortingOutput;
import org.countystore.sorting.SortingSheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** From the scale in the village to the shelf of the store, each step by who really takes it. */
@ApplicationScoped
public class SampleSupply {
    private static final Weight BASKET = Weight.kilograms(180);
    private static final Weight TARE = new Weight(500);
    private static final int FEWEST_SLIPS = 3;
    private static final int LOSS_PERMILLE = 20;
    private static final int VILLAGES = 2;
    @Inject
    SampleCast cast;
    @Inject
    SampleVillages villages;
    @Inject
    SampleCalendar calendar;
    @Inject
    Collecting collecting;
    @Inject
    Consigning consigning;
    @Inject
    Sorting sorting;
    @Inject
    Inspecting inspecting;
    @Inject
    Packing packing;
    @Inject
    Disposing disposing;
    @Inject
    Clock clock;

    /** How many packs of each size of one kind the store is to get. */
    record Wish(Kind kind, Map<Pack, Integer> packs) {
        Weight of(GradeCode grade) {
            return packs.entrySet().stream().filter(each -> each.getKey().grade().equals(grade))
                    .map(each -> each.getKey().weight().times(each.getValue())).reduce(Weight.ZERO, Weight::plus);
        }

        Weight all() {
            return packs.entrySet().stream().map(each -> each.getKey().weight().times(each.getValue())).reduce(Weight.ZERO, Weight::plus);
        }
    }

    /** @return the slips written in the villages */
    List<UUID> bring(Wish wish, SampleNames names) {
        List<Purchase> slips = buy(wish.kind(), withLoss(wish.all()), names);
        Map<PlaceCode, List<Purchase>> byVillage = slips.stream()
                .collect(Collectors.groupingBy(Purchase::village, TreeMap::new, Collectors.toList()));
        List<Arrival.Line> arrived = new ArrayList<>();
        byVillage.forEach((village, some) -> arrived.addAll(
                carry(village, wish.kind().town(), some.stream().map(Purchase::lotCode).toList(), names)));
        Map<GradeCode, LotCode> graded = grade(wish, arrived, names);
        carry(wish.kind().town(), SampleCast.COUNTY, pack(wish, graded, names), names);
        return slips.stream().map(Purchase::uuid).toList();
    }

    private static Weight withLoss(Weight wanted) {
        return new Weight((wanted.grams() * (1000 + LOSS_PERMILLE) + 99_999) / 100_000 * 100);
    }

    List<Purchase> buy(Kind kind, Weight total, SampleNames names) {
        long count = Math.max(FEWEST_SLIPS, (total.grams() + BASKET.grams() - 1) / BASKET.grams());
        List<Purchase> slips = new ArrayList<>();
        long left = total.grams();
        for (long i = count; i > 0; i--) {
            PlaceCode village = villageOf(kind, (int) (i % VILLAGES));
            List<String> households = villages.in(village);
            slips.add(weigh(village, households.get(names.below(households.size())), kind, new Weight(left / i), names));
            left -= left / i;
        }
        return slips;
    }

    private PlaceCode villageOf(Kind kind, int which) {
        if (kind.town().equals(SampleCast.MILIANG)) {
            return which == 0 ? SampleCast.SHUIXIA : SampleCast.BAYI;
        }
        List<PlaceCode> all = villages.below(kind.town());
        return all.get((which + Math.abs(kind.code().value().hashCode())) % all.size());
    }

    Purchase weigh(PlaceCode village, String household, Kind kind, Weight net, SampleNames names) {
        calendar.later(90);
        GradeCode grade = new GradeCode("1");
        WeighIn weighIn = new WeighIn(household, kind.code(), grade, net.plus(TARE), TARE, 0, kind.price(grade), Optional.empty(),
                LocalDateTime.now(clock), Optional.empty(),
                new Witness(Optional.empty(), Optional.empty(), Optional.empty(), kind.certificate()));
        UUID slip = names.uuid();
        return villager(village, () -> collecting.buy(slip, weighIn)).purchase();
    }

    <T> T villager(PlaceCode village, Supplier<T> work) {
        if (village.equals(SampleCast.SHUIXIA)) {
            return cast.as("clerk", work);
        }
        return village.equals(SampleCast.BAYI) ? cast.as("clerk2", work) : cast.standingIn(village, Role.CLERK, work);
    }

    private <T> T station(PlaceCode town, Supplier<T> work) {
        return town.equals(SampleCast.MILIANG) ? cast.as("operator", work) : cast.standingIn(town, Role.OPERATOR, work);
    }

    Consignment send(PlaceCode from, PlaceCode to, List<LotCode> lots, SampleNames names) {
        calendar.later(600);
        UUID uuid = names.uuid();
        Load load = new Load(from, to, lots);
        return from.isVillage() ? villager(from, () -> consigning.send(uuid, load)) : station(from, () -> consigning.send(uuid, load));
    }

    /** Most arrive to the gram; some dry out on the way, a few lose a handful. */
    List<Arrival.Line> carry(PlaceCode from, PlaceCode to, List<LotCode> lots, SampleNames names) {
        Consignment sent = send(from, to, lots, names);
        calendar.later(7200);
        boolean spills = from.isVillage() && names.below(12) == 0;
        List<Arrival.Line> lines = sent.lots().stream().map(lot -> new Arrival.Line(lot.lotCode(),
                spills && lot.sent().exceeds(new Weight(5000)) ? lot.sent().minus(new Weight(lot.sent().grams() / 100)) : lot.sent()))
                .toList();
        Arrival arrival = new Arrival(lines, spills ? Optional.of("路上颠簸,袋口漏出") : Optional.empty());
        if (to.isTown()) {
            station(to, () -> consigning.receive(sent.uuid(), arrival));
        } else {
            cast.as("store", () -> consigning.receive(sent.uuid(), arrival));
        }
        return lines;
    }

    private Map<GradeCode, LotCode> grade(Wish wish, List<Arrival.Line> arrived, SampleNames names) {
        calendar.later(3600);
        PlaceCode town = wish.kind().town();
        Weight in = arrived.stream().map(Arrival.Line::weight).reduce(Weight.ZERO, Weight::plus);
        List<SortingSheet.Output> outputs = wish.packs().keySet().stream().map(Pack::grade).distinct().sorted()
                .map(grade -> new SortingSheet.Output(grade, wish.of(grade))).filter(output -> output.weight().isPositive())
                .collect(Collectors.toCollection(ArrayList::new));
        Weight rest = in.minus(outputs.stream().map(SortingSheet.Output::weight).reduce(Weight.ZERO, Weight::plus));
        SampleGrades.byProduct(wish.kind().code()).filter(broken -> rest.grams() > 2)
                .ifPresent(broken -> outputs.add(new SortingSheet.Output(SampleGrades.BROKEN, new Weight(rest.grams() / 3))));
        Weight out = outputs.stream().map(SortingSheet.Output::weight).reduce(Weight.ZERO, Weight::plus);
        SortingSheet sheet = new SortingSheet(town,
                arrived.stream().map(line -> new SortingSheet.Input(line.lot(), line.weight())).toList(),
                outputs, in.minus(out), Optional.of("水分和碎粒"));
        UUID run = names.uuid();
        List<SortingOutput> lots = station(town, () -> sorting.sort(run, sheet)).outputs();
        lots.stream().filter(lot -> lot.grade().equals(SampleGrades.BROKEN)).forEach(lot -> useUp(town, lot, names));
        return lots.stream().filter(lot -> !lot.grade().equals(SampleGrades.BROKEN))
                .collect(Collectors.toMap(SortingOutput::grade, lot -> release(lot.lotCode(), names)));
    }

    private void useUp(PlaceCode town, SortingOutput broken, SampleNames names) {
        calendar.later(600);
        UUID uuid = names.uuid();
        station(town, () -> disposing.dispose(uuid, new Disposal.Sheet(broken.lotCode(), Disposal.Kind.USED, broken.weight(),
                Optional.empty(), "磨成栗粉,站里食堂用")));
    }

    private LotCode release(LotCode lot, SampleNames names) {
        calendar.later(1800);
        UUID uuid = names.uuid();
        cast.as("inspector", () -> inspecting.inspect(uuid, new InspectionSheet(lot, "快速检测:水分、农残", Quality.RELEASED,
                Optional.of(String.format("ZAJC-%06d", names.below(1_000_000))), Optional.empty())));
        return lot;
    }

    /** Between two thirds of the heaviest and the heaviest. */
    private static List<Weight> pieces(Pack pack, int count, SampleNames names) {
        int third = (int) (pack.weight().grams() / 3);
        return Stream.generate(() -> new Weight(pack.weight().grams() - names.below(third))).limit(count).toList();
    }

    private List<LotCode> pack(Wish wish, Map<GradeCode, LotCode> graded, SampleNames names) {
        List<LotCode> packed = new ArrayList<>();
        wish.packs().forEach((pack, count) -> {
            if (count > 0) {
                calendar.later(900);
                UUID uuid = names.uuid();
                List<Weight> pieces = pack.byWeight() ? pieces(pack, count, names) : List.of();
                packed.add(station(wish.kind().town(), () -> packing.pack(uuid,
                        new PackingSheet(graded.get(pack.grade()), pack.sku(), count, Rest.KEEP, pieces))).lotCode());
            }
        });
        return packed;
    }
}
