package org.countystore.ordering.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.ReturnWish;
import org.countystore.ordering.Returnable;
import org.countystore.ordering.Returning;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Asking for a return: which packs, what is wrong with them, and what it looks like. */
@Route("orders/:uuid/return")
@RolesAllowed("BUYER")
public class ReturnView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient Returning returning;
    private final transient Photographing photographing;
    /** One return, however often the button is pressed. */
    private final transient UUID uuid = Uuids.next();
    private transient List<ReturnRow> rows = List.of();

    @Inject
    ReturnView(Returning returning, Photographing photographing) {
        super("returns.ask");
        this.returning = returning;
        this.photographing = photographing;
    }

    static String address(UUID order) {
        return "orders/" + order + "/return";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String order = event.getRouteParameters().get("uuid").orElse("");
        removeAll();
        add(Pieces.head(t("returns.ask"), t("returns.ask.sub")));
        List<Returnable> lines = lines(order);
        if (lines.isEmpty()) {
            add(Pieces.empty("empty-search", t("returns.nothing"), Pieces.link("orders", t("checkout.my_orders"), "btn primary")));
        } else {
            show(Uuids.in(order, "order"), lines);
        }
    }

    private List<Returnable> lines(String order) {
        try {
            return returning.returnable(Uuids.in(order, "order"));
        } catch (Refused unknown) {
            return List.of();
        }
    }

    private void show(UUID order, List<Returnable> lines) {
        rows = lines.stream().map(line -> new ReturnRow(line, lines.size() == 1, photographing)).toList();
        rows.forEach(this::add);
        Button send = new Button(t("returns.send"), click -> send(order));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("action-bar", Pieces.link(MyOrderView.address(order), t("kernel.back"), "btn"), send));
    }

    private void send(UUID order) {
        List<ReturnRow> chosen = rows.stream().filter(ReturnRow::isChosen).toList();
        Map<String, HasValidationProperties> fields = new HashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            chosen.get(i).nameFields("lines[" + i + "].", fields);
        }
        Refusals.guard(fields, () -> {
            if (chosen.isEmpty()) {
                throw Refused.invalid("lines", "no_packs_chosen");
            }
            returning.ask(uuid, new ReturnWish(order, chosen.stream().map(ReturnRow::wish).toList()));
            UI.getCurrent().navigate(MyOrderView.address(order));
            Refusals.done(t("returns.sent"));
        });
    }
}
