package org.countystore.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiPredicate;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress of an order")
class ProgressTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 0);
    private static final List<BiPredicate<Progress, LocalDateTime>> STEPS =
            List.of(Progress::pay, Progress::pack, Progress::ship, Progress::receive);
    private static final List<Reason> TOO_EARLY = List.of(Reason.WRONG_STATE, Reason.NOT_PAID, Reason.NOT_PACKED, Reason.NOT_SHIPPED);

    private static Progress after(int steps) {
        Progress progress = new Progress(NOW);
        for (int i = 0; i < steps; i++) {
            assertTrue(STEPS.get(i).test(progress, NOW.plusHours(i + 1L)));
        }
        return progress;
    }

    private static Reason refusal(BiPredicate<Progress, LocalDateTime> step, Progress progress) {
        return assertThrows(Refused.class, () -> step.test(progress, NOW)).reason();
    }

    @Test
    void goes_one_step_after_the_other_and_remembers_when() {
        Progress progress = after(4);
        assertEquals(State.RECEIVED, progress.state());
        assertEquals(List.of(NOW, NOW.plusHours(1), NOW.plusHours(2), NOW.plusHours(3), NOW.plusHours(4)),
                List.of(progress.placedAt(), progress.paidAt().orElseThrow(), progress.packedAt().orElseThrow(),
                        progress.shippedAt().orElseThrow(), progress.receivedAt().orElseThrow()));
    }

    @Test
    void changes_nothing_when_a_step_is_asked_for_again() {
        for (int done = 1; done <= STEPS.size(); done++) {
            Progress progress = after(done);
            State before = progress.state();
            for (int step = 0; step < done; step++) {
                assertFalse(STEPS.get(step).test(progress, NOW.plusDays(1)));
            }
            assertEquals(before, progress.state());
            assertEquals(NOW.plusHours(1), progress.paidAt().orElseThrow());
        }
    }

    @Test
    void leaves_no_step_out() {
        for (int done = 0; done < STEPS.size(); done++) {
            for (int step = done + 1; step < STEPS.size(); step++) {
                assertEquals(TOO_EARLY.get(step), refusal(STEPS.get(step), after(done)));
            }
        }
    }

    @Test
    void can_be_cancelled_until_it_is_packed() {
        for (int done = 0; done <= STEPS.size(); done++) {
            Progress progress = after(done);
            assertEquals(done < 2, progress.isCancellable());
            if (done < 2) {
                assertTrue(progress.cancel(NOW.plusDays(1)));
                assertFalse(progress.cancel(NOW.plusDays(2)));
                assertEquals(NOW.plusDays(1), progress.cancelledAt().orElseThrow());
            } else {
                assertEquals(Reason.CANNOT_CANCEL, refusal(Progress::cancel, progress));
            }
        }
    }

    @Test
    void ends_with_being_cancelled() {
        Progress progress = after(1);
        progress.cancel(NOW);
        STEPS.forEach(step -> assertEquals(Reason.WRONG_STATE, refusal(step, progress)));
    }
}
