package org.countystore.app;

import java.util.Set;

import org.countystore.access.Door;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/**
 * A token that is not good is told so, even where nobody asks for one; a stranger's body is not read, except to sign in or
 * to hear from a payment channel; and nothing is answered before the doors open.
 */
@Provider
@PreMatching
public class BearerFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    /** What strangers may post: a name with its password, and what a channel has signed. */
    private static final Set<String> FOR_STRANGERS = Set.of("tokens", "wechat/notices");
    private static final String HANDING_IN = "held-slips(/[^/]+/photos/[^/]+)?|redemptions/held";
    @Inject
    Ready ready;

    @Override
    public void filter(ContainerRequestContext call) {
        if (!ready.isOpen()) {
            throw new Refused(Reason.STARTING);
        }
        if (call.getProperty(Door.BAD_TOKEN) instanceof Reason why && !(why == Reason.DEVICE_REVOKED && handsIn(call))) {
            throw new Refused(why);
        }
        if (wouldChangeSomething(call) && !Caller.current().isSignedIn()) {
            throw new Refused(Reason.NOT_SIGNED_IN);
        }
    }

    /** What lies unsent on a revoked phone is still taken. */
    private static boolean handsIn(ContainerRequestContext call) {
        return call.getUriInfo().getPath().matches(HANDING_IN) && !READING.contains(call.getMethod());
    }

    private static boolean wouldChangeSomething(ContainerRequestContext call) {
        boolean isForStrangers = call.getMethod().equals(HttpMethod.POST) && FOR_STRANGERS.contains(call.getUriInfo().getPath());
        return !isForStrangers && !READING.contains(call.getMethod());
    }
}
