package org.countystore.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** A clerk with a phone at the scale: touches what the page offers, and counts the touches. */
public final class FieldPhone implements AutoCloseable {
    private static final String COUNTY = "**/api/**";
    /** Milliseconds: fifty slips with their photos, on a machine that does other things too. */
    private static final int LONG = 120_000;
    private static final String NOTHING_WAITS = "全部已上传";
    /** Confirms many baskets of the first households the way the page itself does, each with a photo of goods. */
    private static final String MANY = """
            async ([count, from]) => {
                const [{begin, confirm}, {sheet}, {keepPhoto, shrunk}] = await Promise.all(
                    ['slips', 'day-sheet', 'photo'].map(name => import(`/field/js/${name}.js`)));
                const day = await sheet(), canvas = new OffscreenCanvas(1600, 1200), pen = canvas.getContext('2d');
                for (let i = from; i < from + count; i++) {
                    const price = day.prices.find(each => each.produce === 'chestnut'), seller = day.households[i % 20];
                    const draft = {...await begin(), household: seller.code, produce: price.produce, grade: price.grade,
                        grossGrams: 1501 + 7 * i, tareGrams: 500, deductionPermille: i % 30, fenPerKilogram: price.fenPerKilogram,
                        declaration: true, secondPerson: 'witness'};
                    pen.fillStyle = `hsl(${i * 7} 50% 50%)`;
                    pen.fillRect(0, 0, 1600, 1200);
                    await keepPhoto(draft, 'GOODS', await shrunk(new File([await canvas.convertToBlob()], 'goods.png')));
                    await confirm(draft, {sellerName: seller.name, produceName: '板栗', produceNameEn: 'Chestnut',
                        gradeName: price.grade, villageName: day.village.name});
                }
            }""";
    private static final String CLOSE = """
            where => {
                const shown = document.querySelector(where), close = shown.cloneNode(true);
                close.getContext('2d').drawImage(shown, 0, 0);
                Object.assign(close.style, 
                    {position: 'fixed', top: 0, left: 0, width: '360px', height: '360px', zIndex: 9, background: '#fff'});
                close.id = 'close';
                document.body.append(close);
            }""";
    private static final String KEPT = """
            async () => (await (await import('/field/js/slips.js')).slips()).filter(each => each.state !== 'draft')
                .map(each => [each.uuid, `${each.number} ${each.netGrams} g ${each.fen} fen`])""";
    private static final String NOTHING_KEPT_BACK = """
            async () => {
                const {slips, photos, others} = await (await import('/field/js/queue.js')).backlog();
                return slips + photos + others === 0;
            }""";
    private final Page page;
    private int touches;
    private int pause;
    private Duration thought = Duration.ZERO;

    private FieldPhone(Page page) {
        this.page = page;
    }

    public static FieldPhone of(Browser browser, Server server, Path memory) {
        FieldPhone phone = new FieldPhone(browser.phone(server, memory));
        phone.page.navigate("/field/");
        return phone;
    }

    /** With a signal; afterwards the phone knows the village and needs none. */
    public FieldPhone signIn(String account) {
        return signIn(account, "称重");
    }

    /** @param first what the account is offered to do */
    public FieldPhone signIn(String account, String first) {
        page.getByLabel("账号").fill(account);
        page.getByLabel("密码").fill("zhenan");
        button("登录").click();
        assertThat(button(first)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        page.waitForFunction("() => navigator.serviceWorker.ready.then(() => !!navigator.serviceWorker.controller)");
        return this;
    }

    /** A page that is only just being opened has not been told that there is no network, and would get through. */
    public FieldPhone signal(boolean there) {
        if (there) {
            page.context().unroute(COUNTY);
        } else {
            page.context().route(COUNTY, Route::abort);
        }
        page.context().setOffline(!there);
        return this;
    }

    /** The sign-in page of a hotspot, or a server that has not unpacked the county yet. What is told last holds, and no call slips by. */
    public FieldPhone answeredByOthers(int status) {
        page.context().route(COUNTY, route -> route.fulfill(new Route.FulfillOptions().setStatus(status)
                .setContentType("text/html").setBody("<html><body>Welcome</body></html>")));
        page.context().setOffline(false);
        return this;
    }

    public Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first();
    }

    /** From now on like somebody who looks for each thing before touching it: nobody waits, but it adds up. */
    public FieldPhone pausing(int milliseconds) {
        pause = milliseconds;
        return this;
    }

