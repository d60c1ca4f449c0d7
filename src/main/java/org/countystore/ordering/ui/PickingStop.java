package org.countystore.ordering.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.ordering.Parcel;
import org.countystore.ordering.PickingList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One sheet of the picking list: what to fetch for one place, and which order gets what. */
class PickingStop extends Article {
    private static final long serialVersionUID = 1L;

    /**
     * @param place  the name of a door's village or town; empty elsewhere
     * @param packed told which orders lie ready: one, or all those for whose pieces nobody must look
     */
    PickingStop(PickingList.Stop stop, GoodsNames names, String place, String asOf, Consumer<List<Parcel>> packed) {
        addClassNames("sheet", "stop");
        String title = DeskWords.t("desk.stop." + stop.kind(), (place + " " + stop.where()).strip());
        List<Parcel> alike = stop.parcels().stream().filter(parcel -> !isWeighed(parcel, names)).toList();
        String which = alike.size() < stop.parcels().size() ? "desk.pack_alike" : "desk.pack_all";
        Button all = new Button(DeskWords.t(which, alike.size()), click -> packed.accept(alike));
        all.setVisible(!alike.isEmpty());
        all.setAriaLabel(all.getText() + " " + title);
        all.setDisableOnClick(true);
        add(Pieces.div("row apart", new H2(title), Pieces.withClass(all, "no-print")), Pieces.withClass(new Paragraph(asOf), "sheet-term"),
                new H3(DeskWords.t("desk.picking.fetch")), picks(stop, names),
                new H3(DeskWords.t("desk.picking.orders")), parcels(stop, names, packed));
    }

    private static Component picks(PickingList.Stop stop, GoodsNames names) {
        return Pieces.withClass(new Table<PickingList.Pick>(DeskWords.t("desk.picking.fetch")), "keep").column("□", pick -> "□")
                .column(DeskWords.t("desk.goods"), pick -> Pieces.div("stack tight", new Span(names.pack(pick.sku())),
                        Pieces.span("meta", DeskWords.t("desk.lots", pick.lot()))))
                .column(DeskWords.t("desk.best_before"), pick -> Pieces.span("nowrap", pick.bestBefore().toString()))
                .number(DeskWords.t("desk.packs"), pick -> Long.toString(pick.packs()))
                .rows(stop.picks());
    }

    private static Component parcels(PickingList.Stop stop, GoodsNames names, Consumer<List<Parcel>> packed) {
        return Pieces.withClass(new Table<Parcel>(DeskWords.t("desk.picking.orders")), "keep to-pack").column("□", parcel -> "□")
                .column(DeskWords.t("desk.number"), parcel -> Pieces.div("stack tight", Pieces.span("nowrap", parcel.order().number()),
                        new Span(parcel.buyer())))
                .column(DeskWords.t("desk.contents"), parcel -> parcel.order().lines().stream()
                        .map(line -> DeskWords.contents(line, parcel.sheet(), names)).collect(Collectors.joining("; ")))
                .column(DeskWords.t("desk.pack"), parcel -> one(parcel, isWeighed(parcel, names), packed))
                .rows(stop.parcels());
    }

    private static boolean isWeighed(Parcel parcel, GoodsNames names) {
        return parcel.order().lines().stream().anyMatch(line -> names.isByWeight(line.sku()));
    }

    /** @param isAsked whether somebody chooses its pieces before, and may think better of it */
    private static Component one(Parcel parcel, boolean isAsked, Consumer<List<Parcel>> packed) {
        Button pack = new Button(DeskWords.t("desk.pack"), click -> packed.accept(List.of(parcel)));
        pack.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        pack.setAriaLabel(pack.getText() + " " + parcel.order().number());
        pack.setDisableOnClick(!isAsked);
        return Pieces.withClass(pack, "no-print");
    }
}
