package org.countystore.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The field pages, file by file, to everybody: phones keep them, and what they show asks the API with a token. */
@WebServlet("/field/*")
public class FieldPages extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("(/[\\w-]+)*/[\\w-]+\\.(\\w+)");
    private static final Map<String, String> TYPES = Map.of("html", "text/html;charset=UTF-8", "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8", "webmanifest", "application/manifest+json", "svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect(request.getContextPath() + "/field/");
            return;
        }
        var file = FILE.matcher(path.equals("/") ? "/index.html" : path);
        if (!file.matches() || !TYPES.containsKey(file.group(2))) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        send("/field" + file.group(), TYPES.get(file.group(2)), response);
    }

    /** Always asked for anew: the service worker alone decides what a phone keeps, and for how long. */
    private void send(String file, String type, HttpServletResponse response) throws IOException {
        try (InputStream content = getServletContext().getResourceAsStream(file)) {
            if (content == null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "no-cache");
            content.transferTo(response.getOutputStream());
        }
    }
}
