package org.countystore.ordering.rest;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.payment.NotGenuine;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** As WeChat Pay wants to read that a report was not taken. */
@Provider
public class NotGenuineMapper implements ExceptionMapper<NotGenuine> {
    private static final Logger LOG = Logger.getLogger(NotGenuineMapper.class.getName());

    @Override
    public Response toResponse(NotGenuine refused) {
        LOG.log(Level.WARNING, "a report of a payment was not taken: {0}", refused.getMessage());
        return Response.status(Response.Status.UNAUTHORIZED).type(MediaType.APPLICATION_JSON)
                .entity(new Failed("FAIL", "not taken")).build();
    }

    public record Failed(String code, String message) {
    }
}
