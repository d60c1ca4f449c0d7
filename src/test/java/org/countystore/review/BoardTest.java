package org.countystore.review;

import static org.countystore.review.Council.OCTOBER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The honour roll and the exposure board")
class BoardTest {
    private static final LocalDateTime POSTED = LocalDate.of(2026, 11, 2).atTime(8, 0);

    /** A road of one household, a yard that the rulebook keeps off the boards, and litter of one that has no points to lose; all posted. */
    private static final class October {
        private final UUID road;
        private final UUID litter;
        private final UUID yard;
        private final Council council;

        private October(Council council) {
            this.council = council;
            road = council.propose(3, "road", 10);
            yard = council.propose(4, "yard", 5);
            litter = council.propose(5, "litter", 5);
            Review review = council.open(OCTOBER);
            council.agree(review, road, 10);
            council.agree(review, yard, 5);
            council.agree(review, litter, 5);
            council.publish(review);
            assertEquals("deed", Refusals.field(() -> propose(3, road, 14)), "nothing is shown before it is posted");
            council.day.setTo(POSTED);
            council.close(review);
        }

        private UUID propose(int reviewer, UUID deed, int days) {
            UUID uuid = UUID.randomUUID();
            council.ask(council.reviewer(reviewer), KeepingBoards.class, desk -> desk.propose(uuid, new KeepingBoards.Wish(deed, days)));
            return uuid;
        }

        private BoardEntry approve(int reviewer, UUID entry) {
            return council.ask(council.reviewer(reviewer), KeepingBoards.class, desk -> desk.approve(entry));
        }

        private void refused(Reason reason, Caller caller, UUID entry) {
            council.refused(reason, caller, KeepingBoards.class, desk -> desk.approve(entry));
        }

        /** For the proposer, for another reviewer, for the group head. */
        private List<Long> waiting() {
            return List.of(council.ask(council.reviewer(3), KeepingBoards.class, desk -> desk.toApprove(Council.VILLAGE)),
                    council.ask(council.reviewer(4), KeepingBoards.class, desk -> desk.toApprove(Council.VILLAGE)),
                    council.ask(council.head, KeepingBoards.class, desk -> desk.toHear(Council.VILLAGE)));
        }

        private List<BoardLine> shown() {
            return council.ask(Callers.nobody(), KeepingBoards.class, desk -> desk.shown(Callers.COUNTY));
        }
    }

    @ParameterizedTest
    @EnumSource
    void show_a_deed_that_one_proposed_and_another_approved_until_its_term_is_over(Database database) {
        try (Council council = new Council(database)) {
            October october = new October(council);
            UUID entry = october.propose(3, october.road, 14);
            assertEquals(List.of(), october.shown());
            october.refused(Reason.OWN_PROPOSAL, council.reviewer(3), entry);
            october.refused(Reason.NOT_ALLOWED, Callers.admin(), entry);
            october.approve(4, entry);
            october.approve(5, entry);
            assertEquals(List.of(new BoardLine(Board.HONOUR, Council.VILLAGE, OCTOBER, "张*山", RuleClass.LABOUR, "好事road",
                    Optional.empty(), LocalDate.of(2026, 11, 15))), october.shown());
            council.day.setTo(LocalDate.of(2026, 11, 15).atTime(23, 0));
            assertEquals(1, october.shown().size());
            council.day.setTo(LocalDate.of(2026, 11, 16).atStartOfDay());
            assertEquals(List.of(), october.shown());
        }
    }

    @ParameterizedTest
    @EnumSource
    void take_only_posted_deeds_of_classes_that_the_rulebook_shows_and_each_once(Database database) {
        try (Council council = new Council(database)) {
            October october = new October(council);
            assertEquals(List.of(october.litter, october.road), council.ask(council.reviewer(3), KeepingBoards.class,
                    desk -> desk.fit(Council.VILLAGE, Page.FIRST)).items().stream().map(row -> row.deed().uuid()).toList());
            assertEquals("deed", Refusals.field(() -> october.propose(3, october.yard, 14)));
            assertEquals("days", Refusals.field(() -> october.propose(3, october.litter, 31)), "an exposure is short");
            october.propose(3, october.road, 365);
            assertEquals("deed", Refusals.field(() -> october.propose(4, october.road, 14)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hear_a_household_before_it_is_exposed_and_show_its_answer_beside(Database database) {
        try (Council council = new Council(database)) {
            October october = new October(council);
            UUID entry = october.propose(3, october.litter, 14);
            october.refused(Reason.HEARING_RUNNING, council.reviewer(4), entry);
            assertEquals(List.of(0L, 1L, 1L), october.waiting());
            council.ask(council.head, KeepingBoards.class, desk -> desk.answer(entry, "张大山说已经扫干净了"));
            assertEquals(List.of(0L, 1L, 0L), october.waiting());
            october.approve(4, entry);
            assertEquals(List.of(0L, 0L, 0L), october.waiting());
            assertEquals(List.of(Optional.of("某某说已经扫干净了")), october.shown().stream().map(BoardLine::answer).toList());
            council.ask(council.reviewer(5), KeepingBoards.class, desk -> desk.answer(entry, "扫干净了,以后不会了"));
            assertEquals(List.of(Optional.of("扫干净了,以后不会了")), october.shown().stream().map(BoardLine::answer).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void expose_a_household_that_kept_silent_when_its_time_to_answer_is_over(Database database) {
        try (Council council = new Council(database)) {
            October october = new October(council);
            UUID entry = october.propose(3, october.litter, 14);
            council.day.setTo(POSTED.plusDays(3).minusMinutes(1));
            october.refused(Reason.HEARING_RUNNING, council.reviewer(4), entry);
            council.day.setTo(POSTED.plusDays(3));
            assertEquals(Board.EXPOSURE, october.approve(4, entry).board());
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_left_for_a_reason_and_not_come_back_to(Database database) {
        try (Council council = new Council(database)) {
            October october = new October(council);
            UUID entry = october.propose(3, october.road, 14);
            october.approve(4, entry);
            assertEquals("reason", Refusals.field(() -> takeDown(council, entry, " ")));
            takeDown(council, entry, "本户不愿上榜");
            takeDown(council, entry, "第二次");
            assertEquals(List.of(), october.shown());
            assertEquals(Optional.of("本户不愿上榜"), council.ask(Council.AUDITOR, KeepingBoards.class, desk -> desk.of(Council.VILLAGE))
                    .get(0).entry().reason());
            october.refused(Reason.WRONG_STATE, council.reviewer(5), entry);
            assertEquals("deed", Refusals.field(() -> october.propose(5, october.road, 14)));
        }
    }

    private static void takeDown(Council council, UUID entry, String reason) {
        council.ask(Callers.admin(), KeepingBoards.class, desk -> desk.takeDown(entry, reason));
    }

    @ParameterizedTest
    @EnumSource
    void leave_own_households_and_kin_to_others_and_say_neither_points_nor_note(Database database) {
        try (Council council = new Council(database)) {
            UUID own = council.propose(1, "road", 10);
            Review review = council.open(OCTOBER);
            council.agree(review, own, 10);
            council.publish(review);
            council.day.setTo(POSTED);
            council.close(review);
            council.refused(Reason.RECUSED, council.reviewer(1), KeepingBoards.class,
                    desk -> desk.propose(UUID.randomUUID(), new KeepingBoards.Wish(own, 14)));
            assertEquals(List.of("board", "village", "month", "household", "kind", "rule", "answer", "until"),
                    Arrays.stream(BoardLine.class.getRecordComponents()).map(part -> part.getName()).toList());
        }
    }
}
