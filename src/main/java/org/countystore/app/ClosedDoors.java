package org.countystore.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.countystore.access.Door;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Before the doors open, pages say so and look again by themselves; the API says so as a problem, health as it is. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ClosedDoors implements Filter {
    private static final String PAGE = "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><meta name=\"viewport\" "
            + "content=\"width=device-width, initial-scale=1\"><meta http-equiv=\"refresh\" content=\"3\"><title>正在开门</title>"
            + "<link rel=\"stylesheet\" href=\"/styles/public.css\"><main class=\"error\"><h1>正在开门,请稍候</h1>"
            + "<p>系统正在启动,准备好后本页会自动打开。</p><p lang=\"en\">Starting; this page opens by itself when ready.</p></main></html>";
    @Inject
    Ready ready;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = Door.path((HttpServletRequest) request);
        if (ready.isOpen() || path.startsWith("/health") || path.startsWith("/api/") || path.startsWith("/styles/")) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setHeader("Retry-After", "3");
        answer.setContentType("text/html;charset=utf-8");
        answer.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
}
