package org.countystore.ordering.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.OneByOne;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.PrintButton;
import org.countystore.ordering.Dispatching;
import org.countystore.ordering.Parcel;
import org.countystore.ordering.PickingList;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Sheets to carry along the shelves, one for each place that packs go to; what lies ready is ticked off here. */
@RouteScoped
@Route("store/picking")
@RolesAllowed("STORE")
public class PickingView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Dispatching dispatching;
    private final transient GoodsNames names;
    private final transient Clock clock;
    private final Div stops = Pieces.div("stack");
    private final transient OneByOne<Parcel> packing;

    @Inject
    PickingView(Dispatching dispatching, GoodsNames names, Clock clock) {
        super("desk.picking");
        this.dispatching = dispatching;
        this.names = names;
        this.clock = clock;
        packing = new OneByOne<>(parcel -> parcel.order().number() + " " + parcel.buyer(),
                parcel -> dispatching.pack(parcel.order().uuid()));
        Button print = new PrintButton(t("kernel.print"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Component back = Pieces.link("store/orders", t("kernel.back"), "btn quiet");
        add(Pieces.withClass(Pieces.head(t("desk.picking"), t("desk.picking.sub"), back, print), "no-print"), packing, stops);
        show();
    }

    private void show() {
        stops.removeAll();
        PickingList list = dispatching.pickingList();
        if (list.stops().isEmpty()) {
            stops.add(Pieces.empty("done", t("desk.none.PAID"), Pieces.link("store/orders/packed", t("desk.tab.PACKED"), "btn")));
        }
        list.stops().forEach(stop -> stops.add(sheet(stop)));
        if (list.later() > 0) {
            stops.add(Pieces.notice("info", t("desk.picking.later", list.later())));
        }
    }

    private Component sheet(PickingList.Stop stop) {
        String asOf = t("desk.picking.as_of", DeskWords.time(LocalDateTime.now(clock)), stop.parcels().size());
        return new PickingStop(stop, names, stop.place().map(this::name).orElse(""), asOf, this::pack);
    }

    /** One by itself may be asked about its pieces; among several there is none whose goods were weighed one by one. */
    private void pack(List<Parcel> parcels) {
        Runnable atOnce = () -> {
            packing.begin(parcels, this::show);
            packing.scrollIntoView();
        };
        if (parcels.size() == 1) {
            PieceDialog.pack(dispatching, parcels.get(0).order(), atOnce, this::show);
        } else {
            atOnce.run();
        }
    }

    private String name(PlaceCode place) {
        return names.fullPlace(place);
    }
}
