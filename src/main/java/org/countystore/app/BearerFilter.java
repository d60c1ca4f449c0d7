package org.countystore.app;

import org.countystore.access.Door;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** A token that is not good is told so, even where nobody asks for one; and nothing is answered before the doors open. */
@Provider
@PreMatching
public class BearerFilter implements ContainerRequestFilter {
    @Context
    HttpServletRequest request;
    @Inject
    Ready ready;

    @Override
    public void filter(ContainerRequestContext call) {
        if (!ready.isOpen()) {
            throw new Refused(Reason.STARTING);
        }
        if (request.getAttribute(Door.BAD_TOKEN) != null) {
            throw new Refused(Reason.NOT_SIGNED_IN);
        }
    }
}
