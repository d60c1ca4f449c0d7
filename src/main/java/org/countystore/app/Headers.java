package org.countystore.app;

import java.io.IOException;

import org.countystore.access.Door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What a browser may do with our pages. Own pages run no script of another source and none written into the page;
 * Vaadin's bootstrap is inline and evaluates templates, so its pages get the least that works.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Headers implements Filter {
    private static final String OWN = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String MACHINES = "default-src 'none'; frame-ancestors 'none'";
    private static final String VAADIN = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; form-action 'self'; "
            + "base-uri 'self'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Content-Security-Policy", policy(Door.path((HttpServletRequest) request)));
        chain.doFilter(request, response);
    }

    private static String policy(String path) {
        if (path.startsWith("/api/") || path.startsWith("/openapi") || path.startsWith("/health")) {
            return MACHINES;
        }
        boolean own = path.startsWith("/t/") || path.startsWith("/01/") || path.startsWith("/field/") || path.startsWith("/api-docs");
        return own ? OWN : VAADIN;
    }
}
