package org.countystore.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sample county before a browser: its people at their screens and, beside them, the API that prepares and checks. */
public final class County implements AutoCloseable {
    private final Browser browser = Browser.open();
    private final Api api = Server.sample().api();
    private final Chain chain = new Chain(api);

    private County() {
    }

    public static County open() {
        return new County();
    }

    public Api api() {
        return api;
    }

    public Chain chain() {
        return chain;
    }

    public Desk at(String account, int width) {
        return visitor(width).signIn(account, "zhenan");
    }

    /** Somebody who has not signed in. */
    public Desk visitor(int width) {
        return Desk.of(browser, Server.sample(), width);
    }

    /** Whatever the work does, the API tells there afterwards to the letter what it told before, be it that there is nothing. */
    public void writesNothing(String account, String path, Runnable work) {
        List<JsonNode> before = told(account, path);
        work.run();
        assertEquals(before, told(account, path));
    }

    /** However many pages they fill. */
    public long count(String account, String path) {
        return told(account, path).stream().mapToLong(page -> page.get("items").size()).sum();
    }

    /** Page by page. */
    private List<JsonNode> told(String account, String path) {
        List<JsonNode> pages = new ArrayList<>();
        String next = "";
        do {
            String more = next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            Api.Answer answer = api.get(account, path + more);
            pages.add(answer.status() == 404 ? answer.body() : answer.ok());
            next = answer.body().path("next").asText("");
        } while (!next.isEmpty());
        return pages;
    }

    @Override
    public void close() {
        browser.close();
    }
}
