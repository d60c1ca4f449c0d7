package org.countystore.ordering.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Complaint;
import org.countystore.ordering.ReturnWish;
import org.countystore.ordering.Returnable;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** One line of an order while the buyer says how many packs are to go back, and why. */
class ReturnRow extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 200;
    private final transient Returnable line;
    private final Checkbox chosen;
    private final Stepper packs;
    private final Picks<Complaint> reason = new Picks<>(Said.t("returns.reason"), choice -> { });
    private final TextField note = new TextField(Said.t("returns.note"));
    private final PhotoField photos;

    ReturnRow(Returnable line, boolean only, Photographing photographing) {
        this.line = line;
        addClassName("card");
        String title = line.line().title();
        chosen = new Checkbox(title);
        packs = new Stepper(title, line.most(), line.most(), value -> { });
        photos = new PhotoField(photographing);
        reason.offer(List.of(Complaint.values()), each -> Said.t("returns.reason." + each), each -> Optional.empty());
        note.setMaxLength(LONGEST_NOTE);
        note.setHelperText(Said.t("kernel.optional"));
        Div details = Pieces.div("stack", Pieces.div("row apart", new Span(Said.t("returns.how_many", line.most())), packs), reason, note,
                photos);
        details.setVisible(only);
        chosen.setValue(only);
        chosen.addValueChangeListener(change -> details.setVisible(change.getValue()));
        add(Pieces.div("stack", chosen, details));
    }

    boolean isChosen() {
        return chosen.getValue();
    }

    ReturnWish.Line wish() {
        return new ReturnWish.Line(line.line().no(), packs.value(), reason.value().orElse(null),
                Optional.of(note.getValue()).filter(text -> !text.isBlank()), photos.photos());
    }

    /** By the names of the API. */
    void nameFields(String prefix, Map<String, HasValidationProperties> fields) {
        fields.putAll(Map.of(prefix + "reason", reason, prefix + "note", note, prefix + "photos", photos));
    }
}
