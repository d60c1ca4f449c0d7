package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Map;
import java.util.UUID;

import org.countystore.collection.Requesting;
import org.countystore.collection.Wanted;
import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.WeightField;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** Asks a village, a town or the whole county for goods. */
class WantedForm extends Div {
    private static final long serialVersionUID = 1L;
    /** Stays the same until it is asked, so that a second click asks once. */
    private final transient UUID uuid = Uuids.next();
    private final PlacePicker place;
    private final ComboBox<ProduceCode> produce = new ComboBox<>(t("collection.produce"));
    private final ComboBox<GradeCode> grade = new ComboBox<>(t("collection.grade"));
    private final WeightField weight = new WeightField(t("collection.wanted.weight"));
    private final DayField by = new DayField(t("collection.wanted.by"), null);
    private final TextField text = new TextField(t("collection.wanted.text"));

    WantedForm(Requesting requesting, Names names, Locating locating, Runnable done) {
        addClassName("card");
        place = new PlacePicker(t("collection.wanted.place"), locating, every -> true);
        produce.setItems(names.kinds());
        produce.setItemLabelGenerator(names::produce);
        produce.addValueChangeListener(change -> {
            grade.clear();
            grade.setItems(names.grades(change.getValue()));
        });
        grade.setItemLabelGenerator(code -> names.grade(produce.getValue(), code));
        text.setMaxLength(200);
        Button ask = new Button(t("collection.wanted.new"), click -> Refusals.guard(Map.of("place", place, "produce", produce, "grade", grade,
                "grams", weight, "by", by, "text", text), () -> {
                    requesting.ask(uuid, wish());
                    Refusals.done(t("collection.wanted.done"));
                    done.run();
                }));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("fields", place, produce, grade, weight, by, text, ask));
    }

    private Wanted.Wish wish() {
        Fields fields = new Fields().must(place.chosen().isPresent(), "place", "required").must(!produce.isEmpty(), "produce", "required")
                .must(!grade.isEmpty(), "grade", "required").must(!by.isEmpty(), "by", "required");
        weight.check(fields, "grams");
        fields.orRefuse();
        PlaceCode where = place.chosen().orElseThrow();
        return new Wanted.Wish(where, produce.getValue(), grade.getValue(), weight.weightFor("grams"), by.getValue(), text.getValue());
    }
}
