package org.countystore.once;

import java.util.function.Supplier;

/** Whether this is the first try of a call, or one after a lost race, when the call may be known already. */
public final class Attempt {
    private static final ThreadLocal<Boolean> AGAIN = new ThreadLocal<>();

    private Attempt() {
    }

    public static boolean isRepeated() {
        return AGAIN.get() != null;
    }

    public static <T> T again(Supplier<T> call) {
        AGAIN.set(true);
        try {
            return call.get();
        } finally {
            AGAIN.remove();
        }
    }
}
