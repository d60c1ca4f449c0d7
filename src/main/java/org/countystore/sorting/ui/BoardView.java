package org.countystore.sorting.ui;

import java.util.List;
import java.util.Optional;

import org.countystore.collection.Consigning;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.lot.Quality;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.Loss;
import org.countystore.sorting.LotCard;
import org.countystore.sorting.LotFilter;
import org.countystore.sorting.Stage;
import org.countystore.sorting.StageTotal;
import org.countystore.sorting.WatchingLosses;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What lies at the station, stage by stage, and the way to the next work on it. */
@RouteScoped
@Route("station")
@Menu(title = "sorting.board", order = 20, icon = "stock")
@RolesAllowed({"OPERATOR", "AUDITOR"})
public class BoardView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final int MONTH_DAYS = 30;
    private final transient KeepingStation keeping;
    private final transient WatchingLosses losses;
    private final transient Consigning road;
    private final StationChoice station;
    private final ScanField scan = new ScanField(this::showLots);
    private final Div head = new Div();
    private final Div alarms = Pieces.div("stack");
    private final Div stages = Pieces.div("stats");
    private final LotCards lots;
    private Stage stage = Stage.TO_SORT;

    @Inject
    BoardView(KeepingStation keeping, WatchingLosses losses, Consigning road) {
        super("sorting.board");
        this.keeping = keeping;
        this.losses = losses;
        this.road = road;
        station = new StationChoice(keeping.stations(), this::show);
        lots = new LotCards(page -> keeping.lots(station.code(), new LotFilter(stage, Optional.empty(), scan.text()), page),
                this::line, () -> scan.nothing(t("sorting.empty." + stage)));
        add(head, station, alarms, stages, scan, lots);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String wanted) {
        for (Stage each : Stage.values()) {
            stage = each.name().equals(wanted) ? each : stage;
        }
        show();
    }

    private void show() {
        head.removeAll();
        head.add(Pieces.head(t("sorting.board"), station.title(), next()));
        alarms.removeAll();
        losses.alarms(station.code(), MONTH_DAYS).forEach(balance -> alarms.add(alarm(balance)));
        stages.removeAll();
        stages.add(coming());
        keeping.totals(station.code()).forEach(total -> stages.add(tile(total)));
        showLots();
    }

    private Component[] next() {
        String route = switch (stage) {
            case TO_SORT -> "station/sort";
            case TO_PACK -> "station/pack";
            case TO_SEND -> "collection/send";
            case TO_INSPECT, HELD -> "";
        };
        boolean mayWork = Caller.current().holds(Role.OPERATOR) && !route.isEmpty();
        return mayWork ? new Component[] {Pieces.link(route, t("sorting.next." + stage), "btn primary")} : new Component[0];
    }

    private Component alarm(WatchingLosses.Balance balance) {
        String kind = Words.name(keeping.kinds().get(balance.all().produce()).produce());
        Div notice = Pieces.notice("warn", t("sorting.losses.alarm", kind, SortBalance.percent(balance.all().gone(Loss.Way.WASTED),
                balance.all().sorted()), balance.all().budgetPermille() / 10.0));
        notice.add(Pieces.link("station/losses", t("sorting.losses"), "btn"));
        return notice;
    }

    private Component coming() {
        long late = road.countLate(station.code());
        Anchor tile = new Anchor("collection/receive", Pieces.span("stat-label", t("sorting.coming")),
                Pieces.span("stat-number", Long.toString(road.countComing(station.code()))),
                late == 0 ? Pieces.span("stat-note", t("sorting.coming.on_time")) : Pieces.tag("red", t("sorting.late", late)));
        tile.addClassName("stat");
        return tile;
    }

    private Component tile(StageTotal total) {
        Span number = new Span(new Span(Long.toString(total.lots())), Pieces.span("stat-unit", t("sorting.lots")));
        number.addClassName("stat-number");
        Anchor tile = new Anchor("station/" + total.stage(), Pieces.span("stat-label", t("sorting.stage." + total.stage())), number,
                Pieces.weight(total.weight(), "stat-note"));
        if (total.late() > 0) {
            tile.add(Pieces.tag("gold", t("sorting.late", total.late())));
        }
        tile.addClassName("stat");
        if (total.stage() == stage) {
            tile.getElement().setAttribute("aria-current", "true");
        }
        return tile;
    }

    private void showLots() {
        lots.show();
    }

    private Component line(LotCard card) {
        String code = card.lot().code().value();
        boolean mayWork = Caller.current().holds(Role.OPERATOR);
        if (mayWork && card.isByProduct()) {
            return LotLine.link(card, "station/reject/" + code, Pieces.tag("gold", t("grade.by_product.tag")),
                    Pieces.tag("blue", t("disposal.use")));
        }
        if (mayWork && stage == Stage.TO_SORT) {
            return LotLine.link(card, "station/sort/" + code);
        }
        if (mayWork && stage == Stage.TO_PACK) {
            return LotLine.link(card, "station/pack/" + code);
        }
        if (mayWork && stage == Stage.TO_INSPECT && !card.lot().isPacked()) {
            return LotLine.link(card, "station/sort/" + code, Pieces.tag("blue", t("sorting.again")));
        }
        if (mayWork && card.lot().quality() == Quality.REJECTED) {
            return LotLine.link(card, "station/reject/" + code, Words.quality(card.lot().quality()), Pieces.tag("blue", t("disposal.do")));
        }
        List<Component> tags = stage == Stage.HELD ? List.of(Words.quality(card.lot().quality())) : List.of();
        return LotLine.plain(card, tags.toArray(Component[]::new));
    }
}
