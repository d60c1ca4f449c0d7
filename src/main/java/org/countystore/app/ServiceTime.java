package org.countystore.app;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/**
 * Says with each answer of the API how many milliseconds the service took, from when it had read the request until the answer is ready
 * to be written; so who waits can see whether it was the service or the signal.
 */
@Provider
@PreMatching
@Priority(0)   // first of all to see the request, last of all to see the answer
public class ServiceTime implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String BEGUN = "org.countystore.begun";
    private static final double NANOS_A_HUNDREDTH = 1e4;
    private static final double HUNDREDTHS = 100;

    @Override
    public void filter(ContainerRequestContext call) {
        call.setProperty(BEGUN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        if (call.getProperty(BEGUN) instanceof Long begun) {
            // formatting would take a part of what a list costs that many ask for
            answer.getHeaders().putSingle("Server-Timing",
                    "service;dur=" + Math.round((System.nanoTime() - begun) / NANOS_A_HUNDREDTH) / HUNDREDTHS);
        }
    }
}
