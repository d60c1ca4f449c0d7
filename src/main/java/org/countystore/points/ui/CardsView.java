package org.countystore.points.ui;

import java.io.ByteArrayInputStream;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;
import org.countystore.points.KeepingCards;
import org.countystore.points.PointsCard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The households of a village with their cards: find one, give out a card, print them. */
@Route("points/cards")
@Menu(title = "points.cards", order = 62, icon = "card")
@RolesAllowed({"KEEPER", "CLERK", "ADMIN", "AUDITOR"})
public class CardsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient KeepingCards cards;
    private final PlacePicker place;
    private final TextField search = new TextField(t("points.search"));
    private final Anchor sheets = Pieces.withClass(new Anchor(), "btn");
    private final Div list = Pieces.div("stack");

    @Inject
    CardsView(KeepingCards cards, Locating locating) {
        super("points.cards");
        this.cards = cards;
        place = new PlacePicker(t("place.choose"), locating, code -> true);
        sheets.setText(t("points.print"));
        sheets.setTarget("_blank");
        add(Pieces.head(t("points.cards"), t("points.cards.sub"), actions()), filters(), list);
        place.choose(PlacePicker.ofCaller(locating));
    }

    static boolean mayKeep() {
        return Caller.current().holds(Role.KEEPER) || Caller.current().holds(Role.ADMIN);
    }

    private Component[] actions() {
        return mayKeep() ? new Component[] {sheets} : new Component[0];
    }

    private Component filters() {
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Pieces.icon("search", "small"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        place.addValueChangeListener(change -> show());
        return Pieces.div("card", Pieces.div("fields", place, search));
    }

    private void show() {
        list.removeAll();
        sheets.setVisible(place.chosen().filter(PlaceCode::isVillage).isPresent());
        place.chosen().ifPresentOrElse(chosen -> {
            sheets.setHref(DownloadHandler.fromInputStream(
                    download -> pdf("cards.pdf", cards.printed(chosen))).inline());
            list.add(new PagedTable<>(table(), page -> cards.households(chosen, search.getValue().strip(), page),
                    Pieces.empty("empty-search", t("household.none"))));
        }, () -> list.add(Pieces.empty("empty-list", t("household.choose_place"))));
    }

    static DownloadResponse pdf(String name, byte[] bytes) {
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
    }

    private Table<KeepingCards.Row> table() {
        return new Table<KeepingCards.Row>(t("points.cards"))
                .lead(t("points.holder"), row -> Pieces.bold(row.household().maskedHead()))
                .column(t("household.code"), row -> row.household().code())
                .column(t("household.village"), row -> place.name(row.household().village()))
                .column(t("household.group"), row -> row.household().villageGroup() == 0 ? "–"
                        : t("household.group.no", row.household().villageGroup()))
                .number(t("points.balance"), KeepingCards.Row::points)
                .column(t("points.card"), this::card);
    }

    private Component card(KeepingCards.Row row) {
        return row.card().<Component>map(CardsView::link).orElseGet(() -> issue(row));
    }

    private static Component link(PointsCard card) {
        Anchor number = new Anchor("points/card/" + card.number(), card.number().inGroups());
        number.addClassName("num");
        return Pieces.div("row", number, new StateTag(card.state()));
    }

    private Component issue(KeepingCards.Row row) {
        if (!mayKeep()) {
            return Pieces.span("quiet", t("points.no_card"));
        }
        return new Button(t("points.issue"), click -> new PinDialog(t("points.issue"), t("points.issue.for", row.household().maskedHead()),
                pin -> UI.getCurrent().navigate(CardView.class, cards.issue(row.household().code(), pin).card().number().value())).open());
    }
}
