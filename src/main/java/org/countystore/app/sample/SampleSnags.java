package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.app.sample.SampleGoods.Kind;
import org.countystore.collection.Arrival;
import org.countystore.collection.Collecting;
import org.countystore.collection.Consigning;
import org.countystore.collection.Consignment;
import org.countystore.collection.Outsider;
import org.countystore.collection.WeighIn;
import org.countystore.collection.Witness;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Quality;
import org.countystore.sorting.Inspecting;
import org.countystore.sorting.InspectionSheet;
import org.countystore.sorting.Sorting;
import org.countystore.sorting.SortingSheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What does not go smoothly: a sack that is short, a lot of which only a part may go on, a seller whom nobody knows. */
@ApplicationScoped
class SampleSnags {
    private static final GradeCode FIRST = new GradeCode("1");
    private static final Weight SPILT = new Weight(2_600);
    private static final Weight DRY_ENOUGH = Weight.kilograms(20);
    @Inject
    SampleCast cast;
    @Inject
    SampleGoods goods;
    @Inject
    SampleVillages villages;
    @Inject
    SampleCalendar calendar;
    @Inject
    SampleSupply supply;
    @Inject
    Collecting collecting;
    @Inject
    Consigning consigning;
    @Inject
    Sorting sorting;
    @Inject
    Inspecting inspecting;
    @Inject
    Clock clock;

    void leave(LocalDate day, SampleNames names) {
        Kind chestnut = goods.kinds().get(0);
        calendar.at(day, LocalTime.of(8, 0));
        buyFromOutside(chestnut, names);
        List<Arrival.Line> arrived = arriveShort(chestnut, names);
        calendar.later(3600);
        UUID run = names.uuid();
        Weight in = arrived.stream().map(Arrival.Line::weight).reduce(Weight.ZERO, Weight::plus);
        Weight loss = new Weight(in.grams() / 50);
        LotCode graded = cast.as("operator", () -> sorting.sort(run, new SortingSheet(SampleCast.MILIANG,
                arrived.stream().map(line -> new SortingSheet.Input(line.lot(), line.weight())).toList(),
                List.of(new SortingSheet.Output(FIRST, in.minus(loss))), loss, Optional.of("水分和碎粒")))).outputs().get(0).lotCode();
        inspect(graded, Optional.empty(), Quality.QUARANTINED, "水分 58%,偏高,摊晾后复测", names);
        inspect(graded, Optional.of(DRY_ENOUGH), Quality.RELEASED, "先摊晾的部分水分 52%,合格", names);
    }

    private void buyFromOutside(Kind kind, SampleNames names) {
        UUID slip = names.uuid();
        Weight tare = new Weight(500);
        WeighIn weighIn = new WeighIn(Optional.empty(), kind.code(), FIRST, Weight.kilograms(18).plus(tare), tare, 0, kind.price(FIRST),
                Optional.empty(), LocalDateTime.now(clock), Optional.empty(), Witness.NONE,
                Optional.of(new Outsider(SampleCast.SHUIXIA, "王五", Optional.of("邻村王家沟"))));
        supply.villager(SampleCast.SHUIXIA, () -> collecting.buy(slip, weighIn));
    }

    /** More is missing than the road explains: both sides have yet to say who bears it. */
    private List<Arrival.Line> arriveShort(Kind kind, SampleNames names) {
        List<String> households = villages.in(SampleCast.SHUIXIA);
        List<LotCode> lots = List.of(supply.weigh(SampleCast.SHUIXIA, households.get(10), kind, Weight.kilograms(30), names).lotCode(),
                supply.weigh(SampleCast.SHUIXIA, households.get(11), kind, Weight.kilograms(20), names).lotCode());
        Consignment sent = supply.send(SampleCast.SHUIXIA, SampleCast.MILIANG, lots, names);
        calendar.later(7200);
        List<Arrival.Line> lines = sent.lots().stream().map(lot -> new Arrival.Line(lot.lotCode(),
                lot.lotCode().equals(lots.get(0)) ? lot.sent().minus(SPILT) : lot.sent())).toList();
        cast.as("operator", () -> consigning.receive(sent.uuid(), new Arrival(lines, Optional.of("一袋口松了,路上撒了"))));
        return lines;
    }

    private void inspect(LotCode lot, Optional<Weight> part, Quality result, String finding, SampleNames names) {
        calendar.later(1800);
        UUID uuid = names.uuid();
        cast.as("inspector", () -> inspecting.inspect(uuid, new InspectionSheet(lot, part, Weight.ZERO, "快速检测:水分", result, finding,
                Optional.empty(), Optional.empty())));
    }
}
