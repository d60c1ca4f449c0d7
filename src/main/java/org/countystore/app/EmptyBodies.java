package org.countystore.app;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * A call that carries nothing is read like an empty object: a body that needs nothing may be left out, and one that needs
 * something is told what it lacks.
 */
@Provider
@PreMatching
@Priority(Priorities.USER + 1)   // after strangers were turned away
public class EmptyBodies implements ContainerRequestFilter {
    private static final Set<String> WRITING = Set.of(HttpMethod.PUT, HttpMethod.POST);
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void filter(ContainerRequestContext call) {
        if (WRITING.contains(call.getMethod()) && isJson(call.getMediaType()) && !call.hasEntity()) {
            call.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            call.setEntityStream(new ByteArrayInputStream(NOTHING));
        }
    }

    /** Also what says nothing, or is what some clients say of nothing. */
    private static boolean isJson(MediaType type) {
        return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type)
                || MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type);
    }
}
