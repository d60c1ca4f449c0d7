package org.countystore.review.ui;

import static org.countystore.review.ui.Words.t;

import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.ui.Pieces;
import org.countystore.review.Rule;
import org.countystore.review.RuleClass;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** One rule while a rulebook is written. */
class RuleRow extends Div {
    private static final long serialVersionUID = 1L;
    private final TextField code = new TextField(t("review.rule.code"));
    private final Select<RuleClass> kind = new Select<>();
    private final TextField name = new TextField(t("review.rule"));
    private final IntegerField least = new IntegerField(t("review.rule.least"));
    private final IntegerField most = new IntegerField(t("review.rule.most"));
    private final TextField evidence = new TextField(t("review.evidence"));
    private final IntegerField cap = new IntegerField(t("review.rule.cap"));

    RuleRow(Optional<Rule.Sheet> sheet) {
        addClassNames("card", "stack");
        kind.setLabel(t("review.kind"));
        kind.setItems(RuleClass.values());
        kind.setItemLabelGenerator(each -> t("review.kind." + each));
        evidence.setHelperText(t("kernel.optional"));
        cap.setHelperText(t("kernel.optional"));
        sheet.ifPresent(this::fill);
        add(Pieces.div("fields", code, kind, name, evidence), Pieces.div("pairs", least, most), cap);
    }

    private void fill(Rule.Sheet sheet) {
        code.setValue(sheet.code());
        kind.setValue(sheet.kind());
        name.setValue(sheet.name());
        least.setValue((int) sheet.least());
        most.setValue((int) sheet.most());
        evidence.setValue(sheet.evidence());
        sheet.cap().ifPresent(points -> cap.setValue(points.intValue()));
    }

    void check(Fields fields, String at) {
        fields.must(least.getValue() != null, at + "least", "required").must(most.getValue() != null, at + "most", "required")
                .must(kind.getValue() != null, at + "kind", "required");
    }

    Rule.Sheet sheet() {
        return new Rule.Sheet(code.getValue().strip(), kind.getValue(), name.getValue(), least.getValue(), most.getValue(), evidence.getValue(),
                cap.getOptionalValue().map(Integer::longValue));
    }

    /** By the names of the API. */
    void nameFields(String at, Map<String, HasValidationProperties> fields) {
        fields.putAll(Map.of(at + "code", code, at + "kind", kind, at + "name", name, at + "least", least, at + "most", most,
                at + "evidence", evidence, at + "cap", cap));
    }
}
