package org.countystore.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The proof of every night")
class NightlyTest {
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 11, 20, 22, 0);
    private static final LocalDateTime BEFORE = LocalDateTime.of(2026, 11, 21, 2, 29);
    private static final LocalDateTime AFTER = LocalDateTime.of(2026, 11, 21, 2, 31);
    private final List<LocalDateTime> proofs = new ArrayList<>();

    private Nightly node(Live live) {
        Nightly node = new Nightly();
        Turn real = live.get(Turn.class);
        node.turn = new Turn() {
            @Override
            boolean take(UUID night, LocalDateTime due) {
                return live.inTransaction(() -> real.take(night, due));
            }
        };
        node.clock = live.get(Clock.class);
        node.at = LocalTime.of(2, 30);
        node.prover = mock(Prover.class);
        when(node.prover.prove(any())).thenAnswer(call -> {
            proofs.add(live.now());
            return null;
        });
        when(node.prover.last()).thenAnswer(call -> proofs.stream().reduce((first, later) -> later).map(NightlyTest::taken));
        node.begin();
        return node;
    }

    private static Proof taken(LocalDateTime at) {
        Proof proof = mock(Proof.class);
        when(proof.takenAt()).thenReturn(at);
        return proof;
    }

    private static void ask(Live live, LocalDateTime now, Nightly... nodes) {
        live.setTo(now);
        for (Nightly node : nodes) {
            node.proveIfDue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_taken_once_after_the_hour_that_was_set_by_one_of_several_nodes(Database database) {
        try (Live live = Live.on(database)) {
            live.setTo(EVENING);
            Nightly one = node(live);
            Nightly other = node(live);
            ask(live, BEFORE, one, other);
            assertEquals(List.of(), proofs);
            ask(live, AFTER, one, other);
            ask(live, AFTER.plusMinutes(1), other, one);
            assertEquals(List.of(AFTER), proofs);
            ask(live, AFTER.plusDays(1), other, one);
            assertEquals(List.of(AFTER, AFTER.plusDays(1)), proofs);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_left_to_the_node_that_took_its_turn_first(Database database) {
        try (Live live = Live.on(database)) {
            live.setTo(EVENING);
            Nightly one = node(live);
            Nightly other = node(live);
            doThrow(new IllegalStateException("cut off")).when(one.prover).prove(any());
            live.setTo(AFTER);
            try {
                one.proveIfDue();
            } catch (IllegalStateException cutOff) {
                ask(live, AFTER.plusMinutes(1), other, one);
            }
            assertEquals(List.of(), proofs);
            ask(live, AFTER.plusDays(1), other);
            assertEquals(List.of(AFTER.plusDays(1)), proofs);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_made_up_for_by_a_server_that_slept_through_the_night_but_not_on_its_first_day(Database database) {
        try (Live live = Live.on(database)) {
            live.setTo(AFTER.plusHours(6));
            ask(live, AFTER.plusHours(6), node(live));
            assertEquals(List.of(), proofs);
            proofs.add(BEFORE);
            ask(live, AFTER.plusHours(7), node(live));
            assertEquals(List.of(BEFORE, AFTER.plusHours(7)), proofs);
        }
    }
}
