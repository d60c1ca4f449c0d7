package org.countystore.sorting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.ReasonDialog;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.produce.Catalogue;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.Packing;
import org.countystore.sorting.PackingRun;
import org.countystore.sorting.RunState;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What was packed on a day: its labels again, and taking it back. */
@RouteScoped
@Route("station/packings")
@RolesAllowed({"OPERATOR", "AUDITOR"})
public class PackingsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Packing packing;
    private final transient Map<ProduceCode, Catalogue.Kind> kinds;
    private final DayBook book;
    private final Div packings = Pieces.div("stack");

    @Inject
    PackingsView(Packing packing, KeepingStation keeping, Clock clock) {
        super("sorting.runs.packed");
        this.packing = packing;
        kinds = keeping.kinds();
        book = new DayBook(keeping.stations(), LocalDate.now(clock), "station/packings", this::show);
        add(Pieces.head(t("sorting.runs"), book.title()), book, packings);
        show();
    }

    private void show() {
        packings.removeAll();
        packings.add(new PagedTable<>(table(), page -> packing.packings(book.station(), Optional.ofNullable(book.day()), page),
                Pieces.empty("empty-list", t("sorting.packings.none"))));
    }

    private Table<PackingRun> table() {
        return new Table<PackingRun>(t("sorting.runs.packed"))
                .lead(t("sorting.goods"), this::goods)
                .column(t("sorting.time"), run -> Words.minute(run.packedAt()))
                .number(t("sorting.packs.label"), run -> t("sorting.packs", run.packs()))
                .column(t("sorting.lot"), run -> Pieces.span("num", run.lotCode().value()))
                .column(t("sorting.rest"), run -> t("sorting.rest.was." + run.rest(), run.restWeight()))
                .column(t("sorting.best_before"), PackingRun::bestBefore)
                .column(t("sorting.state"), this::state);
    }

    private String goods(PackingRun run) {
        return kinds.values().stream().flatMap(kind -> kind.skus().stream().filter(sku -> sku.code().equals(run.sku()))
                .map(sku -> Words.name(kind.produce()) + " · " + Words.size(sku))).findFirst().orElse(run.sku().value());
    }

    private Component state(PackingRun run) {
        if (run.state() == RunState.REVERSED) {
            return Pieces.div("stack tight", Pieces.div("tags", Pieces.tag("red", t("sorting.state.REVERSED"))),
                    Pieces.span("meta", run.reversalReason().orElse("")));
        }
        return Caller.current().holds(Role.OPERATOR)
                ? Pieces.div("row", Pieces.link("station/labels/" + run.uuid(), t("sorting.labels"), "btn"), reversal(run))
                : Pieces.tag("green", t("sorting.state.DONE"));
    }

    private Button reversal(PackingRun run) {
        Button button = new Button(t("sorting.reverse"), click -> new ReasonDialog("sorting.reverse",
                t("sorting.reverse.packing", run.packs(), goods(run)),
                reason -> {
                    packing.reverse(run.uuid(), reason);
                    Refusals.done(t("sorting.reverse.done"));
                    show();
                }, ButtonVariant.LUMO_ERROR).open());
        button.setAriaLabel(t("sorting.reverse.of", goods(run), Words.minute(run.packedAt())));
        return button;
    }
}
