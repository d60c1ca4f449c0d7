package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDate;

import org.countystore.app.sample.SampleGoods.Kind;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.produce.ReferencePrice;
import org.countystore.produce.WatchingMarkets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the first grade of each kind costs at a market, a little below or above the store's price; invented, and says so. */
@ApplicationScoped
public class SampleMarkets {
    private static final GradeCode FIRST = new GradeCode("1");
    private static final String SOURCE = "县城农贸市场(样例数据)";
    private static final int LOWEST_PERCENT = 146;
    private static final int SPREAD = 41;
    private static final int DAYS = 12;
    @Inject
    SampleCast cast;
    @Inject
    SampleGoods goods;
    @Inject
    WatchingMarkets markets;
    @Inject
    Clock clock;

    void load(SampleNames names) {
        cast.as("store", () -> {
            cast.together(() -> goods.kinds().forEach(kind -> markets.write(names.uuid(), seen(kind, names))));
            return null;
        });
    }

    private ReferencePrice.Sheet seen(Kind kind, SampleNames names) {
        long tenFen = kind.price(FIRST).fen() * (LOWEST_PERCENT + names.below(SPREAD)) / 1000;
        return new ReferencePrice.Sheet(kind.code(), FIRST, new Money(tenFen * 10), SOURCE, LocalDate.now(clock)
                .minusDays(names.below(DAYS)));
    }
}
