package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.collection.Announcement;
import org.countystore.collection.Announcing;
import org.countystore.household.Household;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.WeightField;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;

/** “I have goods”: who, what, about how much, from when on. */
class AnnouncementForm extends Div {
    private static final long serialVersionUID = 1L;
    /** Stays the same until it is said, so that a second click says it once. */
    private final transient UUID uuid = Uuids.next();
    private final ComboBox<Household> seller = new ComboBox<>(t("collection.household"));
    private final ComboBox<ProduceCode> produce = new ComboBox<>(t("collection.produce"));
    private final WeightField about = new WeightField(t("collection.announced.about"));
    private final DayField from = new DayField(t("collection.announced.from"), null);

    AnnouncementForm(PlaceCode village, Announcing announcing, Names names, Runnable done) {
        addClassName("card");
        seller.setItems(query -> announcing.sellers(village, query.getFilter().orElse("")).stream()
                .skip(query.getOffset()).limit(query.getLimit()));
        seller.setItemLabelGenerator(household -> household.maskedHead() + " " + household.code());
        produce.setItems(names.kinds());
        produce.setItemLabelGenerator(names::produce);
        Button save = new Button(t("collection.announced.new"), click -> Refusals.guard(
                Map.of("household", seller, "produce", produce, "grams", about, "from", from), () -> {
                    Fields fields = new Fields().must(!seller.isEmpty(), "household", "required")
                            .must(!produce.isEmpty(), "produce", "required").must(!from.isEmpty(), "from", "required");
                    about.check(fields, "grams");
                    fields.orRefuse();
                    announcing.announce(uuid, new Announcement.Words(seller.getValue().code(), produce.getValue(), about.weightFor("grams"),
                            from.getValue(), Optional.empty()));
                    Refusals.done(t("collection.announced.done"));
                    done.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("fields", seller, produce, about, from, save));
    }
}
