package org.countystore.ordering.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.DecidingReturns;
import org.countystore.ordering.Fault;
import org.countystore.ordering.ReturnQuery;
import org.countystore.ordering.ReturnSheet;
import org.countystore.ordering.ReturnState;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What buyers want to give back: what waits, what was decided, and at which link the faults arose. */
@RouteScoped
@Route("store/returns")
@Menu(title = "returns.desk", order = 42, icon = "return")
@RolesAllowed("STORE")
public class ReturnDeskView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final int A_SCREEN = 20;
    private final transient DecidingReturns desk;
    private final TextField number = new TextField(t("counter.number"));
    private final Div found = Pieces.div("stack");
    private transient ReturnState state = ReturnState.REQUESTED;

    @Inject
    ReturnDeskView(DecidingReturns desk) {
        super("returns.desk");
        this.desk = desk;
        number.setClearButtonVisible(true);
        number.addKeyPressListener(Key.ENTER, press -> find());
        found.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String name) {
        state = List.of(ReturnState.values()).stream().filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst().orElse(ReturnState.REQUESTED);
        removeAll();
        Button find = new Button(t("counter.find"), Pieces.icon("search"), click -> find());
        Div cards = Pieces.div("cards");
        Button more = new Button(t("kernel.more"));
        Listed<ReturnSheet> first = page(Optional.empty());
        add(Pieces.head(t("returns.desk"), t("returns.desk.sub")), faults(),
                Pieces.div("card", Pieces.div("row", Pieces.withClass(number, "grow"), find)), found, chips());
        if (first.items().isEmpty()) {
            add(Pieces.empty("done", t("returns.none." + state)));
        } else {
            add(cards, more);
            append(first, cards, more);
        }
    }

    /** Where to look first, not whom to blame. */
    private Component faults() {
        Div stats = Pieces.div("stats");
        Map<Fault, Long> counts = desk.faults();
        for (Fault fault : Fault.values()) {
            stats.add(Pieces.stat(t("returns.fault." + fault), new Span(Long.toString(counts.getOrDefault(fault, 0L))),
                    t("returns.fault.note")));
        }
        return stats;
    }

    private Component chips() {
        Div chips = Pieces.div("chips scroll");
        for (ReturnState each : ReturnState.values()) {
            String count = each == ReturnState.REQUESTED ? " " + desk.countWaiting() : "";
            Anchor chip = Pieces.link("store/returns/" + each.name().toLowerCase(), t("returns.state." + each) + count, "chip");
            if (each == state) {
                chip.getElement().setAttribute("aria-current", "page");
            }
            chips.add(chip);
        }
        return chips;
    }

    private void find() {
        found.removeAll();
        List<ReturnSheet> of = number.isEmpty() ? List.of() : desk.find(number.getValue());
        number.setInvalid(of.isEmpty());
        number.setErrorMessage(t(number.isEmpty() ? "invalid.required" : "returns.unknown"));
        of.forEach(sheet -> found.add(card(sheet)));
    }

    private Listed<ReturnSheet> page(Optional<String> after) {
        return desk.in(ReturnQuery.in(state, new Page(after, A_SCREEN)));
    }

    private void append(Listed<ReturnSheet> page, Div cards, Button more) {
        page.items().forEach(sheet -> cards.add(card(sheet)));
        more.setVisible(page.next().isPresent());
        more.addClickListener(click -> {
            click.unregisterListener();
            append(page(page.next()), cards, more);
        });
    }

    private Component card(ReturnSheet sheet) {
        String lines = sheet.request().lines().stream().map(line -> sheet.lineOf(line).title() + " × " + line.asked() + " · "
                + t("returns.reason." + line.reason())).collect(Collectors.joining("; "));
        H2 title = new H2(new Anchor(ReturnDecisionView.address(sheet.request().uuid()), sheet.order().number()));
        Div card = Pieces.div("card", Pieces.div("stack tight", Pieces.div("row apart", title, ReturnWords.state(sheet.request())),
                new Span(lines), Pieces.span("meta", t("returns.asked_at", ReturnWords.time(sheet.request().askedAt())))));
        if (sheet.request().fen().isPositive()) {
            card.add(Pieces.div("row apart", Pieces.span("meta", sheet.request()
                    .outcome().fault().map(fault -> t("returns.fault." + fault)).orElse("")),
                    Pieces.money(sheet.request().fen(), "plain")));
        }
        return card;
    }
}
