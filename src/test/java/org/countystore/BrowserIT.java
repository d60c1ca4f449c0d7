package org.countystore;

import com.microsoft.playwright.Page;
import org.countystore.testing.Browser;
import org.countystore.testing.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A visitor's first page")
class BrowserIT {
    /** Milliseconds: nobody has asked for the description before, and it is made then. */
    private static final int PATIENCE = 60_000;

    @Test
    void describes_the_api_to_people_without_a_script_of_another_source() {
        try (Browser browser = Browser.open()) {
            Page page = browser.visitor(Server.sample(), "zh-CN", Browser.DESK);
            page.navigate("/api-docs");
            // what lies further down is drawn only when somebody scrolls there
            page.waitForSelector(".opblock-summary-path[data-path='/api/allowances/mine']", new Page.WaitForSelectorOptions().setTimeout(PATIENCE));
            Browser.shot(page, "api-docs-" + Browser.DESK);
            page.context().close();
        }
    }

    @Test
    void shows_and_is_open_to_everybody() {
        try (Browser browser = Browser.open()) {
            for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
                Page page = browser.visitor(Server.sample(), "zh-CN", width);
                page.navigate("/");
                page.waitForSelector("h1, h2, vaadin-button");
                Browser.shot(page, "first-page-" + width);
                Browser.assertAccessible(page);
                page.context().close();
            }
        }
    }
}
