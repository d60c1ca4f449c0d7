package org.countystore.app;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The REST API for machines, as the build wrote it down: YAML, or JSON for who accepts or asks for it ({@code ?format=json}). The
 * server's own way, to read all classes at the first look, takes seconds and a third of the heap.
 */
@WebServlet("/openapi")
public class ApiDescribed extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean json = "json".equalsIgnoreCase(request.getParameter("format"))
                || String.valueOf(request.getHeader("Accept")).contains("application/json");
        response.setContentType(json ? "application/json;charset=UTF-8" : "application/yaml;charset=UTF-8");
        response.setHeader("Vary", "Accept");
        try (InputStream described = ApiDescribed.class.getResourceAsStream("/META-INF/openapi." + (json ? "json" : "yaml"))) {
            described.transferTo(response.getOutputStream());
        }
    }
}
