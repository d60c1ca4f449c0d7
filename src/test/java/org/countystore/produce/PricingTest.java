package org.countystore.produce;

import static org.countystore.testing.Rehearsal.as;
import static org.countystore.testing.Rehearsal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.countystore.testing.StandingClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The guide price")
class PricingTest {
    private static final Caller STORE = Callers.at(Callers.COUNTY, Role.STORE);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final GradeCode FIRST = CatalogueTest.FIRST;

    private static PriceBand band(long guide) {
        return new PriceBand(new Money(guide), new Money(guide - 100), new Money(guide + 100));
    }

    /** Sets prices at any time of the week. */
    private static final class Week {
        private final Rehearsal stage;
        private final StandingClock clock = new StandingClock(MONDAY.atTime(8, 0));

        private Week(Rehearsal stage) {
            this.stage = stage;
            stage.wired().with(Clock.class, clock);
            as(STORE, () -> CatalogueTest.plum(stage.desk(Cataloguing.class)));
        }

        private Week on(LocalDateTime time) {
            clock.setTo(time);
            return this;
        }

        private void set(PlaceCode place, long guide) {
            as(STORE, () -> stage.desk(Pricing.class).set(CatalogueTest.PLUM, FIRST, place, band(guide)));
        }

        private long guide(PlaceCode place, LocalDate day) {
            return stage.get(Catalogue.class).band(CatalogueTest.PLUM, FIRST, place, day).guide().fen();
        }
    }

