package org.countystore.review;

import static org.countystore.review.Council.OCTOBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Subclass;
import org.countystore.kernel.Reason;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Fairness figures")
class FairnessTest {
    private static final double NEAR = 0.001;

    /** Six roads of 10 points each, of which the third reviewer wants to give 15, and a deduction of which that one takes less. */
    private static void october(Council council) {
        for (int house = 1; house <= 6; house++) {
            council.propose(house, "road", 10);
        }
        UUID litter = council.propose(6, "litter", 8);
        Review review = council.open(OCTOBER);
        council.ask(council.reviewer(3), Reviewing.class, desk -> desk.protocol(review.uuid())).lines().forEach(line -> {
            UUID deed = line.row().deed().uuid();
            council.vote(3, review, deed, deed.equals(litter) ? 5 : 15);
            council.vote(4, review, deed, deed.equals(litter) ? 8 : 10);
            council.vote(5, review, deed, deed.equals(litter) ? 8 : 10);
        });
        council.publish(review);
        council.day.setTo(LocalDate.of(2026, 11, 2).atTime(8, 0));
        council.close(review);
    }

    private static Fairness fairness(Council council) {
        return council.ask(Council.AUDITOR, Comparing.class, desk -> desk.fairness(Council.VILLAGE));
    }

    @ParameterizedTest
    @EnumSource
    void compare_reviewers_with_what_was_decided(Database database) {
        try (Council council = new Council(database)) {
            october(council);
            List<Fairness.ByReviewer> reviewers = fairness(council).reviewers();
            assertEquals(List.of("reviewer3", "reviewer4", "reviewer5"), reviewers.stream().map(Fairness.ByReviewer::name).toList());
            Fairness.ByReviewer generous = reviewers.get(0);
            assertEquals(33.0 / 7, generous.apart().figure(), NEAR, "five more six times, and three less taken");
            assertEquals(85.0 / 7, generous.given().figure(), NEAR);
            assertTrue(generous.asks());
            assertEquals(0, generous.agreed().figure(), NEAR);
            assertFalse(reviewers.get(1).asks());
            assertEquals(1, reviewers.get(1).agreed().figure(), NEAR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void compare_groups_and_classes_by_points_a_household_and_keep_small_ones_back(Database database) {
        try (Council council = new Council(database)) {
            october(council);
            council.day.sql("update household set subclass = 'NONE_SUPPORTED', group_head_id = null where id = 6");
            Fairness found = fairness(council);
            assertEquals(52.0 / 6, found.mean(), NEAR);
            assertEquals(List.of(Subclass.ABLE_SECURE, Subclass.NONE_SUPPORTED), found.classes().stream().map(Fairness.ByClass::subclass).toList());
            Interval able = found.classes().get(0).points();
            assertEquals(new Interval(5, 10, 10, 10), able);
            assertTrue(found.asks(able));
            Interval supported = found.classes().get(1).points();
            assertFalse(supported.isShown() || found.asks(supported), "one household is not pointed at");
            assertEquals(List.of(Optional.of("王户长"), Optional.empty()), found.groups().stream().map(Fairness.ByGroup::head).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void name_people_within_their_village_alone_and_are_the_supervisors(Database database) {
        try (Council council = new Council(database)) {
            october(council);
            Fairness county = council.ask(Council.AUDITOR, Comparing.class, desk -> desk.fairness(Callers.COUNTY));
            assertEquals(List.of(), county.reviewers());
            assertEquals(List.of(), county.groups());
            assertEquals(1, county.classes().size(), "villages that posted nothing are not compared");
            assertEquals(1, county.steadiness().drawn());
            council.refused(Reason.NOT_ALLOWED, council.reviewer(1), Comparing.class, desk -> desk.fairness(Council.VILLAGE));
            council.refused(Reason.NOT_ALLOWED, Callers.admin(), Comparing.class, desk -> desk.fairness(Council.VILLAGE));
            fairness(council);
            assertEquals(7, council.day.statementsOf(() -> fairness(council)), "as many for many as for few");
        }
    }

    @Test
    void lie_between_students_bounds_and_those_of_wilson() {
        assertEquals(2.776, Interval.t(4), NEAR);
        assertEquals(2.262, Interval.t(9), NEAR);
        assertEquals(1.984, Interval.t(99), NEAR);
        Interval mean = Interval.ofMean(5, 15, 55);
        assertEquals(3, mean.figure(), NEAR);
        assertEquals(3 - 1.963, mean.low(), NEAR, "1 to 5: deviation 1.581");
        Interval share = Interval.ofShare(8, 10);
        assertEquals(0.490, share.low(), NEAR);
        assertEquals(0.943, share.high(), NEAR);
        assertEquals(1, Interval.ofShare(5, 5).high(), NEAR);
    }

    @Test
    void say_nothing_of_fewer_than_five_nor_of_what_chance_explains() {
        assertFalse(Interval.ofMean(4, 400, 40_000).liesApartFrom(1));
        assertTrue(Interval.ofMean(5, 500, 50_000).liesApartFrom(1));
        assertFalse(Interval.ofMean(5, 15, 55).liesApartFrom(4));
        assertFalse(Interval.ofMean(1, 7, 49).isShown());
    }
}
