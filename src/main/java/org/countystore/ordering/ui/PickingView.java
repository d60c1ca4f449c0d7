package org.countystore.ordering.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.stream.Collectors;

import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.ordering.Dispatching;
import org.countystore.ordering.Parcel;
import org.countystore.ordering.PickingList;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** A sheet to carry along the shelves: what to fetch from which lot, then which order gets what. */
@RouteScoped
@Route("store/picking")
@RolesAllowed("STORE")
public class PickingView extends CountyView {
    private static final long serialVersionUID = 1L;

    @Inject
    PickingView(Dispatching dispatching, Clock clock) {
        super("desk.picking");
        PickingList list = dispatching.pickingList();
        Button print = new Button(t("kernel.print"), Pieces.icon("print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Component back = Pieces.link("store/orders", t("kernel.back"), "btn quiet");
        add(Pieces.withClass(Pieces.head(t("desk.picking"), t("desk.picking.sub"), back, print), "no-print"));
        if (list.parcels().isEmpty()) {
            add(Pieces.empty("done", t("desk.none.PAID"), Pieces.link("store/orders", t("desk.orders"), "btn")));
        } else {
            String asOf = t("desk.picking.as_of", DeskWords.time(LocalDateTime.now(clock)), list.parcels().size());
            add(Pieces.div("sheet", Pieces.withClass(new H2(t("desk.picking")), "print-only"),
                    Pieces.withClass(new Paragraph(asOf), "sheet-term"),
                    picks(list), new H2(t("desk.picking.orders")), parcels(list)));
        }
    }

    private Table<PickingList.Pick> picks(PickingList list) {
        return Pieces.withClass(new Table<PickingList.Pick>(t("desk.picking")), "keep").column("□", pick -> "□")
                .column(t("desk.goods"), pick -> Pieces.div("stack tight",
                        new Span(pick.title()), Pieces.span("meta", DeskWords.t("desk.lots", pick.lot()))))
                .number(t("desk.packs"), pick -> Long.toString(pick.packs()))
                .number(t("desk.for_orders"), pick -> Integer.toString(pick.orders()))
                .rows(list.picks());
    }

    private Table<Parcel> parcels(PickingList list) {
        return Pieces.withClass(new Table<Parcel>(t("desk.picking.orders")), "keep").column("□", parcel -> "□")
                .column(t("desk.number"), parcel -> parcel.order().number())
                .column(t("desk.buyer"), parcel -> parcel.buyer() + " · " + DeskWords.delivery(parcel))
                .column(t("desk.contents"), parcel -> parcel.order().lines().stream().map(line -> line.title() + " × " + line.quantity())
                        .collect(Collectors.joining("; ")))
                .rows(list.parcels());
    }
}
