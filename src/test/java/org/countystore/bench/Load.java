package org.countystore.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many workers, each doing its work again and again for a time; none waits for the others. */
final class Load {
    private static final double NANOS = 1e9;

    private Load() {
    }

    /** A worker with what it needs of its own, such as a connection. */
    interface Worker extends AutoCloseable {
        /** @return whether it was done; a failure is counted and not timed */
        boolean work() throws Exception;

        @Override
        default void close() throws Exception {
        }
    }

    /**
     * @param perSecond what was done in a second, all workers together
     * @param p50       the median in milliseconds
     * @param failed    what was not done
     */
    record Figures(double perSecond, double p50, double p99, long done, long failed) {
    }

    static Figures run(List<? extends Worker> workers, int seconds) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        CyclicBarrier start = new CyclicBarrier(workers.size());
        try {
            List<Callable<Timings>> all = new ArrayList<>();
            workers.forEach(worker -> all.add(() -> {
                start.await();
                return drive(worker, System.nanoTime() + (long) (seconds * NANOS));
            }));
            List<Timings> timings = new ArrayList<>();
            for (Future<Timings> each : threads.invokeAll(all)) {
                timings.add(each.get());
            }
            return sum(timings, seconds);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Timings drive(Worker worker, long end) throws Exception {
        Timings timings = new Timings();
        for (long begin = System.nanoTime(); begin < end;) {
            boolean done = worker.work();
            long now = System.nanoTime();
            timings.add(done, now - begin);
            begin = now;
        }
        return timings;
    }

    private static Figures sum(List<Timings> all, int seconds) {
        long[] nanos = all.stream().flatMapToLong(each -> Arrays.stream(each.nanos, 0, each.count)).sorted().toArray();
        long failed = all.stream().mapToLong(each -> each.failed).sum();
        if (nanos.length == 0) {
            throw new IllegalStateException("nothing was done, " + failed + " failed");
        }
        return figures(Arrays.stream(nanos).mapToDouble(each -> each / NANOS * 1000).toArray(), seconds, failed);
    }

    /** @param sorted milliseconds of each */
    static Figures figures(double[] sorted, int seconds, long failed) {
        return new Figures((double) sorted.length / seconds, at(sorted, 0.5), at(sorted, 0.99), sorted.length, failed);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }

    private static final class Timings {
        private long[] nanos = new long[4096];
        private int count;
        private long failed;

        private void add(boolean done, long took) {
            if (!done) {
                failed++;
                return;
            }
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count] = took;
            count++;
        }
    }
}
