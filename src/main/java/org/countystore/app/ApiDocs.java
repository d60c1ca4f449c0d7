package org.countystore.app;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;

import org.countystore.kernel.Texts;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /openapi} as a page for people, by Swagger UI; calls can be tried with a token. */
@WebServlet("/api-docs")
public class ApiDocs extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <link rel="icon" href="images/logo.svg">
            <link rel="stylesheet" href="%3$sswagger-ui.css">
            <script src="%3$sswagger-ui-bundle.js" defer></script>
            <script src="scripts/api-docs.js" defer></script>
            </head>
            <body><main id="api"><h1>%2$s</h1></main></body>
            </html>
            """;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Texts.locale(request.getHeader("Accept-Language"));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE.formatted(locale.toLanguageTag(), Texts.of(locale, "app.api"), swaggerUi()));
    }

    /** The folder of its only version, below the context. */
    private String swaggerUi() {
        Set<String> versions = getServletContext().getResourcePaths("/webjars/swagger-ui/");
        return versions.iterator().next().substring(1);
    }
}
