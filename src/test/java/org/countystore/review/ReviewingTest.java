package org.countystore.review;

import static org.countystore.review.Council.OCTOBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("From a deed to posted points")
class ReviewingTest {

    @ParameterizedTest
    @EnumSource
    void goes_by_a_recused_reviewer_a_notice_and_two_objections(Database database) {
        try (Council council = new Council(database)) {
            UUID own = council.propose(1, "yard", 5);
            UUID kin = council.propose(2, "road", 10);
            UUID other = council.propose(3, "road", 20);
            Review review = council.open(OCTOBER);
            assertEquals(Optional.of(Recusal.OWN_HOUSEHOLD), council.line(1, review, own).recused());
            assertEquals(Optional.of(Recusal.KIN), council.line(1, review, kin).recused());
            assertEquals(Optional.empty(), council.line(2, review, own).recused());
            refusedVote(council, Reason.RECUSED, 1, review, own);
            refusedVote(council, Reason.RECUSED, 1, review, kin);
            council.vote(1, review, other, 5);
            council.vote(2, review, other, 10);
            council.agree(review, own, 5);
            council.agree(review, kin, 10);
            council.agree(review, other, 20);
            Review published = council.publish(review);
            assertEquals(35, published.points(), "the middle of 5, 10, 20, 20, 20 is 20");
            assertEquals(Optional.of(LocalDate.of(2026, 10, 16)), published.noticeTo());
            assertEquals(1_000, council.cover(), "nothing is posted yet");
            UUID upheld = council.object(other);
            UUID rejected = council.object(kin);
            council.day.setTo(LocalDate.of(2026, 10, 17).atTime(1, 0));
            refusedClose(council, Reason.OBJECTION_UNANSWERED, review);
            assertEquals(Objection.State.UPHELD, council.answer(3, upheld, Optional.of(5L)).state());
            assertEquals(Objection.State.REJECTED, council.answer(3, rejected, Optional.empty()).state());
            refusedClose(council, Reason.NOTICE_RUNNING, review);
            UUID against = council.object(other);
            council.day.setTo(LocalDate.of(2026, 10, 22).atTime(1, 0));
            assertEquals(Objection.State.REJECTED, council.answer(3, against, Optional.empty()).state());
            assertEquals(Review.State.POSTED, council.close(review).state());
            assertEquals(List.of(5L, 10L, 5L), List.of(council.points(1), council.points(2), council.points(3)));
            assertEquals(980, council.cover());
            assertEquals(Deed.State.POSTED, council.line(3, review, other).row().deed().state());
        }
    }

    @ParameterizedTest
    @EnumSource
    void may_end_before_its_month_and_tells_how_many_days_come_too_late(Database database) {
        try (Council council = new Council(database)) {
            UUID deed = council.propose(3, "road", 20);
            Review review = council.open(OCTOBER);
            council.agree(review, deed, 20);
            assertEquals(19, daysToCome(council, review));
            council.publish(review);
            council.refused(Reason.MONTH_REVIEWED, council.head, Proposing.class,
                    desk -> desk.propose(UUID.randomUUID(), council.words(4, "road", 10)));
            council.day.setTo(LocalDate.of(2026, 11, 2).atTime(9, 0));
            assertEquals(0, daysToCome(council, review));
        }
    }

    private static long daysToCome(Council council, Review review) {
        return council.ask(council.reviewer(3), Publishing.class, desk -> desk.daysToCome(review.uuid()));
    }

    private static void refusedVote(Council council, Reason reason, int reviewer, Review review, UUID deed) {
        council.refused(reason, council.reviewer(reviewer), Reviewing.class, desk -> {
            desk.vote(review.uuid(), new Reviewing.Ballot(deed, 5, Optional.of("看过")));
            return null;
        });
    }

    private static void refusedClose(Council council, Reason reason, Review review) {
        council.refused(reason, council.reviewer(3), Publishing.class, desk -> desk.close(review.uuid()));
    }

