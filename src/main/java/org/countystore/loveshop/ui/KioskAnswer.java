package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Pieces;
import org.countystore.loveshop.Redemption;
import org.countystore.loveshop.RedemptionLine;
import org.countystore.loveshop.ShopGoods;
import org.countystore.loveshop.ShowingCards.Shown;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What is on a card, for the one who holds it: how many points, until when, and what they buy. */
class KioskAnswer extends Div {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    /** Only by a voice of the device itself: what is on a card is not sent to a stranger to be spoken. */
    private static final String VOICE = """
            const voice = () => globalThis.speechSynthesis?.getVoices()
                    .find(each => each.localService && /^(zh[-_]CN|cmn)/.test(each.lang));
            this.hidden = !voice();
            if (globalThis.speechSynthesis) speechSynthesis.onvoiceschanged = () => { this.hidden = !voice(); };
            this.addEventListener('click', () => {
                const speech = new SpeechSynthesisUtterance($0);
                speech.voice = voice();
                speech.lang = 'zh-CN';
                speechSynthesis.cancel();
                speechSynthesis.speak(speech);
            });""";

    /** @param steps what can be done from here, below the points */
    KioskAnswer(Shown shown, Component... steps) {
        addClassName("stack");
        Button listen = new Button(t("loveshop.kiosk.listen"), Pieces.icon("listen"));
        listen.getElement().executeJs(VOICE, spoken(shown));
        Span points = new Span(Pieces.span("points-num", Long.toString(shown.purse().points())), new Span(t("loveshop.points")));
        points.addClassName("points-big");
        UnorderedList months = Pieces.withClass(new UnorderedList(), "plain-list");
        shown.purse().lots().forEach(month -> months.add(new ListItem(
                t("loveshop.kiosk.lapse." + month.origin(), month.points(), month.lastDay()))));
        add(new H1(t("loveshop.kiosk.you", shown.holder())));
        shown.warning().ifPresent(soon -> add(Pieces.notice("warn", t("loveshop.soon", soon.points(), soon.firstDay()))));
        add(Pieces.div("card stack", Pieces.div("row apart", points, listen), shown.purse().lots().isEmpty()
                        ? new Span(t("loveshop.kiosk.nothing")) : months));
        add(steps);
        if (shown.store()) {
            add(Pieces.notice("info", t("loveshop.kiosk.store")));
        }
        if (shown.owed() > 0) {
            add(Pieces.notice("warn", t("points.owed", shown.owed())));
        }
        addGoods("loveshop.kiosk.can", shown, true);
        addGoods("loveshop.kiosk.cannot", shown, false);
        if (!shown.last().isEmpty()) {
            UnorderedList last = Pieces.withClass(new UnorderedList(), "plain-list");
            shown.last().stream().filter(each -> each.state() == Redemption.State.DONE).forEach(each -> last.add(line(each)));
            add(Pieces.card(t("loveshop.kiosk.last"), last));
        }
    }

    /** In Chinese, whatever the screen's language: it is a villager who listens. */
    private static String spoken(Shown shown) {
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        return Texts.of(chinese, "loveshop.kiosk.say", shown.holder().replace("*", ""), shown.purse().points())
                + shown.purse().next().map(next -> Texts.of(chinese, "loveshop.kiosk.say.expires", next.points(), next.lastDay()))
                        .orElse("");
    }

    private void addGoods(String title, Shown shown, boolean affordable) {
        Div goods = Pieces.div("picks goods-picks");
        shown.goods().items().stream().filter(each -> each.stock() > 0 && shown.canPay(each) == affordable)
                .forEach(each -> goods.add(tile(each, affordable ? t("loveshop.points.each", each.points())
                        : t("loveshop.kiosk.missing", each.points() - shown.purse().points()))));
        if (goods.getComponentCount() > 0) {
            add(Pieces.card(t(title), goods));
        }
    }

    private static Div tile(ShopGoods goods, String points) {
        return Pieces.div("pick", new Image(goods.drawing().path(), ""), new Span(goods.name(ShopNames.locale())),
                Pieces.span("pick-points", points));
    }

    private static ListItem line(Redemption done) {
        String what = done.lines().stream().map(RedemptionLine::name).collect(Collectors.joining("、"));
        return new ListItem(Pieces.div("row apart", new Span(DAY.format(done.redeemedAt()) + " " + what),
                Pieces.bold(t("loveshop.points.each", done.points()))));
    }
}
