package org.countystore.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A known number of tasks, shared among so many workers, each of whom takes the next as soon as it is done with the last.
 *
 * @param weight what one task counts for
 */
record Batch(int workers, int tasks, int weight) {
    private static final double NANOS = 1e9;

    /** What a worker needs of its own, such as a connection. */
    interface Opening<T extends AutoCloseable> {
        T open() throws Exception;
    }

    interface Task<T> {
        void run(T own, int number) throws Exception;
    }

    /** @param seconds from the first to the last */
    record Took(double seconds, double[] each, int weight) {
        /** One thing after the other. */
        Took and(Took next) {
            double[] both = new double[Math.min(each.length, next.each.length)];
            Arrays.setAll(both, i -> each[i] + next.each[i]);
            return new Took(seconds + next.seconds, both, weight);
        }

        Load.Figures figures() {
            double[] sorted = Arrays.stream(each).sorted().toArray();
            return new Load.Figures(each.length * weight / seconds, at(sorted, 0.5), at(sorted, 0.99), each.length, 0);
        }

        private static double at(double[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] * 1000;
        }
    }

    <T extends AutoCloseable> Took run(Opening<T> opening, Task<T> task) throws Exception {
        double[] each = new double[tasks];
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            long begin = System.nanoTime();
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                all.add(() -> work(opening, task, next, each));
            }
            for (Future<Void> worker : threads.invokeAll(all)) {
                worker.get();
            }
            return new Took((System.nanoTime() - begin) / NANOS, each, weight);
        } finally {
            threads.shutdownNow();
        }
    }

    private <T extends AutoCloseable> Void work(Opening<T> opening, Task<T> task, AtomicInteger next, double[] each) throws Exception {
        try (T own = opening.open()) {
            for (int number = next.getAndIncrement(); number < tasks; number = next.getAndIncrement()) {
                long begin = System.nanoTime();
                task.run(own, number);
                each[number] = (System.nanoTime() - begin) / NANOS;
            }
        }
        return null;
    }
}
