package org.countystore.payable.ui;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.payable.Owing;
import org.countystore.payable.PayOrder;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;
import org.countystore.payable.VillageDebt;
import org.countystore.place.Locating;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Paying households: what each village waits for, many slips at once, in cash or by transfer. */
@RouteScoped
@Route("payable/pay")
@Menu(title = "payable.pay", order = 20, icon = "money")
@RolesAllowed({"CASHIER", "CLERK"})
public class PayView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Owing owing;
    private final transient Paying paying;
    private final transient Locating locating;
    private final transient PlaceCode place;
    private final Select<PlaceCode> village = new Select<>();
    private final Div content = Pieces.div("stack");
    private final Div bar = Pieces.div("action-bar");
    private final Div sum = Pieces.div("action-sum");
    private final Button cash = new Button(t("payable.cash"), click -> ask(Payment.Method.CASH));
    private final Button transfer = new Button(t("payable.transfer"), click -> ask(Payment.Method.TRANSFER));
    private SlipChoice choice;

    @Inject
    PayView(Owing owing, Paying paying, Locating locating) {
        super("payable.pay");
        addClassName("narrow");
        this.owing = owing;
        this.paying = paying;
        this.locating = locating;
        this.place = place();
        List<VillageDebt> debts = owing.villages(place);
        bar.add(sum, cash, transfer);
        transfer.setVisible(Caller.current().holds(Role.CASHIER));
        (transfer.isVisible() ? transfer : cash).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.head(t("payable.pay"), t("payable.pay.sub")), stats(debts), choice(debts), content, bar);
        show();
    }

    /** A cashier's place goes before the village of a clerk who is both. */
    private static PlaceCode place() {
        return Caller.current().grants().stream().filter(grant -> grant.role() == Role.CASHIER || grant.role() == Role.CLERK)
                .sorted((one, other) -> one.role() == other.role() ? 0 : one.role() == Role.CASHIER ? -1 : 1)
                .flatMap(grant -> grant.place().stream()).findFirst().orElseThrow();
    }

    private Component stats(List<VillageDebt> debts) {
        Money left = debts.stream().map(VillageDebt::left).reduce(Money.ZERO, Money::plus);
        long late = debts.stream().mapToLong(VillageDebt::late).sum();
        return Pieces.div("stats", Pieces.stat(t("payable.left"), Pieces.money(left),
                t("payable.left.slips", debts.stream().mapToLong(VillageDebt::slips).sum())),
                Pieces.stat(t("payable.late"), new Span(Long.toString(late)),
                late == 0 ? t("payable.none_late") : t("payable.late.slips", late)));
    }

    private Component choice(List<VillageDebt> debts) {
        village.setLabel(t("payable.place"));
        village.setItems(debts.stream().map(VillageDebt::village).toList());
        village.setEmptySelectionAllowed(true);
        village.setEmptySelectionCaption(t("payable.all_villages"));
        village.setItemLabelGenerator(code -> code == null ? t("payable.all_villages") : label(debts, code));
        village.addValueChangeListener(change -> show());
        village.setVisible(!place.isVillage());
        return village;
    }

    private String label(List<VillageDebt> debts, PlaceCode code) {
        Money left = debts.stream().filter(debt -> debt.village().equals(code)).map(VillageDebt::left).findFirst().orElse(Money.ZERO);
        return locating.get(code).name() + " " + left.inYuan();
    }

    private void show() {
        content.removeAll();
        choice = new SlipChoice(this::showSum);
        Listed<Owing.Waiting> first = page(Optional.empty());
        if (first.items().isEmpty()) {
            content.add(Pieces.empty("done", t("payable.empty")));
        } else {
            Button more = new Button(t("kernel.more"));
            content.add(choice, more);
            append(first, more);
        }
        bar.setVisible(!first.items().isEmpty());
        showSum();
    }

    private Listed<Owing.Waiting> page(Optional<String> after) {
        return owing.slips(Optional.ofNullable(village.getValue()).orElse(place), new Page(after, Page.FIRST.size()));
    }

    private void append(Listed<Owing.Waiting> found, Button more) {
        choice.append(found.items());
        more.setVisible(found.next().isPresent());
        more.addClickListener(click -> {
            click.unregisterListener();
            append(page(found.next()), more);
        });
        showSum();
    }

    private void showSum() {
        sum.removeAll();
        sum.add(Pieces.span("quiet", t("payable.chosen", choice.chosen().size())), Pieces.money(choice.sum(), "big"));
        boolean some = !choice.chosen().isEmpty() && choice.chosen().size() <= PayOrder.MOST_LINES;
        cash.setEnabled(some);
        transfer.setEnabled(some);
    }

    private void ask(Payment.Method method) {
        new PayDialog(place, method, choice.chosen(), choice.sum(), paying,
                payment -> UI.getCurrent().navigate(PaymentView.class, payment.uuid().toString())).open();
    }
}
