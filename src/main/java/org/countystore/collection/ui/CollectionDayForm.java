package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.collection.CollectionDay;
import org.countystore.collection.Scheduling;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;

/** A day in the calendar of a village, and what is bought on it. */
class CollectionDayForm extends Div {
    private static final long serialVersionUID = 1L;
    /** Stays the same until it is planned, so that a second click plans it once. */
    private final transient UUID uuid = Uuids.next();
    private final DayField day = new DayField(t("collection.days.day"), null);
    private final MultiSelectComboBox<ProduceCode> produce = new MultiSelectComboBox<>(t("collection.days.kinds"));

    CollectionDayForm(PlaceCode village, Scheduling scheduling, Names names, Runnable done) {
        addClassName("card");
        produce.setItems(names.kinds());
        produce.setItemLabelGenerator(names::produce);
        produce.setHelperText(t("collection.days.kinds.help"));
        Button save = new Button(t("collection.days.new"), click -> Refusals.guard(Map.of("day", day, "produce", produce), () -> {
            new Fields().must(!day.isEmpty(), "day", "required").orRefuse();
            scheduling.plan(uuid, new CollectionDay.Plan(village, day.getValue(), List.copyOf(produce.getValue()).stream().sorted(
                    (a, b) -> a.value().compareTo(b.value())).toList()));
            Refusals.done(t("collection.days.done"));
            done.run();
        }));
        add(Pieces.div("fields", day, produce, save));
    }
}
