package org.countystore.pairing.ui;

import java.time.Clock;
import java.time.LocalDate;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.pairing.KeepingPairings;
import org.countystore.pairing.Pair;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Which cadre assists which household, newest first; the administrator pairs and ends. */
@Route("pairings")
@Menu(title = "pairing.title", order = 72, icon = "heart")
@RolesAllowed({"ADMIN", "AUDITOR"})
public class PairingsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient KeepingPairings pairings;
    private final transient Clock clock;
    private final PlaceCode reach;
    private final Div list = Pieces.div("stack");

    @Inject
    PairingsView(KeepingPairings pairings, Locating locating, Clock clock) {
        super("pairing.title");
        this.pairings = pairings;
        this.clock = clock;
        reach = PlacePicker.ofCaller(locating);
        add(Pieces.head(t("pairing.title"), t("pairing.sub"), actions()), list);
        show();
    }

    private Component[] actions() {
        if (!mayWrite()) {
            return new Component[0];
        }
        Button add = new Button(t("pairing.new"), click -> new PairDialog(pairings, today(), this::show).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {add};
    }

    private static boolean mayWrite() {
        return Caller.current().holds(Role.ADMIN);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void show() {
        list.removeAll();
        list.add(new PagedTable<>(table(), page -> pairings.below(reach, page), Pieces.empty("empty-list", t("pairing.none"))));
    }

    private Table<Pair> table() {
        Table<Pair> table = new Table<Pair>(t("pairing.title")).lead(t("pairing.head"), Pair::head)
                .column(t("pairing.village"), Pair::village).column(t("pairing.household"), Pair::household)
                .column(t("pairing.cadre"), pair -> pair.cadreName() + " · " + pair.cadre())
                .column(t("pairing.days.title"), this::days).column(t("pairing.state"), this::state);
        if (mayWrite()) {
            table.column(t("pairing.do"), this::end);
        }
        return table;
    }

    private String days(Pair pair) {
        LocalDate since = pair.pairing().since();
        return pair.pairing().ended().map(ended -> t("pairing.over", since, ended)).orElseGet(() -> t("pairing.days", since));
    }

    private Component state(Pair pair) {
        return pair.pairing().ended().isPresent() ? Pieces.tag("plain", t("pairing.state.ended"))
                : Pieces.tag("green", t("pairing.state.now"));
    }

    private Component end(Pair pair) {
        if (pair.pairing().ended().isPresent()) {
            return new Span("–");
        }
        Button end = new Button(t("pairing.end"),
                click -> Confirm.ask(t("pairing.end"), t("pairing.end.sure", pair.cadreName(), pair.head()),
                t("pairing.end"), () -> {
                    pairings.end(pair.pairing().uuid(), today());
                    Refusals.done(t("pairing.ended", pair.head()));
                    show();
                }));
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        end.setAriaLabel(t("pairing.end") + " " + pair.head());
        return end;
    }
}