    @ParameterizedTest
    @EnumSource
    void begins_with_the_head_of_the_households_own_group(Database database) {
        try (Council council = new Council(database)) {
            UUID uuid = UUID.randomUUID();
            Deed.Words words = council.words(1, "road", 10);
            council.ask(council.head, Proposing.class, desk -> desk.propose(uuid, words));
            council.ask(council.head, Proposing.class, desk -> desk.propose(uuid, words));
            assertEquals(1, council.day.number("select count(*) from deed"));
            Caller otherHead = council.account("head2", Role.HEAD);
            council.refused(Reason.NOT_YOUR_HOUSEHOLD, otherHead, Proposing.class, desk -> desk.propose(UUID.randomUUID(), words));
            council.refused(Reason.NOT_ALLOWED, council.reviewer(1), Proposing.class, desk -> desk.propose(UUID.randomUUID(), words));
            council.refused(Reason.NOT_ALLOWED, Callers.admin(), Proposing.class, desk -> desk.propose(UUID.randomUUID(), words));
            assertEquals(6, council.ask(council.head, Proposing.class, desk -> desk.households(Council.VILLAGE)).size());
            assertEquals(0, council.ask(otherHead, Proposing.class, desk -> desk.households(Council.VILLAGE)).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_no_deed_of_tomorrow_nor_points_beyond_its_rule(Database database) {
        try (Council council = new Council(database)) {
            assertEquals("day", Refusals.field(() -> propose(council, new Deed.Words("R1", "road", Optional.empty(), Council.DAY.plusDays(1),
                    Optional.empty()))));
            assertEquals("points", Refusals.field(() -> propose(council, council.words(1, "road", 21))));
            assertEquals("rule", Refusals.field(() -> propose(council, council.words(1, "none", 5))));
            council.refused(Reason.NO_RULEBOOK, council.head, Proposing.class, desk -> desk.propose(UUID.randomUUID(),
                    new Deed.Words("R1", "road", Optional.empty(), LocalDate.of(2026, 9, 30), Optional.empty())));
            assertEquals(5, propose(council, new Deed.Words("R1", "road", Optional.empty(), Council.DAY, Optional.empty())).proposed());
        }
    }

    private static Deed propose(Council council, Deed.Words words) {
        return council.ask(council.head, Proposing.class, desk -> desk.propose(UUID.randomUUID(), words)).deed();
    }

    @ParameterizedTest
    @EnumSource
    void is_not_voted_on_by_who_proposed_it_nor_by_who_has_no_seat(Database database) {
        try (Council council = new Council(database)) {
            UUID deed = council.propose(4, "road", 10);
            Review review = council.open(OCTOBER);
            Caller both = new Caller(council.reviewer(2).account(), "head", council.reviewer(2).grants(), "127.0.0.1");
            council.refused(Reason.RECUSED, both, Reviewing.class, desk -> {
                desk.vote(review.uuid(), new Reviewing.Ballot(deed, 10, Optional.empty()));
                return null;
            });
            Caller stranger = council.account("reviewer9", Role.REVIEWER);
            council.refused(Reason.NOT_SEATED, stranger, Reviewing.class, desk -> {
                desk.vote(review.uuid(), new Reviewing.Ballot(deed, 10, Optional.empty()));
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_votes_within_the_rule_with_a_reason_where_they_differ_and_none_after_the_close(Database database) {
        try (Council council = new Council(database)) {
            UUID deed = council.propose(4, "road", 10);
            Review review = council.open(OCTOBER);
            assertEquals("points", Refusals.field(() -> ballot(council, review, deed, 4, "太多")));
            assertEquals("reason", Refusals.field(() -> ballot(council, review, deed, 5, "")));
            ballot(council, review, deed, 0, "没有做");
            ballot(council, review, deed, 10, "");
            assertEquals(10, council.line(3, review, deed).own().orElseThrow().points());
            assertEquals(1, council.line(3, review, deed).votes());
            council.refused(Reason.QUORUM_MISSING, council.reviewer(3), Publishing.class, desk -> desk.publish(review.uuid()));
            council.agree(review, deed, 10);
            council.publish(review);
            refusedVote(council, Reason.REVIEW_CLOSED, 2, review, deed);
            council.refused(Reason.MONTH_REVIEWED, council.head, Proposing.class, desk -> desk.propose(UUID.randomUUID(), council.words(1, "road", 5)));
            council.refused(Reason.MONTH_REVIEWED, council.head, Proposing.class, desk -> desk.withdraw(deed));
        }
    }

    private static void ballot(Council council, Review review, UUID deed, long points, String reason) {
        council.ask(council.reviewer(3), Reviewing.class, desk -> {
            desk.vote(review.uuid(), new Reviewing.Ballot(deed, points, Optional.of(reason)));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_opened_once_for_a_month_that_has_begun(Database database) {
        try (Council council = new Council(database)) {
            Review review = council.open(OCTOBER);
            assertEquals(review.uuid(), council.ask(council.reviewer(1), Reviewing.class,
                    desk -> desk.open(review.uuid(), new Reviewing.Wish(Council.VILLAGE, OCTOBER))).uuid());
            council.refused(Reason.REVIEW_STANDS, council.reviewer(2), Reviewing.class,
                    desk -> desk.open(UUID.randomUUID(), new Reviewing.Wish(Council.VILLAGE, OCTOBER)));
            council.refused(Reason.INVALID, council.reviewer(2), Reviewing.class,
                    desk -> desk.open(UUID.randomUUID(), new Reviewing.Wish(Council.VILLAGE, OCTOBER.plusMonths(1))));
            council.refused(Reason.NOTHING_TO_PUBLISH, council.reviewer(3), Publishing.class, desk -> desk.publish(review.uuid()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_stopped_before_the_notice_where_the_fund_does_not_bear_it(Database database) {
        try (Council council = new Council(database)) {
            council.day.setTo(LocalDate.of(2026, 11, 3).atTime(9, 0));
            council.day.sql("update ledger_account set balance = 25 where code = 'cover:" + Council.VILLAGE + "'");
            UUID first = council.propose(3, "road", 20);
            Review october = council.open(OCTOBER);
            council.agree(october, first, 20);
            UUID second = propose(council, new Deed.Words("R4", "road", Optional.of(10L), LocalDate.of(2026, 11, 2), Optional.empty())).uuid();
            Review november = council.open(OCTOBER.plusMonths(1));
            council.agree(november, second, 10);
            council.publish(october);
            Forecast forecast = council.ask(council.reviewer(3), Publishing.class, desk -> desk.forecast(november.uuid()));
            assertEquals(new Forecast(0, 10, 25, 20), forecast);
            assertEquals(5, forecast.missing());
            council.refused(Reason.FUND_DOES_NOT_COVER, council.reviewer(3), Publishing.class, desk -> desk.publish(november.uuid()));
            assertEquals(Review.State.OPEN, council.ask(council.reviewer(3), Reviewing.class, desk -> desk.protocol(november.uuid())).review().state());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_published_and_posted_once_however_many_press(Database database) {
        try (Council council = new Council(database)) {
            UUID deed = council.propose(3, "road", 20);
            Review review = council.open(OCTOBER);
            council.agree(review, deed, 20);
            assertEquals(List.of("DONE", "DONE", "DONE", "DONE"), Crowd.outcomes(4, who -> council.publish(review)));
            refusedClose(council, Reason.NOTICE_RUNNING, review);
            council.day.setTo(LocalDate.of(2026, 10, 17).atTime(1, 0));
            assertEquals(1, council.ask(council.reviewer(3), Publishing.class, Publishing::due).size());
            assertEquals(List.of("DONE", "DONE", "DONE", "DONE"), Crowd.outcomes(4, who -> council.close(review)));
            assertEquals(20, council.points(3));
            assertEquals(980, council.cover());
            assertEquals(0, council.ask(council.reviewer(3), Publishing.class, Publishing::due).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void takes_no_more_than_the_fund_bears_when_two_months_are_published_at_once(Database database) {
        try (Council council = new Council(database)) {
            council.day.setTo(LocalDate.of(2026, 11, 3).atTime(9, 0));
            council.day.sql("update ledger_account set balance = 25 where code = 'cover:" + Council.VILLAGE + "'");
            UUID first = council.propose(3, "road", 20);
            UUID second = propose(council, new Deed.Words("R4", "road", Optional.of(20L), LocalDate.of(2026, 11, 2), Optional.empty())).uuid();
            List<Review> months = List.of(council.open(OCTOBER), council.open(OCTOBER.plusMonths(1)));
            council.agree(months.get(0), first, 20);
            council.agree(months.get(1), second, 20);
            List<String> outcomes = Crowd.outcomes(2, who -> council.publish(months.get(who)));
            assertEquals(1, Crowd.count(outcomes, "DONE"), outcomes.toString());
            assertEquals(1, Crowd.count(outcomes, "FUND_DOES_NOT_COVER"), outcomes.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void hears_objections_by_name_or_by_the_supervisor_until_the_last_day(Database database) {
        try (Council council = new Council(database)) {
            UUID deed = council.propose(1, "road", 20);
            Review review = council.open(OCTOBER);
            council.refused(Reason.OBJECTION_TERM_OVER, Callers.nobody(), Objecting.class, desk -> desk.object(UUID.randomUUID(),
                    new Objection.Words(deed, "没有", Optional.of("李四"))));
            council.agree(review, deed, 20);
            council.publish(review);
            assertEquals("name", Refusals.field(() -> council.ask(Callers.nobody(), Objecting.class,
                    desk -> desk.object(UUID.randomUUID(), new Objection.Words(deed, "没有", Optional.empty())))));
            council.ask(Council.AUDITOR, Objecting.class, desk -> desk.object(UUID.randomUUID(), new Objection.Words(deed, "没有", Optional.empty())));
            council.day.setTo(LocalDate.of(2026, 10, 16).atTime(23, 59));
            UUID last = council.object(deed);
            council.day.setTo(LocalDate.of(2026, 10, 17).atTime(0, 0));
            council.refused(Reason.OBJECTION_TERM_OVER, Callers.nobody(), Objecting.class, desk -> desk.object(UUID.randomUUID(),
                    new Objection.Words(deed, "没有", Optional.of("李四"))));
            council.refused(Reason.RECUSED, council.reviewer(1), Objecting.class, desk -> desk.answer(last, new Objection.Answer("属实", Optional.of(0L))));
            council.answer(3, last, Optional.of(0L));
            council.answer(3, last, Optional.of(0L));
            council.refused(Reason.ALREADY_DECIDED, council.reviewer(4), Objecting.class,
                    desk -> desk.answer(last, new Objection.Answer("不对", Optional.empty())));
            List<Complaint> all = council.ask(Council.AUDITOR, Objecting.class, desk -> desk.of(review.uuid()));
            assertEquals(List.of(Optional.empty(), Optional.of("李四")), all.stream().map(each -> each.objection().objector()).toList());
            council.answer(4, all.get(0).objection().uuid(), Optional.empty());
            council.day.setTo(LocalDate.of(2026, 10, 22).atTime(0, 0));
            assertEquals(0, council.close(review).points());
            assertEquals(1_000, council.cover());
            assertEquals(Deed.State.NOT_AWARDED, council.line(3, review, deed).row().deed().state());
        }
    }

    @ParameterizedTest
    @EnumSource
    void hangs_out_with_masked_names_and_nothing_but_the_rule(Database database) {
        try (Council council = new Council(database)) {
            UUID deed = council.propose(3, "road", 20);
            UUID taken = council.propose(3, "litter", 5);
            Review review = council.open(OCTOBER);
            council.refused(Reason.NOT_FOUND, Callers.nobody(), Publishing.class, desk -> desk.notice(review.uuid()));
            council.agree(review, deed, 20);
            council.agree(review, taken, 5);
            council.publish(review);
            Notice notice = council.ask(Callers.nobody(), Publishing.class, desk -> desk.notice(review.uuid()));
            assertEquals(List.of("张*山 好事road 20", "张*山 好事litter -5"),
                    notice.rows().stream().map(row -> row.household() + " " + row.rule() + " " + row.points()).toList());
            assertEquals(List.of(new Notice.Sum("张*山", 2, 15)), notice.sums());
            assertTrue(council.ask(Callers.nobody(), Publishing.class, desk -> desk.hanging(Callers.COUNTY)).stream()
                    .anyMatch(each -> each.uuid().equals(review.uuid())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void waits_for_its_reviewers_on_their_agenda(Database database) {
        try (Council council = new Council(database)) {
            council.propose(1, "road", 20);
            council.propose(3, "road", 20);
            council.day.setTo(LocalDate.of(2026, 11, 1).atTime(8, 0));
            assertEquals(new Convening.Agenda(1, 0, 0), agenda(council, 1));
            council.open(OCTOBER);
            assertEquals(new Convening.Agenda(0, 1, 0), agenda(council, 1));
            assertEquals(new Convening.Agenda(0, 2, 0), agenda(council, 2));
        }
    }

    private static Convening.Agenda agenda(Council council, int reviewer) {
        return council.ask(council.reviewer(reviewer), Convening.class, desk -> desk.agenda(Council.VILLAGE));
    }
}
