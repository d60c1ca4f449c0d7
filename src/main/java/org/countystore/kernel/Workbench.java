package org.countystore.kernel;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Room for a few at once at work that takes much memory. Who comes later waits a little, not long: a database connection waits along. */
public final class Workbench {
    private static final int PATIENCE = 5;
    private final Semaphore places;

    public Workbench(int atOnce) {
        places = new Semaphore(atOnce);
    }

    /** @throws Refused BUSY after {@value #PATIENCE} seconds without a place */
    public <T> T at(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void take() {
        try {
            if (places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refused(Reason.BUSY);
    }
}
