package org.countystore.collection.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.countystore.collection.Arrival;
import org.countystore.collection.Consigning;
import org.countystore.collection.Consignment;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Weighing again what has arrived; what is missing shows at once. */
@RouteScoped
@Route("collection/receipt")
@RolesAllowed({"OPERATOR", "STORE"})
public class ReceiptView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Consigning consigning;
    private final transient Names names;
    private final transient List<ReweighRow> rows = new ArrayList<>();
    private final TextField reason = new TextField(t("collection.receive.reason"));
    private final TextField scan = new TextField(t("collection.receive.scan"));
    private final Div sum = Pieces.div("action-sum");
    private final Button receive = new Button(t("collection.receive.yes"));

    @Inject
    ReceiptView(Consigning consigning, Names names) {
        super("collection.receive");
        addClassName("narrow");
        this.consigning = consigning;
        this.names = names;
        reason.setMaxLength(200);
        reason.setWidthFull();
        reason.setHelperText(t("collection.receive.reason.help"));
        scan.setPrefixComponent(Pieces.icon("qr", "small"));
        scan.setWidthFull();
        scan.addValueChangeListener(change -> find(LotCode.read(change.getValue()).toUpperCase(Locale.ROOT)));
        receive.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sum.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void setParameter(BeforeEvent event, String uuid) {
        show(consigning.consignment(Uuids.in(uuid, "consignment")), event);
    }

    private void show(Consignment consignment, BeforeEvent event) {
        if (consignment.state() == Consignment.State.RECEIVED) {
            event.forwardTo(SheetView.class, consignment.uuid().toString());
            return;
        }
        removeAll();
        rows.clear();
        scan.setVisible(consignment.lots().size() > 1);
        consignment.lots().forEach(lot -> rows.add(new ReweighRow(lot, names, this::showSum)));
        add(Pieces.head(t("collection.receive.from", names.place(consignment.from())),
                consignment.sheetNumber() + " · " + t("collection.receive.weigh")));
        Div cards = Pieces.div("stack");
        rows.forEach(cards::add);
        rows.forEach(row -> row.whenTyped(scan.isVisible() ? scan::focus : receive::focus));
        receive.addClickListener(click -> Refusals.guard(fields(), () -> receive(consignment)));
        add(scan, cards, Pieces.div("card", reason), Pieces.div("action-bar", sum, receive));
        showSum();
    }

    /** Sacks come off the truck in any order. Leaves the field empty, so that the next scan does not come behind this one. */
    private void find(String code) {
        if (code.isEmpty()) {
            return;
        }
        List<ReweighRow> found = rows.stream().filter(row -> row.lot().lotCode().value().contains(code)).toList();
        scan.clear();
        scan.setInvalid(found.size() != 1);
        scan.setErrorMessage(t(found.isEmpty() ? "collection.receive.scan.none" : "collection.receive.scan.many", code));
        if (found.size() == 1) {
            found.get(0).begin();
        }
    }

    private void showSum() {
        long done = rows.stream().filter(ReweighRow::isWeighed).count();
        scan.setHelperText(t("collection.receive.progress", done, rows.size() - done));
        Weight missing = rows.stream().map(ReweighRow::shortage).reduce(Weight.ZERO, Weight::plus);
        sum.removeAll();
        sum.add(Pieces.span("quiet", t("collection.receive.short")), Pieces.weight(missing));
        reason.getParent().ifPresent(card -> card.setVisible(missing.isPositive()));
    }

    private Map<String, HasValidationProperties> fields() {
        Map<String, HasValidationProperties> fields = new HashMap<>();
        fields.put("reason", reason);
        for (int i = 0; i < rows.size(); i++) {
            fields.put("lots[" + i + "].grams", rows.get(i).field());
        }
        return fields;
    }

    private void receive(Consignment consignment) {
        List<Arrival.Line> lines = new ArrayList<>();
        for (ReweighRow row : rows) {
            lines.add(new Arrival.Line(row.lot().lotCode(), row.receivedFor("lots[" + lines.size() + "].grams")));
        }
        Optional<String> why = Optional.of(reason.getValue().strip()).filter(text -> !text.isEmpty());
        consigning.receive(consignment.uuid(), new Arrival(lines, why));
        Refusals.done(t("collection.received", consignment.sheetNumber()));
        UI.getCurrent().navigate(SheetView.class, consignment.uuid().toString());
    }
}
