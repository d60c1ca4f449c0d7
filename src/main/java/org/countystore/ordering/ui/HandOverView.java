package org.countystore.ordering.ui;

import java.util.Map;

import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.HandingOver;
import org.countystore.ordering.Order;
import org.countystore.ordering.Parcel;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Packs change hands: the buyer says or shows the code, this finds the order, and one press hands it over. */
@RouteScoped
@Route("hand-over")
@Menu(title = "pickup.desk", order = 45, icon = "qr")
@RolesAllowed({"STORE", "COUNTER", "UNION"})
public class HandOverView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient HandingOver desk;
    private final TextField code = new TextField(t("pickup.title"));
    private final Div found = Pieces.div("stack");

    @Inject
    HandOverView(HandingOver desk) {
        super("pickup.desk");
        this.desk = desk;
        code.setPlaceholder("4827 1936");
        code.setClearButtonVisible(true);
        code.setAutofocus(true);
        code.getElement().setAttribute("inputmode", "numeric");
        code.getElement().setAttribute("autocomplete", "off");
        code.addKeyPressListener(Key.ENTER, press -> find());
        Button find = new Button(t("pickup.find"), Pieces.icon("search"), click -> find());
        find.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        found.getElement().setAttribute("aria-live", "polite");
        add(Pieces.head(t("pickup.desk"), t("pickup.desk.sub")),
                Pieces.div("card", Pieces.div("row", Pieces.withClass(code, "grow"), find)), found);
    }

    private void find() {
        found.removeAll();
        Refusals.guard(Map.of("code", code), () -> {
            if (code.isEmpty()) {
                throw Refused.invalid("code", "required");
            }
            found.add(card(desk.find(code.getValue())));
        });
    }

    private Component card(Parcel parcel) {
        Order order = parcel.order();
        UnorderedList lines = Pieces.withClass(new UnorderedList(), "plain-list");
        order.lines().forEach(line -> lines.add(new ListItem(Pieces.div("row apart", new Span(line.title()),
                Pieces.bold("× " + line.quantity())))));
        Button hand = new Button(t("pickup.hand_over"), click -> Refusals.guard(Map.of("code", code), () -> handOver(order)));
        hand.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        hand.setDisableOnClick(true);
        return Pieces.div("card", Pieces.div("row apart", new H2(parcel.buyer()), DeskWords.state(order.state())),
                Pieces.div("quiet", new Span(order.number() + " · " + DeskWords.delivery(parcel))), lines, Pieces.div("row", hand));
    }

    private void handOver(Order order) {
        found.removeAll();
        Parcel parcel = desk.handOver(order.uuid(), code.getValue());
        code.clear();
        code.focus();
        found.add(Pieces.notice("ok", t("pickup.done", parcel.buyer(), order.number())));
    }
}
