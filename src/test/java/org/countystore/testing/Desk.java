package org.countystore.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person before a screen: finds fields by their labels and buttons by their words, as the person would. */
public final class Desk implements AutoCloseable {
    private static final String AT_REST = "() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
            + ".every(client => !client.isActive || !client.isActive())";
    private static final Page.WaitForSelectorOptions ATTACHED = new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
    private static final int FAR = 60;
    private final Page page;

    private Desk(Page page) {
        this.page = page;
    }

    /** Somebody who has not signed in. */
    public static Desk of(Browser browser, Server server, int width) {
        return new Desk(browser.visitor(server, "zh-CN", width));
    }

    /** @param account of the sample county */
    public static Desk of(Browser browser, Server server, String account, int width) {
        return of(browser, server, width).signIn(account, "zhenan");
    }

    public Desk signIn(String account, String password) {
        open("login");
        type("账号", account);
        type("密码", password);
        button("登录").click();
        page.waitForURL(url -> !url.endsWith("/login"));
        return rest();
    }

    public Desk open(String path) {
        page.navigate("/" + path);
        page.waitForSelector("main", ATTACHED);   // before Vaadin has begun it has nothing to fetch either
        return rest();
    }

    /** Until no answer of the server is on its way. */
    public Desk rest() {
        page.waitForFunction(AT_REST);
        return this;
    }

    /** And goes on to the next field, so that the page knows. */
    public Desk type(String label, String text) {
        field(label).fill(text);
        field(label).press("Tab");
        return rest();
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).locator("visible=true").first();
    }

    /** Chooses in a list that narrows down as one types. */
    public Desk choose(String label, String text) {
        field(label).click();
        field(label).pressSequentially(text);
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(text)).first().click();
        return this;
    }

    /** Chooses in a list that only opens. */
    public Desk pick(String label, String text) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label)).locator("visible=true").first().click();
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(text)).first().click();
        return rest();
    }

    public Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).locator("visible=true").first();
    }

    public Desk press(String words) {
        button(words).click();
        return rest();
    }

    /** Answers the question that a dialog asks. */
    public Desk answer(String words) {
        page.getByRole(AriaRole.ALERTDIALOG).or(page.getByRole(AriaRole.DIALOG))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true)).last().click();
        return rest();
    }

    /** By the tabulator alone. */
    public Desk tabTo(Locator wanted) {
        for (int i = 0; i < FAR && !Boolean.TRUE.equals(wanted.evaluate("it => it.matches(':focus, :focus-within')")); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
        return rest();
    }

    public Desk follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).locator("visible=true").first().click();
        return rest();
    }

    public Desk tick(String words) {
        box(words).check();
        return rest();
    }

    public Desk untick(String words) {
        box(words).uncheck();
        return rest();
    }

    private Locator box(String words) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words)).first();
    }

    /** Waits until all of it stands on the page. */
    public Desk sees(String... words) {
        for (String each : words) {
            assertThat(page.locator("body")).containsText(each);
        }
        return this;
    }

    /** The sentence stands at the field that bears the label, and what was typed is still in it. */
    public Desk refusedAt(String label, String sentence) {
        Locator fields = page.locator("[invalid]").or(page.locator(".stack:has(> .picks)"))
                .filter(new Locator.FilterOptions().setHasText(label));
        assertThat(fields.locator("visible=true").locator("[slot=error-message], > .field-error").first()).containsText(sentence);
        return this;
    }

    public Desk refusedAt(String label, String typed, String sentence) {
        refusedAt(label, sentence);
        assertThat(field(label)).hasValue(typed);
        return this;
    }

    /** What stands at the right of a name in a list of facts or on a slip. */
    public String fact(String name) {
        return page.locator("xpath=//dt[normalize-space()='" + name + "']/following-sibling::dd").first().innerText().strip();
    }

    /** @return the first group of the pattern in what stands on the page */
    public String read(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page.locator("main").innerText());
        if (!found.find()) {
            throw new AssertionError(page.url() + " shows nothing like " + pattern + ":\n" + page.locator("main").innerText());
        }
        return found.group(1);
    }

    public Desk shot(String name) {
        Browser.shot(page, name);
        return this;
    }

    public Page page() {
        return page;
    }

    @Override
    public void close() {
        page.context().close();
    }
}