    @ParameterizedTest
    @EnumSource
    void stands_until_the_next_one_is_set(Database database) {
        Rehearsal.on(database, stage -> {
            Week week = new Week(stage);
            week.set(Callers.COUNTY, 1000);
            week.on(MONDAY.plusDays(3).atTime(9, 0)).set(Callers.COUNTY, 1200);
            assertEquals(1000, week.guide(Callers.VILLAGE, MONDAY));
            assertEquals(1000, week.guide(Callers.VILLAGE, MONDAY.plusDays(2)));
            assertEquals(1200, week.guide(Callers.VILLAGE, MONDAY.plusDays(3)));
            assertEquals(1200, week.guide(Callers.VILLAGE, MONDAY.plusYears(1)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void of_a_day_is_the_last_one_set_on_it(Database database) {
        Rehearsal.on(database, stage -> {
            Week week = new Week(stage);
            week.set(Callers.COUNTY, 1000);
            week.on(MONDAY.atTime(23, 59, 59)).set(Callers.COUNTY, 1100);
            week.on(MONDAY.plusDays(1).atStartOfDay()).set(Callers.COUNTY, 1300);
            assertEquals(1100, week.guide(Callers.VILLAGE, MONDAY));
            assertEquals(1300, week.guide(Callers.VILLAGE, MONDAY.plusDays(1)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void of_the_village_goes_before_the_towns_and_the_towns_before_the_countys(Database database) {
        Rehearsal.on(database, stage -> {
            Week week = new Week(stage);
            week.set(Callers.VILLAGE, 1300);
            week.set(Callers.TOWN, 1200);
            week.on(MONDAY.atTime(10, 0)).set(Callers.COUNTY, 1000);
            assertEquals(1300, week.guide(Callers.VILLAGE, MONDAY));
            assertEquals(1200, week.guide(Callers.NEIGHBOUR, MONDAY));
            assertEquals(1200, week.guide(Callers.TOWN, MONDAY));
            assertEquals(1000, week.guide(new PlaceCode("611025101200"), MONDAY));
            assertEquals(1000, week.guide(Callers.COUNTY, MONDAY));
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_missing_before_the_first_one_is_set(Database database) {
        Rehearsal.on(database, stage -> {
            Week week = new Week(stage);
            week.set(Callers.VILLAGE, 1000);
            assertEquals(Reason.NO_PRICE_TODAY,
                    assertThrows(Refused.class, () -> week.guide(Callers.VILLAGE, MONDAY.minusDays(1))).reason());
            assertEquals(Reason.NO_PRICE_TODAY, assertThrows(Refused.class, () -> week.guide(Callers.NEIGHBOUR, MONDAY)).reason());
        });
    }

    @ParameterizedTest
    @EnumSource
    void in_force_is_read_by_everybody_once_a_grade(Database database) {
        Rehearsal.on(database, stage -> {
            Week week = new Week(stage);
            week.set(Callers.COUNTY, 1000);
            week.set(Callers.COUNTY, 1050);
            week.set(Callers.VILLAGE, 1300);
            Pricing desk = stage.desk(Pricing.class);
            as(Callers.nobody(), () -> {
                List<Pricing.Quote> village = plums(desk.inForce(Optional.of(Callers.VILLAGE), Optional.of(MONDAY), Page.of(200)));
                assertEquals(1, village.size());
                assertEquals(1300, village.get(0).price().band().guide().fen());
                assertEquals(Callers.VILLAGE, village.get(0).place());
                Pricing.Quote neighbour = plums(desk.inForce(Optional.of(Callers.NEIGHBOUR), Optional.empty(), Page.of(200))).get(0);
                assertEquals(1050, neighbour.price().band().guide().fen());
                assertEquals(Callers.NEIGHBOUR, neighbour.place());
                assertEquals(Callers.COUNTY, neighbour.price().place());
                assertEquals(1050, plums(desk.inForce(Optional.empty(), Optional.empty(), Page.of(200))).get(0).price().band().guide().fen());
                assertTrue(plums(desk.inForce(Optional.of(Callers.VILLAGE), Optional.of(MONDAY.minusDays(1)), Page.of(200))).isEmpty());
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void that_is_missing_is_counted_for_the_store(Database database) {
        Rehearsal.on(database, stage -> {
            Pricing desk = stage.desk(Pricing.class);
            long before = as(STORE, () -> desk.missing(Callers.COUNTY));
            Week week = new Week(stage);
            stage.settle();
            assertEquals(before + 2, as(STORE, () -> desk.missing(Callers.COUNTY)));
            week.set(Callers.COUNTY, 1000);
            assertEquals(before + 1, as(STORE, () -> desk.missing(Callers.COUNTY)));
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.STORE), () -> desk.missing(Callers.COUNTY));
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, Role.CLERK), () -> desk.missing(Callers.COUNTY));
        });
    }

    private static List<Pricing.Quote> plums(Listed<Pricing.Quote> all) {
        return all.items().stream().filter(quote -> quote.price().produce().equals(CatalogueTest.PLUM)).toList();
    }

    @ParameterizedTest
    @EnumSource
    void is_listed_page_by_page(Database database) {
        Rehearsal.on(database, stage -> {
            Week week = new Week(stage);
            week.set(Callers.COUNTY, 1000);
            Pricing desk = stage.desk(Pricing.class);
            as(STORE, () -> desk.set(CatalogueTest.PLUM, new GradeCode("2"), Callers.COUNTY, band(800)));
            as(Callers.nobody(), () -> {
                Listed<Pricing.Quote> all = desk.inForce(Optional.of(Callers.COUNTY), Optional.empty(), Page.of(200));
                int seen = 0;
                Optional<String> after = Optional.empty();
                do {
                    Listed<Pricing.Quote> page = desk.inForce(Optional.of(Callers.COUNTY), Optional.empty(), new Page(after, 1));
                    seen += page.items().size();
                    after = page.next();
                } while (after.isPresent());
                assertEquals(all.items().size(), seen);
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void keeps_its_history_newest_first(Database database) {
        Rehearsal.on(database, stage -> {
            Week week = new Week(stage);
            week.set(Callers.COUNTY, 1000);
            week.on(MONDAY.plusDays(1).atTime(8, 0)).set(Callers.COUNTY, 1100);
            week.set(Callers.VILLAGE, 1300);
            as(Callers.at(Callers.COUNTY, Role.AUDITOR), () -> {
                Listed<GuidePrice> history = stage.desk(Pricing.class).history(CatalogueTest.PLUM, FIRST, Callers.COUNTY, Page.FIRST);
                assertEquals(List.of(1100L, 1000L), history.items().stream().map(price -> price.band().guide().fen()).toList());
                assertEquals("store", history.items().get(0).setBy());
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_set_by_the_store_of_the_county_and_nobody_else(Database database) {
        Rehearsal.on(database, stage -> {
            new Week(stage);
            Pricing desk = stage.desk(Pricing.class);
            for (Role role : List.of(Role.CLERK, Role.OPERATOR, Role.AUDITOR, Role.UNION)) {
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role),
                        () -> desk.set(CatalogueTest.PLUM, FIRST, Callers.VILLAGE, band(1000)));
            }
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.STORE),
                    () -> desk.set(CatalogueTest.PLUM, FIRST, Callers.VILLAGE, band(1000)));
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.TOWN, Role.STORE),
                    () -> desk.set(CatalogueTest.PLUM, FIRST, Callers.COUNTY, band(1000)));
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.OTHER_COUNTY, Role.STORE),
                    () -> desk.history(CatalogueTest.PLUM, FIRST, Callers.COUNTY, Page.FIRST));
        });
    }

    @ParameterizedTest
    @EnumSource
    void of_an_unknown_grade_or_place_is_refused(Database database) {
        Rehearsal.on(database, stage -> {
            new Week(stage);
            Pricing desk = stage.desk(Pricing.class);
            refused(Reason.GRADE_UNKNOWN, STORE, () -> desk.set(CatalogueTest.PLUM, new GradeCode("9"), Callers.COUNTY, band(1000)));
            refused(Reason.NOT_FOUND, STORE, () -> desk.set(CatalogueTest.PLUM, FIRST, new PlaceCode("611025999"), band(1000)));
        });
    }
}
