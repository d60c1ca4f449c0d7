package org.countystore.collection.ui;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.countystore.collection.Consigning;
import org.countystore.collection.Consignment;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What is on the road to the caller's station or store. */
@RouteScoped
@Route("collection/receive")
@Menu(title = "collection.receive", order = 13, icon = "basket")
@RolesAllowed({"OPERATOR", "STORE"})
public class ReceiveView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private final transient Names names;

    @Inject
    ReceiveView(Consigning consigning, Names names) {
        super("collection.receive");
        this.names = names;
        add(Pieces.head(t("collection.receive"), t("collection.receive.to")));
        List<Consignment> coming = new ArrayList<>();
        places().forEach(place -> coming.addAll(consigning.coming(place, Page.of(Page.LARGEST)).items()));
        add(coming.isEmpty() ? Pieces.empty("done", t("collection.receive.none")) : list(coming));
    }

    /** A station receives at its town, the store at its county. */
    static List<PlaceCode> places() {
        List<PlaceCode> places = new ArrayList<>(Names.placesOf(Role.OPERATOR).stream().filter(PlaceCode::isTown).toList());
        places.addAll(Names.placesOf(Role.STORE).stream().filter(PlaceCode::isCounty).toList());
        return places;
    }

    private Nav list(List<Consignment> coming) {
        Nav list = new Nav();
        list.addClassName("work-list");
        list.setAriaLabel(t("collection.receive"));
        coming.forEach(consignment -> list.add(row(consignment)));
        return list;
    }

    private Anchor row(Consignment consignment) {
        Div what = Pieces.div("work-what", Pieces.bold(t("collection.receive.from", names.place(consignment.from()))),
                Pieces.span("quiet", t("collection.receive.lots", consignment.lots().size(), consignment.sentWeight())),
                Pieces.span("meta num", TIME.format(consignment.sentAt()) + " · " + consignment.sheetNumber()));
        Anchor row = new Anchor("collection/receipt/" + consignment.uuid(), Pieces.icon("truck"), what);
        row.addClassName("work-item");
        return row;
    }
}
