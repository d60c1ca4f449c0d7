package org.countystore.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.countystore.kernel.Refused;

/** Many people who do something at the same moment, each on a thread of their own. */
public final class Crowd {
    private static final int PATIENCE_SECONDS = 120;

    private Crowd() {
    }

    /** What each got: {@code DONE}, or the reason of the refusal, or the name of an exception that nobody should see. */
    public static List<String> outcomes(int people, IntFunction<?> work) {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                int who = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return outcome(work, who);
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> each : running) {
                outcomes.add(each.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return outcomes;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(IntFunction<?> work, int who) {
        try {
            work.apply(who);
            return "DONE";
        } catch (Refused refused) {
            return refused.reason().name();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    public static long count(List<String> outcomes, String outcome) {
        return outcomes.stream().filter(outcome::equals).count();
    }
}
