package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Page;
import org.countystore.points.KeepingCards;
import org.countystore.review.SelfReport;
import org.countystore.review.SelfReporting;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The last household of the group of {@code head} told at the kiosk of 水峡村 what it did today, and waits to be heard. */
@ApplicationScoped
class SampleSelfReports {
    @Inject
    SelfReporting reporting;
    @Inject
    KeepingCards cards;
    @Inject
    SampleCouncils councils;
    @Inject
    SampleCast cast;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "county.sample.pin", defaultValue = "2468")
    String pin;

    void load(SampleNames names) {
        List<String> group = councils.group(SampleCast.SHUIXIA, 0);
        String household = group.get(group.size() - 1);
        cast.as("keeper", () -> {
            String card = cards.households(SampleCast.SHUIXIA, household, Page.FIRST).items().get(0).card().orElseThrow().number().value();
            return reporting.report(names.uuid(), new SelfReporting.Wish(SampleCast.SHUIXIA, card, new SelfReport.Words("HJ2",
                    LocalDate.now(clock), Optional.of("上午和邻居一起清扫了村口"), List.of())), pin);
        });
    }
}
