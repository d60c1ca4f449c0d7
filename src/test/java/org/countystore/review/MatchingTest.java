package org.countystore.review;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.points.Contribution;
import org.countystore.points.KeepingFunds;
import org.countystore.points.PointsBook;
import org.countystore.proof.Recounted;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Gifts that match what is earned")
class MatchingTest {
    private static final Matching HALF = new Matching(50, 8);

    @Test
    void add_to_each_what_the_rulebook_says_and_less_for_all_alike_where_they_do_not_suffice() {
        assertEquals(List.of(7L, 8L, 0L, 0L), List.of(HALF.of(15), HALF.of(20), HALF.of(1), HALF.of(-5)));
        List<Long> earned = List.of(15L, 20L, 10L);
        assertEquals(50, HALF.sufficing(earned, 20));
        assertEquals(33, HALF.sufficing(earned, 13));
        assertEquals(0, HALF.of(20, HALF.sufficing(earned, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void hang_out_apart_change_with_an_upheld_objection_and_are_posted_with_the_month(Database database) {
        try (Council council = new Council(database)) {
            match(council, HALF);
            give(council, 13);
            UUID one = council.propose(2, "road", 15);
            UUID two = council.propose(3, "road", 20);
            UUID three = council.propose(4, "road", 10);
            Review review = council.open(Council.OCTOBER);
            council.agree(review, one, 15);
            council.agree(review, two, 20);
            council.agree(review, three, 10);
            assertEquals(new Forecast(0, 45, 1_000, 0, 13),
                    council.ask(council.reviewer(3), Publishing.class, desk -> desk.forecast(review.uuid())));
            assertEquals(List.of(45L, 13L), figures(council.publish(review)));
            assertEquals(List.of("15 4", "20 6", "10 3"), sums(council, review));
            assertEquals(List.of(), Recounted.reds(council.day.dataSource()));
            UUID objection = council.object(two);
            council.day.setTo(LocalDate.of(2026, 10, 17).atTime(9, 0));
            council.answer(3, objection, Optional.of(5L));
            assertEquals(List.of("15 7", "5 2", "10 4"), sums(council, review));
            assertEquals(0, gifted(council, 2), "nothing is posted yet");
            council.day.setTo(LocalDate.of(2026, 10, 22).atTime(9, 0));
            assertEquals(List.of(30L, 13L), figures(council.close(review)));
            assertEquals(List.of(22L, 7L, 14L), List.of(council.points(2), council.points(3), council.points(4)));
            assertEquals(List.of(7L, 2L, 4L), List.of(gifted(council, 2), gifted(council, 3), gifted(council, 4)));
            assertEquals(List.of(970L, 0L), List.of(council.cover(), council.day.serve(PointsBook.class,
                    book -> book.matchable(Council.VILLAGE))));
            assertEquals(List.of(), Recounted.reds(council.day.dataSource()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_of_the_rulebook_and_there_are_none_unless_it_says_so(Database database) {
        try (Council council = new Council(database)) {
            give(council, 100);
            UUID deed = council.propose(3, "road", 20);
            Review review = council.open(Council.OCTOBER);
            council.agree(review, deed, 20);
            assertEquals(List.of(20L, 0L), figures(council.publish(review)));
            YearMonth november = Council.OCTOBER.plusMonths(1);
            for (Matching wrong : List.of(new Matching(0, 8), new Matching(501, 8), new Matching(50, 0))) {
                refused(Reason.INVALID, () -> write(council, november, wrong));
            }
            refused(Reason.INVALID, () -> write(council, Council.OCTOBER, HALF));
            assertEquals(Optional.of(HALF), write(council, november, HALF).book().matching());
            council.day.setTo(LocalDate.of(2026, 10, 22).atTime(9, 0));
            council.close(review);
            assertEquals(List.of(20L, 0L), List.of(council.points(3), gifted(council, 3)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void and_what_is_earned_stay_covered_as_long_as_a_list_hangs_out_that_promises_them(Database database) {
        try (Council council = new Council(database)) {
            match(council, HALF);
            give(council, 5);
            Contribution gift = give(council, 8);
            council.payIn(Council.VILLAGE, 10);
            UUID deed = council.propose(3, "road", 20);
            Review review = council.open(Council.OCTOBER);
            council.agree(review, deed, 20);
            assertEquals(List.of(20L, 8L), figures(council.publish(review)));
            assertEquals(List.of(8L, 5L), refused(Reason.FUND_PROMISED, () -> takeBack(council, gift)).facts());
            Contribution most = council.ask(Callers.admin(), KeepingFunds.class, desk -> desk.contributions(Council.VILLAGE, Page.FIRST))
                    .items().stream().filter(each -> each.points() == 1_000).findFirst().orElseThrow();
            assertEquals(List.of(20L, 10L), refused(Reason.FUND_PROMISED, () -> takeBack(council, most)).facts());
            takeBack(council, give(council, 3));
            council.day.setTo(LocalDate.of(2026, 10, 22).atTime(9, 0));
            assertEquals(List.of(20L, 8L), figures(council.close(review)));
            refused(Reason.FUND_TOO_LOW, () -> takeBack(council, gift));
        }
    }

    @Test
    void are_not_taken_back_while_a_list_is_put_up_that_promises_them() {
        for (int round = 0; round < 4; round++) {
            try (Council council = new Council(Database.POSTGRESQL)) {
                match(council, HALF);
                Contribution gift = give(council, 8);
                UUID deed = council.propose(3, "road", 20);
                Review review = council.open(Council.OCTOBER);
                council.agree(review, deed, 20);
                List<String> outcomes = Crowd.outcomes(2, who -> who == 0 ? council.publish(review) : takeBack(council, gift));
                long left = council.day.serve(PointsBook.class, book -> book.matchable(Council.VILLAGE));
                long promised = council.ask(council.reviewer(3), Reviewing.class, desk -> desk.protocol(review.uuid())).review().matched();
                assertEquals(left, promised, outcomes.toString());
                council.day.setTo(LocalDate.of(2026, 10, 22).atTime(9, 0));
                assertEquals(20, council.close(review).points());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_tried_beside_the_deeds_of_last_year(Database database) {
        try (Council council = new Council(database)) {
            UUID deed = council.propose(3, "road", 20);
            UUID other = council.propose(4, "road", 10);
            Review review = council.open(Council.OCTOBER);
            council.agree(review, deed, 20);
            council.agree(review, other, 10);
            council.publish(review);
            council.day.setTo(LocalDate.of(2026, 11, 2).atTime(9, 0));
            council.close(review);
            UUID draft = write(council, YearMonth.of(2027, 1), HALF).book().uuid();
            assertEquals(13, council.ask(Callers.admin(), Simulating.class, desk -> desk.simulate(draft)).matched());
        }
    }

    private static List<Long> figures(Review review) {
        return List.of(review.points(), review.matched());
    }

    private static List<String> sums(Council council, Review review) {
        return council.ask(Callers.nobody(), Publishing.class, desk -> desk.notice(review.uuid())).sums().stream()
                .map(sum -> sum.points() + " " + sum.gifted()).toList();
    }

    private static long gifted(Council council, int house) {
        return council.day.serve(PointsBook.class, book -> book.purse(council.house(house).id())).gifted();
    }

    private static Contribution takeBack(Council council, Contribution mistake) {
        return council.ask(Callers.admin(), KeepingFunds.class, desk -> desk.takeBack(mistake.uuid(), "记错了"));
    }

    private static Contribution give(Council council, long yuan) {
        return council.ask(Callers.admin(), KeepingFunds.class, desk -> desk.payIn(UUID.randomUUID(), new Contribution.Sheet(Council.VILLAGE,
                Contribution.Source.DONOR, "县工商联", true, Money.yuan(yuan), council.day.now().toLocalDate(), Optional.empty(), true)));
    }

    /** From October on, decided in September. */
    private static void match(Council council, Matching matching) {
        LocalDateTime now = council.day.now();
        council.day.setTo(LocalDate.of(2026, 9, 20).atTime(9, 0));
        write(council, Council.OCTOBER, matching);
        council.day.setTo(now);
    }

    private static Statute write(Council council, YearMonth begins, Matching matching) {
        Rulebook.Terms usual = Council.terms(Council.VILLAGE, begins);
        return council.ask(Callers.admin(), KeepingRulebooks.class, desk -> desk.write(UUID.randomUUID(), new Rulebook.Terms(
                Council.VILLAGE, begins, usual.quorum(), usual.verdict(), usual.noticeDays(), usual.validMonths(), usual.cap(), false, Optional.of(matching),
                usual.board(), usual.rules())));
    }
}
