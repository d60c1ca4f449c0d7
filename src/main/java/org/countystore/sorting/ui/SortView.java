package org.countystore.sorting.ui;

import java.util.UUID;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.LotCard;
import org.countystore.sorting.Sorting;
import org.countystore.sorting.SortingRun;
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

/** Sorting: choose the lots, enter what came out. Side by side on a desktop, one after the other on a phone. */
@RouteScoped
@Route("station/sort")
@Menu(title = "sorting.sort", order = 21, icon = "sort")
@RolesAllowed("OPERATOR")
public class SortView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Sorting sorting;
    private final transient KeepingStation keeping;
    private final StationChoice station;
    private final Div content = Pieces.div("stack");
    private LotPicker picker;
    private SortForm form;
    private WorkBench bench;
    /** Stays the same until the run is written, so that a second click sorts once. */
    private transient UUID run;

    @Inject
    SortView(Sorting sorting, KeepingStation keeping) {
        super("sorting.sort");
        this.sorting = sorting;
        this.keeping = keeping;
        station = new StationChoice(keeping.stations(), this::begin);
        add(Pieces.head(t("sorting.sort"), station.title()), station, content);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String lot) {
        begin();
        if (lot != null) {
            Refusals.guard(() -> toggle(keeping.lot(new LotCode(lot))));
            bench.toWork();
        }
    }

    private void begin() {
        run = Uuids.next();
        picker = new LotPicker(Stage.TO_SORT, (filter, page) -> keeping.lots(station.code(), filter, page), this::toggle).several();
        Button finish = new Button(t("sorting.sort.finish"), click -> finish());
        finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form = new SortForm(this::toggle, this::sum);
        bench = new WorkBench(picker, form, finish);
        content.removeAll();
        content.add(bench);
        picker.show();
        sum();
    }

    private void toggle(LotCard card) {
        LotCode code = card.lot().code();
        if (form.chosen().contains(code)) {
            form.remove(code);
        } else {
            if (form.chosen().isEmpty()) {
                form.offer(keeping.recipe(station.code(), card.lot().produce()));
            }
            form.put(card);
        }
        picker.narrowTo(form.produce());
        picker.mark(form.chosen());
    }

    private void sum() {
        if (bench != null) {
            bench.sum(form.chosen().size(), form.weightIn(), SortBalance.verdict(form.rest()));
        }
    }

    private void finish() {
        Refusals.guard(form.fields(), () -> done(sorting.sort(run, form.sheet(station.code()))));
        form.unfoldFaults();
    }

    private void done(SortingRun written) {
        KeepingStation.Recipe recipe = keeping.recipe(written.station(), written.produce());
        Button next = new Button(t("sorting.sort.next"), click -> begin());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        content.removeAll();
        content.add(Pieces.notice("ok", t("sorting.sort.done", written.outputs().size(), written.loss())),
                premium(written), new RunLots(written, recipe.kind()),
                Pieces.div("row", next, Pieces.link("station/" + Stage.TO_INSPECT, t("sorting.stage.TO_INSPECT"), "btn"),
                        Pieces.link("station/runs", t("sorting.runs"), "btn")));
    }

    private Div premium(SortingRun written) {
        return written.premium().isZero() ? new Div()
                : Pieces.notice("info", t("sorting.premium.granted", written.rewarded(), written.premium()));
    }
}
