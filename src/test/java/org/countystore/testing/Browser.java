package org.countystore.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Chromium without a window, the machine's own: nothing is downloaded. Use it from the thread that opened it.
 */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final List<String> GRAVE = List.of("serious", "critical");
    private static final String AXE = axe();
    private static final Page.WaitForSelectorOptions ATTACHED = new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    /** The widths that every page is looked at. */
    public static final int PHONE = 390;
    public static final int DESK = 1440;
    /** A cheap phone, as clerks in the villages carry it. */
    public static final int SMALL_PHONE = 360;
    private static final int SMALL_PHONE_HEIGHT = 640;
    /** For clicks and sentences alike, on a machine that does other things too. */
    private static final int PATIENCE_MILLIS = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setHeadless(true)
                .setArgs(FLAGS));
    }

    public static Browser open() {
        try {
            Debian.need("Chromium", Files.isExecutable(CHROMIUM), "chromium");
            Debian.need("a font with Chinese characters", Debian.hasFontFor("zh"), "fontconfig fonts-noto-cjk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Browser();
    }

    /** A visitor of their own, with nothing remembered; close its context when done. */
    public Page visitor(Server server, String locale, int width) {
        return visitor(server.baseUrl(), locale, width);
    }

    public Page visitor(String baseUrl, String locale, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(baseUrl).setLocale(locale).setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height(width)));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    /** A small phone that keeps in this folder what its pages keep; it is switched off by closing the page's context. */
    public Page phone(Server server, Path memory) {
        BrowserContext context = playwright.chromium().launchPersistentContext(memory,
                new BrowserType.LaunchPersistentContextOptions().setExecutablePath(CHROMIUM).setHeadless(true).setArgs(FLAGS)
                        .setBaseURL(server.baseUrl()).setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setHasTouch(true)
                        .setViewportSize(SMALL_PHONE, SMALL_PHONE_HEIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.pages().get(0);
    }

    private static int height(int width) {
        return width == PHONE ? 844 : 900;
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the whole page to {@code target/screenshots/name.png}. */
    public static Path shot(Page page, String name) {
        Path file = SHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Goes to another page as a click on a link does, without loading everything anew; returns when the page stands. */
    public static void go(Page page, String address) {
        page.evaluate("""
                address => {
                    document.querySelectorAll('main').forEach(each => each.dataset.left = 'true');
                    const link = document.createElement('a');
                    link.href = address;
                    document.body.append(link);
                    link.click();
                    link.remove();
                }""", address);
        page.waitForSelector("main:not([data-left]) h1", ATTACHED);
        settle(page);
    }

    /** Returns when the page stands and Vaadin has nothing more to fetch. */
    public static void settle(Page page) {
        page.waitForSelector("main h1", ATTACHED);
        page.waitForFunction("Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())");
    }

    /** Returns when the page has found its new shape. */
    public static void widen(Page page, int width) {
        page.setViewportSize(width, height(width));
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.evaluate("() => document.getAnimations().forEach(each => each.effect?.getTiming().iterations === Infinity || each.finish())");
    }

    /**
     * What keeps somebody from reading or using the page as it stands now; empty when nothing does.
     *
     * @param colours whether to measure contrast too, which takes longer than all else together
     */
    @SuppressWarnings("unchecked")
    public static List<String> obstacles(Page page, boolean colours) {
        List<String> obstacles = new ArrayList<>(violations(page, List.of("moderate", "serious", "critical"), colours));
        obstacles.addAll((List<String>) page.evaluate("""
                () => {
                    const found = [], root = document.documentElement, heads = document.querySelectorAll('h1').length;
                    if (heads !== 1) found.push(heads + ' h1 in place of one');
                    if (root.scrollWidth > innerWidth) found.push(root.scrollWidth + ' px wide on ' + innerWidth);
                    if (document.querySelector('main > .empty img:is([src$="error.svg"], [src$="empty-search.svg"])'))
                        found.push('cannot be opened');
                    document.querySelectorAll('a, button, vaadin-button, h1, h2, label').forEach(each => {
                        const box = each.getBoundingClientRect();
                        if (box.width > 0 && box.right > innerWidth + 1 && !each.closest('.scroll, .table-scroll, .sr-only'))
                            found.push('runs out of the page: ' + each.outerHTML.slice(0, 120));
                    });
                    document.querySelectorAll('.stat, .card, .chip, .pick, .btn, vaadin-button').forEach(each => {
                        if (each.scrollWidth > each.clientWidth + 1 && !each.closest('.sr-only'))
                            found.push('holds more than it has room for: ' + each.outerHTML.slice(0, 120));
                    });
                    const toHit = 'button, vaadin-button, vaadin-checkbox, .btn, .chip, .work-item, .line-item';
                    document.querySelectorAll(toHit).forEach(each => {
                        const box = each.getBoundingClientRect();
                        if (innerWidth < 600 && box.width > 0 && (box.height < 43.5 || box.width < 43.5))
                            found.push('too small to hit: ' + each.outerHTML.slice(0, 120));
                    });
                    return found;
                }"""));
        return obstacles;
    }

    /** Fails with every serious or critical obstacle that axe finds, and where. */
    public static void assertAccessible(Page page) {
        List<String> obstacles = violations(page, GRAVE, true);
        assertTrue(obstacles.isEmpty(), () -> page.url() + "\n" + String.join("\n", obstacles));
    }

    /** Runs axe inside the page, which knows it from the first time on: the library's own way opens a second page for each run. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, List<String> impacts, boolean colours) {
        if (!(boolean) page.evaluate("() => !!window.axe")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate("""
                ([impacts, colours]) => axe.run(document, {resultTypes: ['violations'], rules: {'color-contrast': {enabled: colours}}})
                    .then(found => found.violations.filter(each => impacts.includes(each.impact))
                        .map(each => each.impact + ' ' + each.id + ': ' + each.help + ' at '
                            + each.nodes.slice(0, 5).map(node => node.target + ' ' + node.html.slice(0, 200)).join('; ')))""", List.of(impacts, colours));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
