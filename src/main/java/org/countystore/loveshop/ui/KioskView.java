package org.countystore.loveshop.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.ShowingCards;
import org.countystore.loveshop.ShowingCards.Shown;
import org.countystore.review.SelfReportRow;
import org.countystore.review.SelfReporting;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The shop's tablet turned to the villager: card, PIN, and what is on it, in large letters and read aloud. */
@RouteScoped
@Route("loveshop/kiosk")
@Menu(title = "loveshop.kiosk", order = 46.5, icon = "card")
@RolesAllowed("KEEPER")
public class KioskView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final String IDLE = "idle";
    /** After a minute without a touch nobody else shall see what one person left open. */
    private static final String WATCH = """
            let idle;
            const wait = () => { clearTimeout(idle); idle = setTimeout(() => this.dispatchEvent(new Event('%s')), 60000); };
            ['pointerdown', 'keydown'].forEach(kind => this.addEventListener(kind, wait));""".formatted(IDLE);
    private final transient ShowingCards cards;
    private final transient SelfReporting reporting;
    private final transient Photographing photographing;
    private final transient Clock clock;
    private PlaceCode village;
    private String card = "";
    private transient Shown shown;
    private transient List<SelfReportRow> told = List.of();
    private final TextField number = new TextField(t("loveshop.card"));
    private final PinPad pad = new PinPad();
    private final Div content = Pieces.div("stack");

    @Inject
    KioskView(ShowingCards cards, SelfReporting reporting, Photographing photographing, ShopNames names, Clock clock) {
        super("loveshop.kiosk");
        this.cards = cards;
        this.reporting = reporting;
        this.photographing = photographing;
        this.clock = clock;
        List<PlaceCode> kept = names.kept();
        village = kept.get(0);
        addClassNames("narrow", "kiosk");
        number.setWidthFull();
        number.setAutofocus(true);
        number.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        number.addKeyPressListener(Key.ENTER, press -> pad.field().focus());
        pad.field().addKeyPressListener(Key.ENTER, press -> look());
        if (kept.size() > 1) {
            add(names.choice(kept, chosen -> village = chosen));
        }
        add(content);
        ask();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(WATCH);
        getElement().addEventListener(IDLE, idle -> ask());
    }

    private void ask() {
        card = "";
        shown = null;
        told = List.of();
        number.clear();
        pad.field().clear();
        Button look = new Button(t("loveshop.kiosk.look"), click -> look());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        look.setWidthFull();
        content.removeAll();
        content.add(new H1(t("loveshop.kiosk.hello")), Pieces.div("card stack", number, pad, look));
    }

    private void look() {
        Refusals.guard(Map.of("card", number, "pin", pad.field()), () -> {
            String pin = pad.take();
            card = number.getValue();
            shown = cards.show(village, card, pin);
            told = village.isVillage() ? reporting.told(village, card, pin) : List.of();
            number.clear();
            answer();
        });
    }

    private void answer() {
        Button deed = new Button(t("loveshop.deed"), Pieces.icon("heart"), click -> askDeed());
        deed.setVisible(village.isVillage());
        Button end = end();
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.removeAll();
        content.add(new KioskAnswer(shown, deed, mine()), end);
    }

    private Button end() {
        return new Button(t("loveshop.kiosk.end"), click -> ask());
    }

    /** What the household told of itself lately, and what its head said to it. */
    private Section mine() {
        UnorderedList list = Pieces.withClass(new UnorderedList(), "plain-list");
        told.forEach(row -> list.add(new ListItem(Pieces.div("stack tight", Pieces.bold(row.report().day() + " " + row.rule().name()),
                new Span(t("loveshop.deed." + row.report().state(), row.report().reason().orElse("")))))));
        Section mine = Pieces.card(t("loveshop.deed.mine"), list);
        mine.setVisible(!told.isEmpty());
        return mine;
    }

    private void askDeed() {
        UUID uuid = Uuids.next();
        content.removeAll();
        content.add(new KioskDeed(reporting.rules(village), LocalDate.now(clock), photographing, (words, pin) -> {
            reporting.report(uuid, new SelfReporting.Wish(village, card, words), pin);
            thank();
        }, this::answer));
    }

    private void thank() {
        Button end = end();
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.removeAll();
        content.add(Pieces.div("card stack", new H1(t("loveshop.deed.told")), new Paragraph(t("loveshop.deed.then"))),
                new Button(t("loveshop.deed.another"), click -> askDeed()), end);
    }
}
