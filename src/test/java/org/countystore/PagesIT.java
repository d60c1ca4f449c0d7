package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countystore.kernel.Role;
import org.countystore.testing.Browser;
import org.countystore.testing.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Every page, as everybody who may open it")
class PagesIT {
    private static final Map<Role, String> ACCOUNTS = Map.ofEntries(Map.entry(Role.CLERK, "clerk"), Map.entry(Role.OPERATOR, "operator"),
            Map.entry(Role.INSPECTOR, "inspector"), Map.entry(Role.STORE, "store"), Map.entry(Role.COUNTER, "counter"),
            Map.entry(Role.CASHIER, "cashier"), Map.entry(Role.UNION, "union"), Map.entry(Role.BUYER, "buyer001"),
            Map.entry(Role.HEAD, "head"), Map.entry(Role.REVIEWER, "reviewer1"), Map.entry(Role.KEEPER, "keeper"),
            Map.entry(Role.AUDITOR, "auditor"), Map.entry(Role.ADMIN, "admin"));
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** The addresses without a parameter, each under the first role that may open it; those with one are met in the journeys. */
    static Map<Role, List<String>> routes() {
        Map<Role, List<String>> routes = new TreeMap<>();
        ACCOUNTS.keySet().forEach(role -> routes.put(role, new ArrayList<>(List.of("", "account"))));
        for (JavaClass view : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.countystore")) {
            if (view.isAnnotatedWith(Route.class) && view.isAnnotatedWith(RolesAllowed.class) && !view.isAssignableTo(HasUrlParameter.class)) {
                String route = view.getAnnotationOfType(Route.class).value();
                if (!route.contains(":")) {
                    routes.get(Role.valueOf(view.getAnnotationOfType(RolesAllowed.class).value()[0])).add(route);
                }
            }
        }
        return routes;
    }

    @TestFactory
    Stream<DynamicTest> opens_whole_readable_and_without_obstacles() {
        return routes().entrySet().stream().flatMap(each -> Stream.of("zh-CN", "en").map(language -> DynamicTest.dynamicTest(
                each.getKey() + " " + language, () -> walk(each.getKey(), each.getValue(), language,
                        language.equals("en") ? Browser.DESK : Browser.PHONE))));
    }

    private static void walk(Role role, List<String> routes, String language, int width) {
        Page page = signedIn(ACCOUNTS.get(role), language, width);
        List<String> obstacles = new ArrayList<>();
        for (String route : routes) {
            page.navigate("/" + route);
            page.waitForSelector("main h1");
            page.waitForTimeout(300);
            try {
                look(page, role, route, language, width);
            } catch (AssertionError e) {
                obstacles.add(e.getMessage());
            }
        }
        page.context().close();
        assertTrue(obstacles.isEmpty(), () -> String.join("\n\n", obstacles));
    }

    private static void look(Page page, Role role, String route, String language, int width) {
        if (language.equals("zh-CN") || route.isEmpty()) {
            Browser.shot(page, (route.isEmpty() ? "home" : route.replace('/', '-')) + "-" + role.name().toLowerCase() + "-" + width);
        }
        assertFalse(page.title().contains("打不开") || page.title().contains("cannot be opened"), page.url() + " could not be opened");
        assertEquals(1, page.locator("h1").count(), page.url() + " has not exactly one h1");
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        assertTrue(wide <= width, page.url() + " is " + wide + " px wide on " + width);
        Browser.assertAccessible(page);
    }

    static Page signedIn(String account, String language, int width) {
        Page page = browser.visitor(Server.sample(), language, width);
        page.context().addCookies(List.of(new Cookie("lang", language.equals("en") ? "en" : "zh")
                .setUrl(Server.sample().baseUrl())));
        page.navigate("/login");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("zhenan");
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.contains("login"));
        page.waitForSelector("main h1");
        return page;
    }

    @Test
    void lets_nobody_in_without_signing_in() {
        Page page = browser.visitor(Server.sample(), "zh-CN", Browser.PHONE);
        page.navigate("/collection/weigh");
        page.waitForSelector("vaadin-login-form");
        assertTrue(page.url().endsWith("/login"), page.url());
        Browser.shot(page, "login-" + Browser.PHONE);
        Browser.assertAccessible(page);
        page.context().close();
    }

    @Test
    void shows_a_clerk_no_page_of_the_administrator() {
        Page page = signedIn("clerk", "zh-CN", Browser.PHONE);
        page.navigate("/accounts");
        page.waitForSelector("main h1");
        assertTrue(page.content().contains("没有这一页"), page.title());
        page.context().close();
    }
}
