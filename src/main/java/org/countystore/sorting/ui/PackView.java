package org.countystore.sorting.ui;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.LotCard;
import org.countystore.sorting.Packing;
import org.countystore.sorting.PackingRun;
import org.countystore.sorting.Stage;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Packing: choose a released lot and an SKU, then print the labels. */
@RouteScoped
@Route("station/pack")
@Menu(title = "sorting.pack", order = 22, icon = "pack")
@RolesAllowed("OPERATOR")
public class PackView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Packing packing;
    private final transient KeepingStation keeping;
    private final StationChoice station;
    private final Div content = Pieces.div("stack");
    private LotPicker picker;
    private PackForm form;
    private WorkBench bench;
    /** Stays the same until it is packed, so that a second click packs once. */
    private transient UUID run;

    @Inject
    PackView(Packing packing, KeepingStation keeping) {
        super("sorting.pack");
        this.packing = packing;
        this.keeping = keeping;
        station = new StationChoice(keeping.stations(), this::begin);
        add(Pieces.head(t("sorting.pack"), station.title()), station, content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String lot) {
        begin();
        if (lot != null) {
            Refusals.guard(() -> take(keeping.lot(new LotCode(lot))));
        }
    }

    private void begin() {
        run = Uuids.next();
        picker = new LotPicker(Stage.TO_PACK, (filter, page) -> keeping.lots(station.code(), filter, page), this::take);
        Button finish = new Button(t("sorting.pack.finish"), click -> finish());
        finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form = new PackForm();
        bench = new WorkBench(picker, form, finish);
        content.removeAll();
        content.add(bench);
        picker.show();
        bench.sum(0, Weight.ZERO);
    }

    private void take(LotCard card) {
        form.take(card, keeping.recipe(card.lot().place(), card.lot().produce()).kind().skus());
        picker.mark(List.of(card.lot().code()));
        bench.sum(1, card.lot().remaining());
        bench.toWork();
    }

    private void finish() {
        Refusals.guard(form.fields(), () -> done(packing.pack(run, form.sheet())));
    }

    private void done(PackingRun packed) {
        Button next = new Button(t("sorting.pack.next"), click -> begin());
        content.removeAll();
        content.add(Pieces.notice("ok", t("sorting.pack.done", packed.packs(), packed.lotCode())),
                Pieces.card(t("sorting.packed"), Pieces.facts(t("sorting.lot"), packed.lotCode(), t("sorting.packs.label"), packed.packs(),
                        t("sorting.best_before"), packed.bestBefore(), t("sorting.rest"),
                        t("sorting.rest.was." + packed.rest(), packed.restWeight()))),
                Pieces.div("row", Pieces.link("station/labels/" + packed.uuid(), t("sorting.labels.print", packed.packs()), "btn primary"),
                next));
    }
}
