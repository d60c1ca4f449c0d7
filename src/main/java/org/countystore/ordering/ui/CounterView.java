package org.countystore.ordering.ui;

import java.util.Optional;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.ordering.HandingBack;
import org.countystore.ordering.OnlineReturn;
import org.countystore.ordering.Order;
import org.countystore.ordering.Parcel;
import org.countystore.ordering.PayingBack;
import org.countystore.ordering.PayingOnline;
import org.countystore.ordering.State;
import org.countystore.ordering.TakingPayment;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The counter: find the order by its number, take the money, say what comes next. */
@RouteScoped
@Route("counter")
@Menu(title = "counter.title", order = 40, icon = "money")
@RolesAllowed({"COUNTER", "STORE"})
public class CounterView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final int A_SCREEN = 20;
    private final transient TakingPayment counter;
    private final transient PayingBack refunds;
    private final transient PayingOnline online;
    private final transient HandingBack overpaid;
    private final TextField number = new TextField(t("counter.number"));
    private final Div taken = Pieces.div("stats");
    private final Div found = Pieces.div("stack");
    private final Div waiting = new Div();
    private final Div owed = new Div();
    private final Div wired = new Div();

    @Inject
    CounterView(TakingPayment counter, PayingBack refunds, HandingBack overpaid, PayingOnline online) {
        super("counter.title");
        this.overpaid = overpaid;
        this.counter = counter;
        this.refunds = refunds;
        this.online = online;
        number.setPlaceholder("261121-10072");
        number.setClearButtonVisible(true);
        number.setAutofocus(true);
        number.getElement().setAttribute("inputmode", "numeric");
        number.addKeyPressListener(Key.ENTER, press -> find());
        Button find = new Button(t("counter.find"), Pieces.icon("search"), click -> find());
        found.getElement().setAttribute("aria-live", "polite");
        add(Pieces.head(t("counter.title"), t("counter.sub")), taken,
                Pieces.div("card", Pieces.div("row", Pieces.withClass(number, "grow"), find)),
                found, Pieces.section(t("counter.waiting"), waiting), owed, wired);
        show();
    }

    private void show() {
        taken.removeAll();
        taken.add(Pieces.stat(t("counter.taken"), Pieces.money(counter.takenToday()), t("counter.taken.note")),
                Pieces.stat(t("counter.paid_back"), Pieces.money(refunds.paidBackToday()), t("counter.paid_back.note")));
        waiting.removeAll();
        Listed<Parcel> first = counter.waiting(Page.of(A_SCREEN));
        waiting.setClassName("cards", !first.items().isEmpty());
        if (first.items().isEmpty()) {
            waiting.add(Pieces.empty("done", t("counter.none")));
        }
        first.items().forEach(parcel -> waiting.add(card(parcel)));
        RefundCards cards = new RefundCards();
        refunds.waiting(Page.of(A_SCREEN)).items().forEach(sheet -> cards.owe(sheet.order(), sheet.request().self(),
                "returns.asked_at", sheet.request().askedAt(), () -> payBack(sheet.order(), sheet.request().self(),
                        () -> refunds.payBack(sheet.request().uuid()))));
        overpaid.waiting(A_SCREEN).forEach(each -> cards.owe(each.order(), each.abatement().self(), "abatement.since",
                each.abatement().abatedAt(), () -> payBack(each.order(), each.abatement().self(),
                        () -> overpaid.payBack(each.order().uuid()))));
        owed.removeAll();
        if (cards.getComponentCount() > 0) {
            owed.add(Pieces.section(t("counter.owed"), cards));
        }
        showWired();
    }

    /** Nothing to do here, but buyers will ask. */
    private void showWired() {
        Listed<OnlineReturn> back = online.returns(Page.of(A_SCREEN));
        wired.removeAll();
        if (!back.items().isEmpty()) {
            wired.add(Pieces.section(t("counter.wired"), Pieces.div("card flush", new Table<OnlineReturn>(t("counter.wired"))
                    .lead(t("desk.number"), each -> each.order().number())
                    .column(t("counter.wired.state"), each -> t("wechat.refund." + each.refund().state(), each.refund().amount(),
                            t("wechat.why." + each.refund().why())))
                    .column(t("counter.wired.since"), each -> DeskWords.time(each.refund().askedAt()))
                    .rows(back.items()))));
        }
    }

    private void payBack(Order order, Money self, Runnable handOut) {
        handOut.run();
        Refusals.done(t("counter.pay_back.done", self, order.number()));
        show();
    }

    private void find() {
        found.removeAll();
        Optional<Parcel> parcel = number.isEmpty() ? Optional.empty() : counter.find(number.getValue());
        number.setInvalid(parcel.isEmpty());
        number.setErrorMessage(t(number.isEmpty() ? "invalid.required" : "counter.unknown"));
        parcel.ifPresent(order -> found.add(card(order)));
    }

    private Component card(Parcel parcel) {
        Order order = parcel.order();
        if (order.state() != State.PLACED) {
            return new ParcelCard(parcel, Pieces.span("quiet", t("counter.nothing_due")));
        }
        Button take = new Button(t("counter.take", order.self()), click -> Confirm.ask(t("counter.title"),
                t("counter.question", order.self(), parcel.buyer(), order.number()), t("counter.take", order.self()), () -> take(order)));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setAriaLabel(t("counter.take", order.self()) + " " + order.number());
        return new ParcelCard(parcel, take);
    }

    private void take(Order order) {
        counter.take(order.uuid());
        Refusals.done(t("counter.done", order.self(), order.number()));
        number.clear();
        found.removeAll();
        show();
    }
}
