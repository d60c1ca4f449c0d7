package org.countystore.app;

import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.access.Door;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.kernel.rest.Problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever goes wrong below {@code /api} leaves as a problem in the caller's language, never as a stack trace. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    @Context
    HttpHeaders headers;
    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return answer(Problem.of(refused, Texts.locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))));
            }
        }
        var locale = Texts.locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (thrown instanceof WebApplicationException web) {
            return answer(Problem.of(web.getResponse().getStatus(), locale));
        }
        UUID mark = UUID.randomUUID();
        LOG.log(Level.SEVERE, thrown, () -> "unexpected, mark " + mark + ": " + request.getMethod() + " " + request.getRequestURI());
        Problem problem = Problem.of(500, locale);
        return answer(new Problem(problem.type(), problem.title(), 500, Texts.of(locale, "status.500.mark", mark), "FAULT",
                List.of(), List.of()));
    }

    private Response answer(Problem problem) {
        boolean badToken = request.getAttribute(Door.BAD_TOKEN) != null;
        var response = Response.status(problem.status()).entity(problem).type("application/problem+json")
                .header("Cache-Control", "no-store");
        if (problem.status() == Reason.NOT_SIGNED_IN.status()) {
            response.header("WWW-Authenticate", badToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        }
        problem.secondsToWait().ifPresent(seconds -> response.header("Retry-After", seconds));
        return response.build();
    }
}
