package org.countystore.collection.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.Carriage;
import org.countystore.collection.Consigning;
import org.countystore.collection.Consignment;
import org.countystore.collection.Load;
import org.countystore.collection.WaitingLot;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.lot.Lot;
import org.countystore.place.Locating;
import org.countystore.place.Place;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Sending lots on: from a village to a station, from a station to the county store. */
@RouteScoped
@Route("collection/send")
@Menu(title = "collection.send", order = 12, icon = "truck")
@RolesAllowed({"CLERK", "OPERATOR"})
public class SendView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Consigning consigning;
    private final transient Locating locating;
    private final transient Names names;
    private final Div content = Pieces.div("stack");
    private final Div bar = Pieces.div("action-bar");
    private final Div sum = Pieces.div("action-sum");
    private final Button send = new Button(t("collection.send.yes"), click -> ask());
    private final Select<PlaceCode> station = new Select<>();
    private final TextField driver = new TextField(t("collection.sheet.driver"));
    private final TextField plate = new TextField(t("collection.sheet.plate"));
    private LotChoice choice;
    private PlaceCode from;
    /** Stays the same until the lots have left, so that a second click sends them once. */
    private final transient UUID consignment = Uuids.next();

    @Inject
    SendView(Consigning consigning, Locating locating, Names names) {
        super("collection.send");
        addClassName("narrow");
        this.consigning = consigning;
        this.locating = locating;
        this.names = names;
        List<PlaceCode> places = new ArrayList<>(names.villagesOf(Role.CLERK));
        places.addAll(Names.placesOf(Role.OPERATOR).stream().filter(PlaceCode::isTown).toList());
        from = places.get(0);
        add(Pieces.head(t("collection.send"), t(from.isVillage() ? "collection.send.to_town" : "collection.send.to_store")));
        if (places.size() > 1) {
            add(start(places));
        }
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.add(sum, send);
        station.setLabel(t("collection.send.station"));
        station.setItemLabelGenerator(names::place);
        driver.setMaxLength(60);
        plate.setMaxLength(20);
        add(content, bar);
        show();
    }

    private Select<PlaceCode> start(List<PlaceCode> places) {
        Select<PlaceCode> start = new Select<>(t("collection.sheet.from"), change -> {
            from = change.getValue();
            show();
        });
        start.setItems(places);
        start.setItemLabelGenerator(names::place);
        start.setValue(from);
        return start;
    }

    private void show() {
        content.removeAll();
        List<WaitingLot> waiting = consigning.waiting(from);
        choice = new LotChoice(waiting, names, this::showSum);
        if (waiting.isEmpty()) {
            Component weigh = Pieces.link("collection/weigh", t("collection.weigh"), "btn primary");
            content.add(from.isVillage() ? Pieces.empty("done", t("collection.send.none"), weigh)
                    : Pieces.empty("done", t("collection.send.none.town")));
        } else {
            station.setItems(stations());
            station.setValue(from.isVillage() ? from.town() : from.county());
            station.setVisible(from.isVillage());
            content.add(station, choice, Pieces.div("pairs", driver, plate));
        }
        bar.setVisible(!waiting.isEmpty());
        showSum();
    }

    private List<PlaceCode> stations() {
        return from.isTown() ? List.of(from.county())
                : locating.below(Optional.of(from.county()), Page.of(Page.LARGEST)).items().stream().map(Place::code).toList();
    }

    private void showSum() {
        sum.removeAll();
        sum.add(Pieces.span("quiet", t("collection.send.chosen", choice.chosen().size())), Pieces.weight(choice.weight()));
        send.setEnabled(!choice.chosen().isEmpty());
    }

    private void ask() {
        Confirm.ask(t("collection.send"), t("collection.send.question", choice.chosen().size(), choice.weight(),
                names.place(station.getValue())), t("collection.send.yes"), this::send);
    }

    private void send() {
        Consignment sent = consigning.send(consignment,
                new Load(from, station.getValue(), choice.chosen().stream().map(Lot::code).toList(),
                        new Carriage(told(driver), told(plate), List.of())));
        Refusals.done(t("collection.sent", sent.sheetNumber()));
        UI.getCurrent().navigate(SheetView.class, sent.uuid().toString());
    }

    private static Optional<String> told(TextField field) {
        return Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty());
    }
}
