package org.countystore.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.countystore.testing.Database;
import org.countystore.testing.Season;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Whatever happens, the proof")
class WhateverHappensTest {
    private static final long SEED = 20_261_121;
    private static final int MOST_ROUNDS = 10;
    private static final int MOMENTS = 5;
    /** Derby lets nobody write while a moment is looked at. */
    private static final int BREATH_MILLIS = 200;

    private static List<String> reds(Season season) {
        Snapshot snapshot = new Snapshot();
        snapshot.database = season.live.dataSource();
        Count count = snapshot.take(moment -> new Recount(moment, () -> { }).run());
        assertTrue(count.terms().stream().anyMatch(term -> term.amount() != 0), "nothing was counted");
        return count.reds().stream().map(red -> red.rule() + " " + red.place() + " " + red.difference()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void holds_after_hundreds_of_steps_in_any_order_right_and_wrong(Database database) {
        try (Season season = Season.on(database)) {
            Errands errands = new Errands(season, SEED);
            for (int round = 0; round < 3 || round < MOST_ROUNDS && errands.done().containsValue(0); round++) {
                errands.run(150);
                assertEquals(List.of(), reds(season), () -> "seed " + SEED + ", done " + errands.done());
            }
            assertFalse(errands.done().containsValue(0), () -> "never went through: " + errands.done());
        }
    }

    @ParameterizedTest
    @EnumSource
    void holds_at_every_moment_while_others_write(Database database) throws Exception {
        try (Season season = Season.on(database)) {
            int writers = database == Database.DERBY ? 2 : 4;
            ExecutorService threads = Executors.newFixedThreadPool(writers);
            AtomicBoolean enough = new AtomicBoolean();
            List<Future<?>> busy = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                Errands errands = new Errands(season, SEED + i);
                errands.run(10);
                busy.add(threads.submit(() -> {
                    while (!enough.get()) {
                        errands.run(1);
                    }
                }));
            }
            try {
                for (int moment = 0; moment < MOMENTS; moment++) {
                    long before = season.live.number("select count(*) from known_call");
                    assertEquals(List.of(), reds(season), "moment " + moment);
                    Thread.sleep(BREATH_MILLIS);
                    assertTrue(season.live.number("select count(*) from known_call") > before, "nobody wrote at moment " + moment);
                }
            } finally {
                enough.set(true);
            }
            for (Future<?> each : busy) {
                each.get();
            }
            threads.shutdown();
            assertEquals(List.of(), reds(season));
        }
    }
}
