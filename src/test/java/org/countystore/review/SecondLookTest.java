package org.countystore.review;

import static org.countystore.review.Council.OCTOBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A second look at a deed")
class SecondLookTest {
    private static final PlaceCode NEIGHBOUR = new PlaceCode("611025104201");

    private static UUID propose(Council council, int house, String note) {
        UUID uuid = UUID.randomUUID();
        council.ask(council.head, Proposing.class, desk -> desk.propose(uuid,
                new Deed.Words(council.house(house).code(), "road", Optional.of(10L), Council.DAY, Optional.of(note))));
        return uuid;
    }

    /** Everybody who may votes for what was proposed, or only the last three. */
    private static Review published(Council council, int deeds, int firstReviewer) {
        List<UUID> proposed = new ArrayList<>();
        for (int i = 0; i < deeds; i++) {
            proposed.add(propose(council, 3 + i % 4, "张大山家修了路"));
        }
        Review review = council.open(OCTOBER);
        for (UUID deed : proposed) {
            for (int n = firstReviewer; n <= 5; n++) {
                council.vote(n, review, deed, 10);
            }
        }
        return council.publish(review);
    }

    private static List<BlindDeed> waiting(Council council, Caller reviewer) {
        return council.ask(reviewer, LookingAgain.class, LookingAgain::waiting);
    }

    private static void score(Council council, Caller reviewer, UUID look, long points) {
        council.ask(reviewer, LookingAgain.class, desk -> {
            desk.score(look, points);
            return null;
        });
    }

    private static Caller stranger(Council council) {
        Caller stranger = council.account("stranger", Role.REVIEWER);
        council.day.sql("update account_grant set place = '" + NEIGHBOUR + "' where account_id = " + stranger.account().orElseThrow().value());
        council.ask(Callers.admin(), Seating.class, desk -> {
            desk.seat(NEIGHBOUR, "stranger", Optional.empty());
            return null;
        });
        return stranger;
    }

    @ParameterizedTest
    @EnumSource
    void is_drawn_for_one_in_twenty_by_the_ids_alone_and_for_who_did_not_vote_on_it(Database database) {
        try (Council council = new Council(database)) {
            Review review = published(council, 21, 3);
            assertEquals(2, council.day.number("select count(*) from second_look"), "two of twenty-one");
            assertEquals(2, waiting(council, council.reviewer(1)).size() + waiting(council, council.reviewer(2)).size());
            List<DeedRow> rows = council.day.serve(Ballots.class, ballots -> ballots.rows(review));
            List<DeedRow> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(1));
            List<UUID> again = Lottery.deeds(review, shuffled).stream().map(row -> row.deed().uuid()).toList();
            assertEquals(2, again.size());
            for (UUID deed : again) {
                assertEquals(1, council.day.number("select count(*) from second_look l join deed d on d.id = l.deed_id where d.uuid = '" + deed + "'"));
            }
            council.publish(review);
            assertEquals(2, council.day.number("select count(*) from second_look"), "once a review");
        }
    }

    @ParameterizedTest
    @EnumSource
    void goes_to_another_village_of_the_town_before_it_goes_to_a_neighbour(Database database) {
        try (Council council = new Council(database)) {
            Caller stranger = stranger(council);
            published(council, 1, 3);
            assertEquals(1, waiting(council, stranger).size());
            assertEquals(0, waiting(council, council.reviewer(1)).size() + waiting(council, council.reviewer(2)).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_left_out_where_nobody_is_left_to_look(Database database) {
        try (Council council = new Council(database)) {
            published(council, 1, 1);
            assertEquals(0, council.day.number("select count(*) from second_look"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void shows_neither_name_nor_proposer_nor_votes(Database database) {
        try (Council council = new Council(database)) {
            Caller stranger = stranger(council);
            Review review = published(council, 1, 3);
            BlindDeed blind = waiting(council, stranger).get(0);
            assertEquals("某某家修了路", blind.note());
            assertEquals("好事road", blind.rule().name());
            DeedRow row = council.day.serve(Ballots.class, ballots -> ballots.rows(review)).get(0);
            assertFalse(blind.look().equals(row.deed().uuid()), "the list that hangs out names deeds by their ids");
            assertTrue(Arrays.stream(BlindDeed.class.getRecordComponents()).map(part -> part.getName()).toList()
                    .equals(List.of("look", "rule", "note")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_scored_once_within_the_rule_by_whom_it_was_drawn_for_and_changes_no_award(Database database) {
        try (Council council = new Council(database)) {
            Caller stranger = stranger(council);
            Review review = published(council, 1, 3);
            UUID look = waiting(council, stranger).get(0).look();
            council.refused(Reason.NOT_ALLOWED, council.reviewer(1), LookingAgain.class, desk -> {
                desk.score(look, 10);
                return null;
            });
            assertEquals("points", Refusals.field(() -> score(council, stranger, look, 4)));
            score(council, stranger, look, 16);
            score(council, stranger, look, 16);
            council.refused(Reason.ALREADY_DECIDED, stranger, LookingAgain.class, desk -> {
                desk.score(look, 15);
                return null;
            });
            assertEquals(0L, council.ask(stranger, LookingAgain.class, LookingAgain::count));
            assertEquals(10, council.ask(council.reviewer(3), Reviewing.class, desk -> desk.protocol(review.uuid())).review().points());
            assertEquals(new Steadiness(1, 1, 0, 6),
                    council.day.serve(SecondLooks.class, looks -> looks.steadiness(Callers.COUNTY, OCTOBER, OCTOBER)));
        }
    }
}
