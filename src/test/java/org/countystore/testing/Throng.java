package org.countystore.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.countystore.kernel.Refused;
import org.countystore.once.LostRace;

/** Many people who ask at the same moment, patient as the guard; what each got can be looked at. */
public final class Throng {
    private static final int MOST_REPEATS = 200;

    private Throng() {
    }

    /** What one of them got: an answer or a refusal. */
    public record Outcome<T>(Optional<T> answer, Optional<Refused> refusal) {
    }

    /** Anything but an answer or a refusal fails the test. */
    public static <T> List<Outcome<T>> of(int persons, IntFunction<T> work) {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(persons);
        try {
            List<Future<Outcome<T>>> asked = new ArrayList<>();
            for (int i = 0; i < persons; i++) {
                int person = i;
                asked.add(threads.submit(() -> {
                    start.await();
                    return outcome(() -> work.apply(person));
                }));
            }
            start.countDown();
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> each : asked) {
                outcomes.add(each.get());
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcome(Supplier<T> work) {
        try {
            return new Outcome<>(Optional.of(work.get()), Optional.empty());
        } catch (Refused no) {
            return new Outcome<>(Optional.empty(), Optional.of(no));
        }
    }

    /** Asks again what lost a race or fell to a deadlock, as the guard does, only longer. */
    public static <T> T patiently(Supplier<T> call) {
        for (int repeats = 0;; repeats++) {
            try {
                return call.get();
            } catch (RuntimeException e) {
                if (!LostRace.isBehind(e) || repeats == MOST_REPEATS) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
