package org.countystore.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chromium without a window, the machine's own: nothing is downloaded. Use it from the thread that opened it.
 */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    /** The widths that every page is looked at. */
    public static final int PHONE = 390;
    public static final int DESK = 1440;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setHeadless(true)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
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
                .setViewportSize(width, width == PHONE ? 844 : 900));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** Writes the whole page to {@code target/screenshots/name.png}. */
    public static Path shot(Page page, String name) {
        Path file = SHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Fails with every serious or critical obstacle that axe finds, and where. */
    public static void assertAccessible(Page page) {
        List<String> obstacles = new AxeBuilder(page).analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact())).map(Browser::sentence).toList();
        assertTrue(obstacles.isEmpty(), () -> page.url() + "\n" + String.join("\n", obstacles));
    }

    private static String sentence(Rule rule) {
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
