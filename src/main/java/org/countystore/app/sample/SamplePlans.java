package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.countystore.collection.Announcement;
import org.countystore.collection.Announcing;
import org.countystore.collection.CollectionDay;
import org.countystore.collection.Requesting;
import org.countystore.collection.Scheduling;
import org.countystore.collection.Wanted;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The coming days: when 水峡村 buys, who there has goods, and what the store asks for. */
@ApplicationScoped
class SamplePlans {
    private static final ProduceCode CHESTNUT = new ProduceCode("chestnut");
    private static final ProduceCode WALNUT = new ProduceCode("walnut");
    private static final int ANNOUNCED = 4;
    private static final GradeCode BEST = new GradeCode("1");
    @Inject
    Scheduling scheduling;
    @Inject
    Announcing announcing;
    @Inject
    Requesting requesting;
    @Inject
    SampleVillages villages;
    @Inject
    SampleCast cast;
    @Inject
    Clock clock;

    void load(SampleNames names) {
        LocalDate today = LocalDate.now(clock);
        cast.as("clerk", () -> {
            Stream.of(1, 4, 8).forEach(day -> scheduling.plan(names.uuid(), new CollectionDay.Plan(SampleCast.SHUIXIA, today.plusDays(day),
                    day == 4 ? List.of(CHESTNUT, WALNUT) : List.of())));
            return null;
        });
        cast.as("head", () -> {
            List<String> households = villages.in(SampleCast.SHUIXIA);
            for (int i = 0; i < ANNOUNCED; i++) {
                announcing.announce(names.uuid(), new Announcement.Words(households.get(i), i % 2 == 0 ? CHESTNUT : WALNUT,
                        Weight.kilograms(40 + 10L * names.below(9)), today, Optional.empty()));
            }
            return null;
        });
        cast.as("store", () -> {
            ask(names, SampleCast.SHUIXIA, CHESTNUT, 500, today.plusDays(10), "礼盒用,要颗粒均匀");
            return ask(names, SampleCast.COUNTY, WALNUT, 2_000, today.plusDays(21), "");
        });
    }

    private Wanted ask(SampleNames names, PlaceCode place, ProduceCode kind, long kilograms, LocalDate by, String text) {
        return requesting.ask(names.uuid(), new Wanted.Wish(place, kind, BEST, Weight.kilograms(kilograms), by, text));
    }
}
