package org.countystore.access;

import java.util.concurrent.ThreadLocalRandom;

import org.countystore.audit.Audit;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.once.Attempt;
import org.countystore.once.LostRace;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Stands outside the transaction of every desk method: asks again what lost a race or fell to a deadlock, and writes
 * down what was refused.
 */
@Interceptor
@Allowed({})
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Patience {
    private static final int REPEATS = 3;
    private static final int LONGEST_PAUSE_MILLIS = 30;
    @Inject
    Audit audit;

    @AroundInvoke
    Object askAgain(InvocationContext call) throws Exception {
        try {
            return attempt(call, 0);
        } catch (Refused refused) {
            boolean changesOrPries = !call.getMethod().isAnnotationPresent(Reading.class) || refused.reason() == Reason.NOT_ALLOWED;
            if (Caller.current().isSignedIn() && changesOrPries && !DeskCall.isOfMany(call.getMethod())) {
                audit.refused(DeskCall.name(call.getMethod()), DeskCall.subject(call.getMethod(), call.getParameters()),
                        refused.reason());
            }
            throw refused;
        }
    }

    private Object attempt(InvocationContext call, int before) throws Exception {
        try {
            return before == 0 ? call.proceed() : Attempt.again(() -> proceed(call));
        } catch (Exception e) {
            Refused refused = refusalIn(e);
            if (refused != null) {
                throw refused;
            }
            if (!LostRace.isBehind(e)) {
                throw e;
            }
            if (before == REPEATS) {
                throw new Refused(Reason.BUSY);
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS) * (before + 1L));
            return attempt(call, before + 1);
        }
    }

    /** The server wraps what an observer or the end of the transaction threw. */
    private static Refused refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
