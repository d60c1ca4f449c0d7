package org.countystore.collection.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.collection.Capacity;
import org.countystore.collection.Estimating;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.kernel.ui.ThousandthsField;
import org.countystore.kernel.ui.WeightField;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What the households of a village can bring in a year: land or stock times its yield, and what is left of it. */
@RouteScoped
@Route("collection/capacities")
@Menu(title = "collection.capacities", order = 84, icon = "household")
@RolesAllowed({"ADMIN", "AUDITOR"})
public class CapacitiesView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Estimating estimating;
    private final transient Names names;
    private final PlacePicker village;
    private final TextField household = new TextField(t("collection.household.code"));
    private final Select<ProduceCode> produce = new Select<>();
    private final ThousandthsField stock = new ThousandthsField(t("collection.capacity.stock"), "");
    private final Select<Capacity.Unit> unit = new Select<>();
    private final WeightField yield = new WeightField(t("collection.capacity.yield"));
    private final Div list = Pieces.div("stack");

    @Inject
    CapacitiesView(Estimating estimating, Names names, Locating locating) {
        super("collection.capacities");
        this.estimating = estimating;
        this.names = names;
        village = new PlacePicker(t("collection.points.village"), locating, PlaceCode::isVillage);
        village.addValueChangeListener(event -> show());
        produce.setLabel(t("collection.produce"));
        produce.setItems(names.kinds());
        produce.setItemLabelGenerator(names::produce);
        unit.setLabel(t("collection.capacity.unit"));
        unit.setItems(Capacity.Unit.values());
        unit.setItemLabelGenerator(each -> t("collection.unit." + each));
        unit.setValue(Capacity.Unit.MU);
        add(Pieces.head(t("collection.capacities"), t("collection.capacities.sub")), form(), Pieces.div("card", village), list);
        show();
    }

    private Component form() {
        Button save = new Button(t("kernel.save"), click -> Refusals.guard(Map.of("household", household, "produce", produce, "stock", stock,
                "yieldGrams", yield), this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        household.setHelperText(t("collection.capacity.household.help"));
        Div form = Pieces.div("card", Pieces.div("fields", household, produce, stock, unit, yield, save));
        form.setVisible(Caller.current().holds(Role.ADMIN));
        return form;
    }

    private void save() {
        Fields fields = new Fields().must(!household.getValue().isBlank(), "household", "required")
                .must(produce.getValue() != null, "produce", "required");
        stock.check(fields, "stock");
        yield.check(fields, "yieldGrams");
        fields.orRefuse();
        Capacity set = estimating.set(household.getValue().strip(), produce.getValue(),
                new Capacity.Basis(stock.thousandthsFor("stock"), unit.getValue(), yield.weightFor("yieldGrams")));
        Refusals.done(t("collection.capacity.done", household.getValue().strip(), set.year()));
        show();
    }

    private void show() {
        list.removeAll();
        Optional<PlaceCode> chosen = village.chosen();
        if (chosen.isEmpty()) {
            list.add(Pieces.empty("empty-search", t("collection.capacities.choose")));
            return;
        }
        Table<Estimating.Room> table = new Table<Estimating.Room>(t("collection.capacities"))
                .lead(t("collection.household"), room -> room.household().headName() + " " + room.household().code())
                .column(t("collection.produce"), room -> names.produce(room.capacity().produce()))
                .column(t("collection.capacity.basis"), this::basis)
                .number(t("collection.capacity.year"), room -> t("collection.said", room.capacity().year()))
                .number(t("collection.capacity.bought"), room -> t("collection.said", room.bought()))
                .number(t("collection.capacity.left"), room -> t("collection.said", room.left()));
        list.add(new PagedTable<>(table, page -> estimating.rooms(chosen.get(), page),
                Pieces.empty("empty-list", t("collection.capacities.none"))));
    }

    private String basis(Estimating.Room room) {
        Capacity.Basis basis = room.capacity().basis();
        List<String> parts = new ArrayList<>();
        parts.add(BigDecimal.valueOf(basis.thousandths(), 3).stripTrailingZeros().toPlainString());
        parts.add(t("collection.unit." + basis.unit()));
        parts.add("×");
        parts.add(t("collection.said", basis.yield()));
        return String.join(" ", parts);
    }
}
