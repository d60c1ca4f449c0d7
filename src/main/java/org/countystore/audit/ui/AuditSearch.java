package org.countystore.audit.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.time.Clock;
import java.time.LocalDate;

import org.countystore.audit.AuditQuery;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** The form to search the audit by: who, what, when, refused only. */
class AuditSearch extends Div {
    private static final long serialVersionUID = 1L;
    private static final int DAYS_AT_FIRST = 7;
    private final TextField actor = new TextField(t("audit.who"));
    private final ComboBox<String> action = new ComboBox<>(t("audit.what"));
    private final TextField subject = new TextField(t("audit.subject"));
    private final DayField from;
    private final DayField to;
    private final Checkbox refused = new Checkbox(t("audit.refused_only"));
    private final transient Clock clock;

    AuditSearch(Clock clock, Runnable find) {
        this.clock = clock;
        addClassNames("card");
        action.setItems(AuditWords.deeds());
        action.setItemLabelGenerator(deed -> AuditWords.deed(UI.getCurrent().getLocale(), deed));
        action.setClearButtonVisible(true);
        action.setPlaceholder(t("audit.any"));
        from = new DayField(t("audit.from_day"), today().minusDays(DAYS_AT_FIRST));
        to = new DayField(t("audit.to_day"), today());
        Button button = new Button(t("kernel.search"), click -> find.run());
        button.addClickShortcut(Key.ENTER).listenOn(this);
        add(Pieces.div("fields", actor, action, subject, from, to, refused), Pieces.div("row", button));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    DayField to() {
        return to;
    }

    AuditQuery query() {
        LocalDate last = to.getValue() == null ? today() : to.getValue();
        LocalDate first = from.getValue() == null ? LocalDate.EPOCH : from.getValue();
        return new AuditQuery(actor.getValue(), action.getOptionalValue().orElse(""), subject.getValue(), refused.getValue(), first, last);
    }
}