    /** Takes so long to read, which adds up too. */
    public FieldPhone reads(int milliseconds) {
        thought = thought.plusMillis(milliseconds);
        return this;
    }

    /** What the clerk took to look and to read, beside what the phone took. */
    public Duration thought() {
        return thought;
    }

    public FieldPhone touch(Locator what) {
        reads(pause);
        what.click();
        touches++;
        return this;
    }

    public FieldPhone touch(String words) {
        return touch(button(words));
    }

    public FieldPhone type(String digits) {
        digits.chars().forEach(digit -> touch(page.locator("number-pad").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Character.toString(digit)).setExact(true))));
        return this;
    }

    /** What the household types into the dialog that asks for it. */
    public FieldPhone pin(String digits) {
        digits.chars().forEach(digit -> touch(page.locator(".pin-keys").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Character.toString(digit)).setExact(true))));
        return touch(page.locator("dialog.pin .primary"));
    }

    /** One stroke of a finger. */
    public FieldPhone sign() {
        reads(pause);
        Locator glass = page.locator("signature-pad canvas");
        glass.scrollIntoViewIfNeeded();
        BoundingBox box = glass.boundingBox();
        page.mouse().move(box.x + 30, box.y + 30);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().up();
        touches++;
        return this;
    }

    /** From the scale to the slip, with a photo and a signature. */
    public FieldPhone weighIn(String household, String grams) {
        touch("称重").touch(page.locator("household-picker .row").filter(new Locator.FilterOptions().setHasText(household)).first());
        touch("板栗").touch("一级").type(grams).touch("下一步");
        return photo("拍秤", picture()).sign().touch("确认收购").sees("单已开好");
    }

    /** What the camera would see: here, the phone itself. */
    private Path picture() {
        return Browser.shot(page, "field-scale");
    }

    public FieldPhone photo(String what, Path picture) {
        page.locator("label.choice", new Page.LocatorOptions().setHasText(what)).locator("input").setInputFiles(picture);
        return this;
    }

    /** What another telephone, held close, reads in the code that is shown there. */
    public String scan(String where) {
        page.evaluate(CLOSE, where);
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(page.locator("#close").screenshot()));
            int[] dots = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
            return new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(
                    new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), dots)))).getText();
        } catch (IOException | ReaderException e) {
            throw new AssertionError(where, e);
        }
    }

    public FieldPhone many(int count, int from) {
        page.evaluate(MANY, List.of(count, from));
        return this;
    }

    public FieldPhone sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    public FieldPhone waits(int slips) {
        assertThat(page.locator(".unsent")).containsText(slips + " 条未上传");
        return this;
    }

    /** Until the server has everything and the page says so; the page may still be saying so of what was sent before. */
    public FieldPhone sendsAll() {
        page.waitForFunction(NOTHING_KEPT_BACK, null, new Page.WaitForFunctionOptions().setTimeout(LONG));
        assertThat(page.locator(".unsent")).hasText(NOTHING_WAITS, new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        return this;
    }

    /** What stands on the slips that the phone keeps, by their ids. */
    @SuppressWarnings("unchecked")
    public Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>();
        ((Iterable<Iterable<String>>) page.evaluate(KEPT)).forEach(pair -> {
            var facts = pair.iterator();
            kept.put(facts.next(), facts.next());
        });
        return kept;
    }

    public int touches() {
        return touches;
    }

    public FieldPhone countAnew() {
        touches = 0;
        return this;
    }

    /** At every width, in the language it speaks, and at the narrowest to the end. @return what stands in somebody's way */
    public List<String> look(String shot, String name) {
        List<String> obstacles = new ArrayList<>();
        String language = page.locator("html").getAttribute("lang");
        for (int width : new int[] {Browser.SMALL_PHONE, Browser.PHONE, Browser.DESK}) {
            Browser.widen(page, width);
            Browser.shot(page, shot + "-" + name + "-" + language + "-" + width);
            Browser.obstacles(page, width == Browser.SMALL_PHONE)
                    .forEach(each -> obstacles.add(String.join(" ", name, language, String.valueOf(width), each)));
        }
        Browser.widen(page, Browser.SMALL_PHONE);
        return obstacles;
    }

    public Page page() {
        return page;
    }

    /** Switches it off; what it kept is in its memory. */
    @Override
    public void close() {
        page.context().close();
    }
}
