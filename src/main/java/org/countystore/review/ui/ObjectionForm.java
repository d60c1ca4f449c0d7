package org.countystore.review.ui;

import static org.countystore.review.ui.Words.t;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.review.Notice;
import org.countystore.review.Objecting;
import org.countystore.review.Objection;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** Says something against one line of a notice. */
class ObjectionForm extends Div {
    private static final long serialVersionUID = 1L;
    private final Select<Notice.Row> line = new Select<>();
    private final TextArea words = new TextArea(t("review.objection.words"));
    private final TextField name = new TextField(t("review.objection.name"));
    /** Stays the same until it is said, so that a second click says it once. */
    private transient UUID uuid = Uuids.next();

    ObjectionForm(Notice notice, Objecting objecting) {
        addClassNames("card", "stack", "no-print");
        line.setLabel(t("review.objection.line"));
        line.setItems(notice.rows());
        line.setItemLabelGenerator(row -> row.no() + " · " + row.household() + " · " + row.rule());
        words.setMaxLength(400);
        name.setMaxLength(60);
        name.setHelperText(t("review.objection.name.help"));
        Button say = new Button(t("review.objection.say"), click -> Refusals.guard(Map.of("deed", line, "words", words, "name", name), () -> {
            new Fields().must(!line.isEmpty(), "deed", "required").orRefuse();
            objecting.object(uuid, new Objection.Words(line.getValue().deed(), words.getValue(),
                    Optional.of(name.getValue()).filter(text -> !text.isBlank())));
            Refusals.done(t("review.objection.said"));
            uuid = Uuids.next();
            words.clear();
        }));
        say.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(t("review.objection.title")), new Paragraph(t("review.objection.sub")), Pieces.div("fields", line, name, words), say);
    }
}
