package org.countystore.collection.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import org.countystore.collection.DayTotal;
import org.countystore.collection.KeepingPoints;
import org.countystore.collection.Purchase;
import org.countystore.collection.Recounting;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The slips of a point on a day: to find one, to add them up, to close the day. */
@RouteScoped
@Route("collection/slips")
@Menu(title = "collection.slips", order = 11, icon = "book")
@RolesAllowed({"CLERK", "CASHIER", "AUDITOR"})
public class SlipsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private final transient Recounting recounting;
    private final transient KeepingPoints keeping;
    private final transient Names names;
    private final transient LocalDate today;
    private final PlacePicker place;
    private final DayField day;
    private final TextField search = new TextField(t("collection.search"));
    private final Div content = Pieces.div("stack");

    @Inject
    SlipsView(Recounting recounting, KeepingPoints keeping, Names names, Locating locating, Clock clock) {
        super("collection.slips");
        this.recounting = recounting;
        this.keeping = keeping;
        this.names = names;
        this.today = LocalDate.now(clock);
        List<PlaceCode> own = names.villagesOf(Role.CLERK);
        place = new PlacePicker(t("collection.point"), locating, PlaceCode::isVillage);
        place.setVisible(own.size() != 1);
        day = new DayField(t("collection.day"), today);
        day.setMax(today);
        add(Pieces.head(t("collection.slips"), own.size() == 1 ? names.place(own.get(0)) : "", actions(!own.isEmpty())), filters(),
                content);
        own.stream().findFirst().ifPresent(place::choose);
        show();
    }

    private static Component[] actions(boolean clerk) {
        return clerk ? new Component[] {Pieces.link("collection/weigh", Texts.of(locale(), "collection.weigh"), "btn primary")}
                : new Component[0];
    }

    private Component filters() {
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Pieces.icon("search", "small"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        place.addValueChangeListener(change -> show());
        day.addValueChangeListener(change -> show());
        search.addValueChangeListener(change -> show());
        place.setWidthFull();
        day.setWidthFull();
        search.setWidthFull();
        return Pieces.div("card", Pieces.div("fields", place, day, search));
    }

    private void show() {
        content.removeAll();
        if (place.chosen().isEmpty() || day.isEmpty()) {
            content.add(Pieces.empty("empty-list", t("collection.choose_point")));
            return;
        }
        PlaceCode village = place.chosen().get();
        DayTotal total = recounting.total(village, Optional.of(day.getValue()));
        content.add(Pieces.div("stats",
                Pieces.stat(t("collection.baskets"), new Span(t("collection.baskets.count", total.baskets())), ""),
                Pieces.stat(t("collection.bought_weight"), kilograms(total), jin(total)),
                Pieces.stat(t("collection.bought_money"), Pieces.money(total.owed()), "")));
        content.add(new PagedTable<>(table(), page -> recounting.search(village, day.getValue(), search.getValue(), page),
                Pieces.empty("empty-list", t(search.isEmpty() ? "collection.slips.none" : "collection.slips.not_found"))));
        content.add(closing(village));
    }

    private Span kilograms(DayTotal total) {
        return new Span(new Span(total.net().toString()), Pieces.span("stat-unit", t("kernel.kg")));
    }

    private String jin(DayTotal total) {
        return t("kernel.jin", total.net().inJin().stripTrailingZeros().toPlainString());
    }

    private Table<Recounting.Slip> table() {
        return new Table<Recounting.Slip>(t("collection.slips"))
                .lead(t("collection.household"), this::seller)
                .column(t("collection.produce"), slip -> names.goods(slip.purchase().produce(), slip.purchase().grade()))
                .column(t("collection.slip"), this::link)
                .number(t("collection.weight"), slip -> Pieces.weight(slip.purchase().net()))
                .number(t("collection.amount"), slip -> Pieces.money(slip.purchase().owed(), "ledger"))
                .column(t("collection.state"), this::state);
    }

    private Component seller(Recounting.Slip slip) {
        Span name = new Span(slip.sellerName());
        return slip.purchase().outsider().isEmpty() ? name : Pieces.div("row", name, Pieces.tag("gold", t("collection.outsider")));
    }

    private Anchor link(Recounting.Slip slip) {
        Anchor link = new Anchor("collection/slip/" + slip.purchase().uuid(),
                TIME.format(slip.purchase().signature().occurredAt()) + " · " + slip.purchase().slipNumber());
        link.setAriaLabel(t("collection.open_slip", slip.purchase().slipNumber()));
        return link;
    }

    private Component state(Recounting.Slip slip) {
        Purchase purchase = slip.purchase();
        if (purchase.reverses().isPresent()) {
            return Pieces.tag("red", t("collection.state.UNDOING"));
        }
        String colour = switch (purchase.state()) {
            case OPEN -> "gold";
            case SENT -> "green";
            case REVERSED -> "red";
        };
        return Pieces.tag(colour, t("collection.state." + purchase.state()));
    }

    private Component closing(PlaceCode village) {
        LocalDate chosen = day.getValue();
        if (keeping.isClosed(village, chosen)) {
            Button reopen = new Button(t("collection.reopen_day"), click -> Confirm.ask(t("collection.reopen_day"),
                    t("collection.reopen_day.question", chosen), t("collection.reopen_day"), () -> {
                        keeping.reopenDay(village, chosen);
                        Refusals.done(t("collection.day_reopened", chosen));
                        show();
                    }));
            reopen.setVisible(Caller.current().holds(Role.CASHIER));
            return Pieces.div("stack", Pieces.notice("info", t("collection.day_closed", chosen)), Pieces.div("row", reopen));
        }
        Button close = new Button(t("collection.close_day"), click -> Confirm.ask(t("collection.close_day"),
                t("collection.close_day.question", chosen), t("collection.close_day.yes"), () -> {
                    keeping.closeDay(village, chosen);
                    Refusals.done(t("collection.day_closed", chosen));
                    show();
                }));
        close.setVisible(Caller.current().holds(Role.CLERK) && chosen.equals(today));
        return Pieces.div("row", close);
    }
}
