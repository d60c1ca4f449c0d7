package org.countystore;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countystore.kernel.Role;
import org.countystore.testing.Addresses;
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
    private static final String BUYER = "buyer030";
    private static final Map<Role, String> ACCOUNTS = Map.ofEntries(Map.entry(Role.CLERK, "clerk"), Map.entry(Role.OPERATOR, "operator"),
            Map.entry(Role.INSPECTOR, "inspector"), Map.entry(Role.STORE, "store"), Map.entry(Role.COUNTER, "counter"),
            Map.entry(Role.CASHIER, "cashier"), Map.entry(Role.UNION, "union"), Map.entry(Role.BUYER, BUYER),
            Map.entry(Role.HEAD, "head"), Map.entry(Role.REVIEWER, "reviewer1"), Map.entry(Role.KEEPER, "keeper"),
            Map.entry(Role.AUDITOR, "auditor"), Map.entry(Role.ADMIN, "admin"));
    private static final Set<String> WAYS_IN = Set.of("", "login");
    /** Else only what somebody has to mend is pictured. */
    private static final boolean ALL_SHOTS = Boolean.getBoolean("test.shots");
    private static final Set<String> SHOWN = new HashSet<>();
    /** What several roles may open is walked in Chinese by each of them, and in English by the first. */
    private static final Set<String> IN_ENGLISH = new HashSet<>();
    private static Browser browser;
    private static Addresses addresses;

    @BeforeAll
    static void open() {
        addresses = new Addresses(Server.sample().api(), BUYER);
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** What each role may open, by the views themselves; a view that needs a parameter ends in a slash or names it. */
    static Map<Role, List<String>> routes() {
        Map<Role, List<String>> routes = new TreeMap<>();
        ACCOUNTS.keySet().forEach(role -> routes.put(role, new ArrayList<>()));
        ClassFileImporter product = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());
        for (JavaClass view : product.importPackages("org.countystore")) {
            if (view.isAnnotatedWith(Route.class) && !WAYS_IN.contains(route(view))) {
                roles(view).forEach(role -> routes.get(role).add(route(view)));
            }
        }
        return routes;
    }

    private static Stream<Role> roles(JavaClass view) {
        return view.tryGetAnnotationOfType(RolesAllowed.class).map(allowed -> Arrays.stream(allowed.value()).map(Role::valueOf))
                .orElseGet(() -> ACCOUNTS.keySet().stream());
    }

    private static String route(JavaClass view) {
        String route = view.getAnnotationOfType(Route.class).value();
        boolean needsOne = view.isAssignableTo(HasUrlParameter.class) && view.getMethods().stream()
                .filter(each -> each.getName().equals("setParameter")).flatMap(each -> each.getParameters().stream())
                .noneMatch(each -> each.isAnnotatedWith(OptionalParameter.class));
        return needsOne ? route + "/" : route;
    }

    @TestFactory
    Stream<DynamicTest> opens_whole_readable_and_without_obstacles() {
        return routes().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey().toString(), () -> walk(each.getKey(), each.getValue())));
    }

    private static void walk(Role role, List<String> routes) {
        Page page = signedIn(ACCOUNTS.get(role));
        List<String> obstacles = new ArrayList<>();
        for (String language : List.of("zh", "en")) {
            page.context().addCookies(List.of(new Cookie("lang", language).setUrl(Server.sample().baseUrl())));
            page.navigate("/");
            Browser.settle(page);
            obstacles.addAll(look(page, "home-" + role, language));
            for (String route : routes) {
                if (language.equals("en") && !IN_ENGLISH.add(route)) {
                    continue;
                }
                String address = "/" + addresses.of(route, role);
                try {
                    Browser.go(page, address);
                    obstacles.addAll(look(page, route.equals("account") ? "account-" + role : route, language));
                } catch (TimeoutError e) {
                    obstacles.add(language + " " + address + " did not open");
                    page.navigate("/account");
                    Browser.settle(page);
                }
            }
        }
        page.context().close();
        assertTrue(obstacles.isEmpty(), () -> String.join("\n\n", obstacles));
    }

    /**
     * Another role that comes to the same page sees it in the same colours, and so does who reads English, whose words need most room.
     * What only a desk has is on the home page too.
     */
    private static List<String> look(Page page, String name, String language) {
        List<String> obstacles = new ArrayList<>();
        boolean first = SHOWN.add(name) && language.equals("zh");
        for (int width : first ? new int[] {Browser.DESK, Browser.PHONE} : new int[] {Browser.PHONE}) {
            Browser.widen(page, width);
            String shot = name.toLowerCase().replaceAll("[/:]+", "-").replaceAll("-$", "-one") + "-" + language + "-" + width;
            List<String> found = Browser.obstacles(page, first && (width == Browser.PHONE || name.startsWith("home")));
            if (ALL_SHOTS || !found.isEmpty()) {
                Browser.shot(page, shot);
            }
            found.stream().map(each -> shot + " (" + page.url() + "): " + each).forEach(obstacles::add);
        }
        return obstacles;
    }

    private static Page signedIn(String account) {
        Page page = browser.visitor(Server.sample(), "zh-CN", Browser.PHONE);
        page.navigate("/login");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("zhenan");
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.contains("login"));
        page.mouse().move(0, 0);
        Browser.settle(page);
        return page;
    }

    @Test
    void lets_nobody_in_without_signing_in() {
        Page page = browser.visitor(Server.sample(), "zh-CN", Browser.PHONE);
        page.navigate("/collection/weigh");
        Browser.settle(page);
        assertTrue(page.url().endsWith("/login"), page.url());
        List<String> obstacles = look(page, "login", "zh");
        assertTrue(obstacles.isEmpty(), () -> String.join("\n\n", obstacles));
        page.context().close();
    }

    @Test
    void shows_the_way_of_a_pack_to_everybody_without_signing_in() {
        Page page = browser.visitor(Server.sample(), "zh-CN", Browser.PHONE);
        page.navigate(addresses.label());
        List<String> obstacles = look(page, "label", "zh");
        assertTrue(obstacles.isEmpty(), () -> String.join("\n\n", obstacles));
        page.context().close();
    }

    @Test
    void says_in_a_sentence_that_a_page_is_of_another_place() {
        Page page = signedIn("clerk");
        page.navigate("/" + addresses.of("payable/payment/", Role.CASHIER));
        Browser.settle(page);
        assertTrue(page.locator("main h1").innerText().contains("打不开"), page.locator("main").innerText());
        page.context().close();
    }

    @Test
    void shows_a_clerk_no_page_of_the_administrator() {
        Page page = signedIn("clerk");
        page.navigate("/accounts");
        Browser.settle(page);
        assertTrue(page.locator("main").innerText().contains("没有这一页"), page.title());
        page.context().close();
    }
}
