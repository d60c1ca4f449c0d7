package org.countystore.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countystore.testing.Browser;
import org.countystore.testing.Server;

import com.microsoft.playwright.Page;

/** What a browser asks of the server when a buyer signs in and opens a page: recorded once, and asked again without a browser. */
final class Visit {
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern RECORDED_KEY = Pattern.compile("\"csrfToken\":\"[^\"]+\"");
    private final String account;
    private final List<Asked> asked;

    /** @param type of the body */
    private record Asked(String method, String url, String type, String body) {
    }

    private Visit(String account, List<Asked> asked) {
        this.account = account;
        this.asked = asked;
    }

    /** Signs in as one of the sample's accounts and goes where that leads. */
    static Visit of(Browser browser, Server server, String account) {
        List<Asked> asked = new ArrayList<>();
        Page page = browser.visitor(server, "zh-CN", Browser.PHONE);
        page.onRequest(request -> {
            if (request.url().contains("v-r=") || request.isNavigationRequest()) {
                asked.add(new Asked(request.method(), request.url(), request.headers().getOrDefault("content-type", ""), request.postData()));
            }
        });
        page.navigate("/login");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("zhenan");
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.contains("login"));
        Browser.settle(page);
        page.context().close();
        return new Visit(account, List.copyOf(asked));
    }

    int requests() {
        return asked.size();
    }

    /** The same in a session of its own, which stays open. */
    void again(String as) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build();
        String key = "";
        for (Asked each : asked) {
            String body = each.body() == null ? "" : RECORDED_KEY.matcher(each.body().replace(account, as))
                    .replaceAll(Matcher.quoteReplacement("\"csrfToken\":\"" + key + "\""));
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(each.url())).method(each.method(), body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
            if (!each.type().isEmpty()) {
                request.header("Content-Type", each.type());
            }
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(each.method() + " " + each.url() + " answered " + answer.statusCode());
            }
            Matcher found = KEY.matcher(answer.body());
            if (found.find()) {
                key = found.group(1);
            }
        }
    }
}
