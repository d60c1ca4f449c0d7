package org.countystore.ordering.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Delivery.Kind;
import org.countystore.place.Place;
import org.countystore.unit.Belonging;
import org.countystore.unit.Unit;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where an order goes: to the own unit, to the store's counter, or home. */
@Dependent
class DeliveryForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ADDRESS = 200;
    private final Picks<Kind> kind = new Picks<>(Said.t("checkout.delivery.how"), chosen -> changed(true));
    private final Paragraph where = Pieces.withClass(new Paragraph(), "quiet");
    private final ComboBox<Place> town = new ComboBox<>(Said.t("checkout.town"));
    private final TextArea address = new TextArea(Said.t("checkout.address"));
    private final Div home = Pieces.div("stack", town, address);
    private final transient Optional<Unit> unit;

    @Inject
    DeliveryForm(Belonging belonging, GoodsNames names) {
        unit = belonging.unit();
        addClassName("stack");
        kind.addClassName("delivery-ways");
        kind.offer(List.of(Kind.values()), each -> Said.t("checkout.to." + each), each -> Optional.empty());
        town.setItems(names.towns());
        town.setItemLabelGenerator(Place::name);
        town.setClearButtonVisible(true);
        town.setHelperText(Said.t("kernel.optional"));
        address.setMaxLength(LONGEST_ADDRESS);
        address.setHelperText(Said.t("checkout.address_help"));
        address.setRequiredIndicatorVisible(true);
        address.setValueChangeMode(ValueChangeMode.LAZY);
        town.addValueChangeListener(typed -> changed(typed.isFromClient()));
        address.addValueChangeListener(typed -> changed(typed.isFromClient()));
        where.getElement().setAttribute("role", "status");
        add(kind, where, home);
    }

    /** Goes on where this visit left off. */
    void open() {
        CheckoutDraft draft = CheckoutDraft.now();
        kind.choose(draft.kind());
        town.setValue(town.getListDataView().getItems().filter(place -> place.code().value().equals(draft.place()))
                .findFirst().orElse(null));
        address.setValue(draft.address());
        explain();
    }

    private void changed(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        CheckoutDraft.now().to(chosen(), town.getOptionalValue().map(place -> place.code().value()).orElse(""), address.getValue()).keep();
        address.setInvalid(false);
        explain();
    }

    private void explain() {
        home.setVisible(chosen() == Kind.HOME);
        where.setText(switch (chosen()) {
            case UNIT -> unit.map(mine -> Said.t("checkout.to.UNIT.where", mine.name())).orElse(Said.t("checkout.to.UNIT.unknown"));
            case STORE -> Said.t("checkout.to.STORE.where");
            case HOME -> Said.t("checkout.to.HOME.where");
        });
    }

    private Kind chosen() {
        return kind.value().orElse(Kind.UNIT);
    }

    Delivery value() {
        Optional<PlaceCode> place = town.getOptionalValue().map(Place::code);
        return chosen() == Kind.HOME ? new Delivery(Kind.HOME, place, Optional.of(address.getValue())) : Delivery.to(chosen());
    }

    Map<String, HasValidationProperties> fields() {
        return Map.of("delivery.address", address, "delivery.place", town, "delivery.kind", kind);
    }
}
