package org.countystore.access;

import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Finds out who is asking: below {@code /api} by the token alone, never by a cookie; on pages by the session. Static
 * files are let through without asking.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Door implements Filter {
    /** Marks a request whose token was not good with the reason, for the one place that writes the refusal. */
    public static final String BAD_TOKEN = "org.countystore.badToken";
    private static final String BEARER = "Bearer ";
    private static final List<String> FILES = List.of("/VAADIN/build/", "/VAADIN/static/", "/styles/", "/images/", "/icons/", "/scripts/",
            "/webjars/", "/field/", "/health");
    @Inject
    Directory directory;
    @Inject
    Origin origin;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Caller caller = isFile(http) ? Caller.anonymous(origin.of(http)) : caller(http);
        Thrown thrown = Caller.as(caller, () -> run(chain, new Known(http, caller), (HttpServletResponse) response));
        thrown.rethrow();
    }

    private Caller caller(HttpServletRequest http) {
        String address = origin.of(http);
        return (isApi(http) ? byToken(http, address) : bySession(http, address)).orElse(Caller.anonymous(address));
    }

    private Optional<Caller> bySession(HttpServletRequest http, String address) {
        HttpSession session = http.getSession(false);
        return Session.account(session).flatMap(id -> directory.caller(id, Session.begunAt(session), address));
    }

    private Optional<Caller> byToken(HttpServletRequest http, String address) {
        String header = http.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        Optional<Bearer> bearer = header.startsWith(BEARER) ? directory.bearer(header.substring(BEARER.length())) : Optional.empty();
        if (bearer.isEmpty() || bearer.get().revoked()) {
            http.setAttribute(BAD_TOKEN, bearer.isEmpty() ? Reason.NOT_SIGNED_IN : Reason.DEVICE_REVOKED);
            return bearer.flatMap(each -> directory.shutOut(each, address));
        }
        return bearer.flatMap(each -> directory.caller(each.account(), address).map(caller -> caller.on(each.device())));
    }

    private static boolean isApi(HttpServletRequest http) {
        return path(http).startsWith("/api/");
    }

    /** As the server reads it when it looks for who answers: decoded, without parameters; what the client wrote may look otherwise. */
    public static String path(HttpServletRequest http) {
        return Objects.requireNonNullElse(http.getServletPath(), "") + Objects.requireNonNullElse(http.getPathInfo(), "");
    }

    private static boolean isFile(HttpServletRequest http) {
        return FILES.stream().anyMatch(path(http)::startsWith);
    }

    private static Thrown run(FilterChain chain, ServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
            return new Thrown(null, null);
        } catch (IOException e) {
            return new Thrown(e, null);
        } catch (ServletException e) {
            return new Thrown(null, e);
        }
    }

    /** Tells whoever asks the servlet way, such as the guard of the views, the same as {@link Caller#current()}. */
    private static final class Known extends HttpServletRequestWrapper {
        private final Caller caller;

        private Known(HttpServletRequest request, Caller caller) {
            super(request);
            this.caller = caller;
        }

        @Override
        public Principal getUserPrincipal() {
            return caller.isSignedIn() ? caller::name : null;
        }

        @Override
        public String getRemoteUser() {
            return caller.isSignedIn() ? caller.name() : null;
        }

        @Override
        public boolean isUserInRole(String name) {
            return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(name) && caller.holds(role));
        }
    }

    /** Carries what a filter may throw over a call that may not. */
    private record Thrown(IOException io, ServletException servlet) {
        void rethrow() throws IOException, ServletException {
            if (io != null) {
                throw io;
            }
            if (servlet != null) {
                throw servlet;
            }
        }
    }
}
