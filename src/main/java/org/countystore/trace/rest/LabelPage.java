package org.countystore.trace.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.produce.Gtin;
import org.countystore.trace.JourneySheet;
import org.countystore.trace.Tracing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The page behind a label's code: {@code /t/<lot>}, {@code /t/<lot>/<number>} and the GS1 Digital Link
 * {@code /01/<gtin>/10/<lot>/21/<number>}, which is what the code on a label says. Light, without a script, for a market square with one bar of signal. Shows everybody the
 * same: it is fetched without a token, and a session does not count here.
 */
@WebServlet(urlPatterns = {"/t/*", "/01/*"})
public class LabelPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CODE = "([0-9A-Za-z]{1,20})";
    private static final Pattern LABEL = Pattern.compile("/t/" + CODE + "(?:/(\\d{1,9}))?/?");
    private static final Pattern DIGITAL_LINK = Pattern.compile("/01/(\\d{8,14})/10/" + CODE + "(?:/21/(\\d{1,9}))?/?");
    @Inject
    transient Tracing tracing;
    @Inject
    transient LabelPrinter printer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = locale(request);
        try {
            answer(response, HttpServletResponse.SC_OK, printer.page(request, locale, sheet(path(request)), number(path(request))));
        } catch (Refused refused) {
            boolean unknown = refused.reason() == Reason.NOT_FOUND || refused.reason() == Reason.INVALID;
            answer(response, unknown ? HttpServletResponse.SC_NOT_FOUND : refused.reason().status(),
                    printer.unknown(request, locale, refused));
        }
    }

    /** The reader's own wish, then the browser's; Chinese first. */
    private static Locale locale(HttpServletRequest request) {
        String wish = request.getParameter("lang");
        return Texts.locale(wish == null ? request.getHeader("Accept-Language") : wish);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private JourneySheet sheet(String path) {
        Matcher label = LABEL.matcher(path);
        if (label.matches()) {
            LotCode lot = new LotCode(label.group(1).toUpperCase(Locale.ROOT));
            return label.group(2) == null ? tracing.label(lot) : tracing.label(lot, Integer.parseInt(label.group(2)));
        }
        Matcher link = DIGITAL_LINK.matcher(path);
        if (link.matches()) {
            Gtin gtin = new Gtin(link.group(1));
            LotCode lot = new LotCode(link.group(2).toUpperCase(Locale.ROOT));
            return link.group(3) == null ? tracing.label(gtin, lot) : tracing.label(gtin, lot, Integer.parseInt(link.group(3)));
        }
        throw Refused.notFound("lot", "");
    }

    private static String number(String path) {
        Matcher label = LABEL.matcher(path);
        Matcher link = DIGITAL_LINK.matcher(path);
        String number = label.matches() ? label.group(2) : link.matches() ? link.group(3) : null;
        return number == null ? "" : number;
    }

    private static void answer(HttpServletResponse response, int status, String html) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", status == HttpServletResponse.SC_OK ? "public, max-age=60" : "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
