package org.countystore.ordering.ui;

import java.util.Optional;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Order;
import org.countystore.ordering.Parcel;
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
    private final TextField number = new TextField(t("counter.number"));
    private final Div taken = Pieces.div("stats");
    private final Div found = Pieces.div("stack");
    private final Div waiting = new Div();

    @Inject
    CounterView(TakingPayment counter) {
        super("counter.title");
        this.counter = counter;
        number.setPlaceholder("261121-10072");
        number.setClearButtonVisible(true);
        number.setAutofocus(true);
        number.getElement().setAttribute("inputmode", "numeric");
        number.addKeyPressListener(Key.ENTER, press -> find());
        Button find = new Button(t("counter.find"), Pieces.icon("search"), click -> find());
        found.getElement().setAttribute("aria-live", "polite");
        add(Pieces.head(t("counter.title"), t("counter.sub")), taken,
                Pieces.div("card", Pieces.div("row", Pieces.withClass(number, "grow"), find)),
                found, Pieces.section(t("counter.waiting"), waiting));
        show();
    }

    private void show() {
        taken.removeAll();
        taken.add(Pieces.stat(t("counter.taken"), Pieces.money(counter.takenToday()), t("counter.taken.note")));
        waiting.removeAll();
        Listed<Parcel> first = counter.waiting(Page.of(A_SCREEN));
        waiting.setClassName("cards", !first.items().isEmpty());
        if (first.items().isEmpty()) {
            waiting.add(Pieces.empty("done", t("counter.none")));
        }
        first.items().forEach(parcel -> waiting.add(card(parcel)));
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
