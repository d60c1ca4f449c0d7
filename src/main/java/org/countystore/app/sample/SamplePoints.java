package org.countystore.app.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.points.Contribution;
import org.countystore.points.KeepingCards;
import org.countystore.points.KeepingFunds;
import org.countystore.points.NamingProxies;
import org.countystore.points.PointsProxy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Two villages of each town have a points fund, and each of their households a card; 水峡村 and 八一村 among them. */
@ApplicationScoped
public class SamplePoints {
    private static final int A_TOWN = 2;
    private static final List<PointsProxy.Sheet> PROXIES = List.of(new PointsProxy.Sheet("李秀英", "0627", 30),
            new PointsProxy.Sheet("王建国", "411X", 60));
    @Inject
    KeepingFunds funds;
    @Inject
    KeepingCards cards;
    @Inject
    NamingProxies proxies;
    @Inject
    SampleVillages villages;
    @Inject
    SampleCast cast;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "county.sample.pin", defaultValue = "2468")
    String pin;

    /** Those with a love shop. */
    List<PlaceCode> villages() {
        Stream<PlaceCode> others = villages.below(SampleCast.COUNTY).stream()
                .flatMap(town -> villages.below(town).stream().filter(village -> !isNamed(village)).limit(A_TOWN));
        return Stream.concat(Stream.of(SampleCast.SHUIXIA, SampleCast.BAYI), others).toList();
    }

    private static boolean isNamed(PlaceCode village) {
        return village.equals(SampleCast.SHUIXIA) || village.equals(SampleCast.BAYI);
    }

    void load(SampleNames names) {
        cast.as("admin", () -> {
            villages().forEach(village -> {
                payIn(village, Contribution.Source.COUNTY, "县级财政衔接资金", 3_000, names);
                payIn(village, Contribution.Source.COLLECTIVE, "村股份经济合作社", 2_000, names);
                cast.together(() -> {
                    List<String> numbers = villages.in(village).stream().map(household -> cards.issue(household, pin).card().number().value())
                            .toList();
                    for (int i = 0; i < Math.min(PROXIES.size(), numbers.size()); i++) {
                        proxies.name(numbers.get(i), pin, PROXIES.get(i), Optional.empty());
                    }
                });
            });
            payIn(SampleCast.SHUIXIA, Contribution.Source.DONOR, "县茶业协会", 5_000, names);
            villages().stream().filter(village -> village.town().equals(SampleCast.SHUIXIA.town())).forEach(village -> funds.payIn(names.uuid(),
                    new Contribution.Sheet(village, Contribution.Source.DONOR, "县工商联", true, Money.yuan(200), LocalDate.now(clock),
                            Optional.empty(), true)));
            return null;
        });
    }

    private void payIn(PlaceCode village, Contribution.Source source, String giver, long yuan, SampleNames names) {
        funds.payIn(names.uuid(), new Contribution.Sheet(village, source, giver, true, Money.yuan(yuan), LocalDate.now(clock),
                Optional.empty()));
    }
}
