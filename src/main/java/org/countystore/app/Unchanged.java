package org.countystore.app;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Who says what was seen already is told that it still is so, instead of all of it again. */
@Provider
public class Unchanged implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        if (answer.getStatus() != Response.Status.OK.getStatusCode() || !call.getHeaders().containsKey(HttpHeaders.IF_NONE_MATCH)
                || answer.getEntityTag() == null) {
            return;
        }
        Response.ResponseBuilder same = call.getRequest().evaluatePreconditions(answer.getEntityTag());
        if (same != null) {
            answer.setStatus(same.build().getStatus());
            answer.setEntity(null);
        }
    }
}
