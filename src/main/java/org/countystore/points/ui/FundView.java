package org.countystore.points.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.ReasonDialog;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;
import org.countystore.points.Contribution;
import org.countystore.points.FundState;
import org.countystore.points.KeepingFunds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** A village's points fund: who gave how much, and what became of it. */
@Route("points/fund")
@Menu(title = "points.fund", order = 64, icon = "gift")
@RolesAllowed({"ADMIN", "CASHIER", "KEEPER", "HEAD", "REVIEWER", "AUDITOR"})
public class FundView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient KeepingFunds funds;
    private final transient Clock clock;
    private final PlacePicker place;
    private final Div content = Pieces.div("stack");

    @Inject
    FundView(KeepingFunds funds, Locating locating, Clock clock) {
        super("points.fund");
        this.funds = funds;
        this.clock = clock;
        place = new PlacePicker(t("points.place"), locating, code -> true);
        add(Pieces.head(t("points.fund"), t("points.fund.sub")), Pieces.div("card", Pieces.div("fields", place)), content);
        place.addValueChangeListener(change -> show());
        place.choose(PlacePicker.ofCaller(locating));
        show();
    }

    private static boolean mayPayIn() {
        return Caller.current().holds(Role.ADMIN) || Caller.current().holds(Role.CASHIER);
    }

    private void show() {
        content.removeAll();
        place.chosen().ifPresent(chosen -> {
            if (chosen.isVillage()) {
                show(chosen);
            } else {
                content.add(all(chosen));
            }
        });
    }

    /** Those that can bear least stand first; a touch opens one. */
    private Component all(PlaceCode above) {
        List<KeepingFunds.Fund> found = funds.funds(above);
        return found.isEmpty() ? Pieces.empty("empty-list", t("points.contributions.none"))
                : Pieces.div("card flush", new Table<KeepingFunds.Fund>(t("points.fund")).lead(t("points.village"), this::open)
                .number(t("points.cover"), fund -> Long.toString(fund.state().cover()))
                .number(t("points.outstanding"), fund -> Long.toString(fund.state().outstanding()))
                .number(t("points.to_settle"), fund -> Long.toString(fund.state().redeemed()))
                .number(t("points.in_fund"), fund -> Pieces.money(fund.state().fund(), "ledger")).rows(found));
    }

    private Component open(KeepingFunds.Fund fund) {
        Button open = new Button(place.name(fund.village()), click -> place.choose(fund.village()));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return open;
    }

    private void show(PlaceCode village) {
        FundState state = funds.state(village);
        content.add(Pieces.div("stats broad",
                Pieces.stat(t("points.given"), Pieces.money(funds.given(village), "plain"), ""),
                Pieces.stat(t("points.in_fund"), Pieces.money(state.fund(), "plain"), t("points.in_fund.note")),
                Pieces.stat(t("points.outstanding"), new Span(Long.toString(state.outstanding())), t("points.outstanding.note")),
                Pieces.stat(t("points.to_settle"), new Span(Long.toString(state.redeemed())), t("points.to_settle.note")),
                Pieces.stat(t("points.at_store"), new Span(Long.toString(funds.spentAtStore(village))), t("points.at_store.note")),
                Pieces.stat(t("points.match"), new Span(Long.toString(state.match())), t("points.match.note")),
                Pieces.stat(t("points.cover"), new Span(Long.toString(state.cover())), t("points.cover.note"))));
        if (mayPayIn()) {
            Button payIn = new Button(t("points.pay_in"), click -> new PayInDialog(funds, village, LocalDate.now(clock), this::show).open());
            payIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            content.add(Pieces.div("row", payIn));
        }
        content.add(new PagedTable<>(table(), page -> funds.contributions(village, page),
                Pieces.empty("empty-list", t("points.contributions.none"))));
    }

    private Table<Contribution> table() {
        Table<Contribution> table = new Table<Contribution>(t("points.contributions"))
                .lead(t("points.giver"), gift -> Pieces.bold(gift.giver()))
                .column(t("points.source"), gift -> t("points.source." + gift.source()))
                .column(t("points.given_on"), Contribution::givenOn)
                .number(t("points.amount"), gift -> Pieces.money(gift.amount(), "ledger"))
                .column(t("points.note"), gift -> gift.isForMatching() ? t("points.for_matching", gift.note().orElse(""))
                        : gift.note().orElse("–"));
        return table.column(t("points.state"), this::state);
    }

    private Component state(Contribution gift) {
        if (gift.isReversed()) {
            return Pieces.tag("red", t("points.taken_back", gift.reversalReason().orElse("")));
        }
        return mayPayIn() && gift.source().isMoney() ? new Button(t("points.take_back"), click -> takingBack(gift).open())
                : Pieces.tag("green", t("points.booked"));
    }

    private ReasonDialog takingBack(Contribution gift) {
        return new ReasonDialog("points.take_back", t("points.take_back.sure", gift.amount()), reason -> {
            funds.takeBack(gift.uuid(), reason);
            show();
        }, ButtonVariant.LUMO_ERROR);
    }
}
