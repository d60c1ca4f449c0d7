package org.countystore.trace.rest;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.trace.JourneySheet;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Fills the templates of the public page. Every value is escaped by the engine. */
@ApplicationScoped
class LabelPrinter {
    private final PebbleEngine engine = engine();
    @Inject
    LabelFacts facts;

    private static PebbleEngine engine() {
        ClasspathLoader loader = new ClasspathLoader(LabelPrinter.class.getClassLoader());
        loader.setPrefix("templates");
        loader.setSuffix(".html");
        return new PebbleEngine.Builder().loader(loader).extension(new Words()).strictVariables(true).build();
    }

    /** @param number of the pack, or empty for the lot as a whole */
    String page(HttpServletRequest request, Locale locale, JourneySheet sheet, String number) {
        Map<String, Object> values = values(request, locale);
        values.putAll(facts.of(sheet, number, locale));
        return fill("label", locale, values);
    }

    String unknown(HttpServletRequest request, Locale locale, Refused refused) {
        Map<String, Object> values = values(request, locale);
        boolean notFound = refused.reason() == Reason.NOT_FOUND || refused.reason() == Reason.INVALID;
        values.put("sentence", notFound ? Texts.of(locale, "trace.label.unknown") : Texts.of(locale, refused.reason(), refused.facts()));
        values.put("phone", facts.phone());
        return fill("label-unknown", locale, values);
    }

    private static Map<String, Object> values(HttpServletRequest request, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        Map<String, Object> values = new HashMap<>();
        values.put("base", request.getContextPath());
        values.put("lang", english ? "en" : "zh-CN");
        values.put("otherLang", english ? "zh" : "en");
        return values;
    }

    private String fill(String template, Locale locale, Map<String, Object> values) {
        StringWriter html = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(html, values, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }
}
