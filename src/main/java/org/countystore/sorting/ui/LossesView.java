package org.countystore.sorting.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.produce.Catalogue;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.Loss;
import org.countystore.sorting.WatchingLosses;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What was lost at a station by kind and village, against what may be lost. */
@RouteScoped
@Route("station/losses")
@Menu(title = "sorting.losses", order = 25, icon = "chart")
@RolesAllowed({"OPERATOR", "AUDITOR"})
public class LossesView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final int MONTH_DAYS = 30;
    private final transient WatchingLosses losses;
    private final transient Locating locating;
    private final transient Map<ProduceCode, Catalogue.Kind> kinds;
    private final StationChoice station;
    private final DayField first;
    private final DayField last;
    private final Div content = Pieces.div("stack");

    @Inject
    LossesView(WatchingLosses losses, KeepingStation keeping, Locating locating, Clock clock) {
        super("sorting.losses");
        this.losses = losses;
        this.locating = locating;
        kinds = keeping.kinds();
        station = new StationChoice(keeping.stations(), this::show);
        first = day("sorting.losses.first", LocalDate.now(clock).minusDays(MONTH_DAYS));
        last = day("sorting.losses.last", LocalDate.now(clock));
        add(Pieces.head(t("sorting.losses"), station.title()), Pieces.div("card", Pieces.div("fields", first, last, station)), content);
        show();
    }

    private DayField day(String key, LocalDate value) {
        DayField field = new DayField(t(key), value);
        field.addValueChangeListener(change -> show());
        return field;
    }

    private void show() {
        content.removeAll();
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        Refusals.guard(Map.of("first", first), () -> {
            List<WatchingLosses.Balance> kept = losses.at(station.code(), first.getValue(), last.getValue());
            kept.forEach(balance -> content.add(card(balance)));
            if (kept.isEmpty()) {
                content.add(Pieces.empty("empty-list", t("sorting.losses.none")));
            }
        });
    }

    private Component card(WatchingLosses.Balance balance) {
        Loss all = balance.all();
        Div head = Pieces.div("tags");
        if (!all.sorted().isZero()) {
            head.add(all.isOver() ? Pieces.tag("red", t("sorting.losses.over")) : Pieces.tag("green", t("sorting.losses.within")),
                    Pieces.span("meta", t("sorting.losses.of", SortBalance.percent(all.gone(Loss.Way.WASTED), all.sorted()),
                            all.budgetPermille() / 10.0)));
        }
        Table<Loss> table = new Table<Loss>(t("sorting.losses"))
                .lead(t("sorting.losses.village"), loss -> locating.get(loss.village()).name())
                .number(t("sorting.losses.sorted"), loss -> weight(loss.sorted()));
        if (!all.byProduct().isZero()) {
            table.number(t("sorting.losses.by_product"), loss -> weight(loss.byProduct()));
        }
        all.gone().keySet().forEach(way -> table.number(t("sorting.losses.way." + way), loss -> weight(loss.gone(way))));
        table.number(t("sorting.losses.all"), loss -> weight(loss.all()));
        return Pieces.card(Words.name(kinds.get(all.produce()).produce()), head,
                Pieces.div("table-scroll", table.rows(balance.villages())));
    }

    private static Component weight(Weight weight) {
        return weight.isZero() ? Pieces.span("quiet", "–") : Pieces.weight(weight);
    }
}
