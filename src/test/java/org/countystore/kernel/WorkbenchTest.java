package org.countystore.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.countystore.testing.Crowd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A workbench")
class WorkbenchTest {
    @Test
    void has_room_for_two_of_eight_at_a_time_and_everybody_gets_a_turn() {
        Workbench bench = new Workbench(2);
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<String> outcomes = Crowd.outcomes(8, who -> bench.at(() -> {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            pause();
            return working.decrementAndGet();
        }));
        assertEquals(8, Crowd.count(outcomes, "DONE"));
        assertTrue(most.get() <= 2, most.toString());
    }

    @Test
    void is_free_again_after_work_that_failed() {
        Workbench bench = new Workbench(1);
        assertThrows(IllegalStateException.class, () -> bench.at(() -> {
            throw new IllegalStateException();
        }));
        assertEquals("done", bench.at(() -> "done"));
    }

    @Test
    void turns_away_who_waits_too_long() {
        Workbench bench = new Workbench(1);
        Refused refused = bench.at(() -> assertThrows(Refused.class, () -> bench.at(() -> "never")));
        assertEquals(Reason.BUSY, refused.reason());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
