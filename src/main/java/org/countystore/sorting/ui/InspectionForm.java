package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.WeightField;
import org.countystore.lot.Lot;
import org.countystore.lot.LotState;
import org.countystore.lot.Quality;
import org.countystore.sorting.Inspection;
import org.countystore.sorting.InspectionSheet;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** What the inspector writes down; a rejected lot is taken up again only with a report. */
class InspectionForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_FINDING = 400;
    private final ComboBox<String> method = new ComboBox<>(t("inspection.method"));
    private final Picks<Quality> result = new Picks<>(t("inspection.result"), chosen -> { });
    private final TextField report = new TextField(t("inspection.report"));
    private final WeightField weight = new WeightField(t("inspection.grams"));
    private final WeightField sample = new WeightField(t("inspection.sample"));
    private final TextArea finding = new TextArea(t("inspection.finding"));
    private final LotCode lot;
    private final transient Optional<UUID> rejection;

    /** @param rejected the rejection that would be taken up again, if the lot is rejected */
    InspectionForm(Lot spokenOf, Optional<Inspection> rejected) {
        this.lot = spokenOf.code();
        this.rejection = rejected.map(Inspection::uuid);
        addClassNames("stack");
        method.setItems(Arrays.asList(t("inspection.methods").split("\\|")));
        method.setAllowCustomValue(true);
        method.addCustomValueSetListener(typed -> method.setValue(typed.getDetail()));
        method.setHelperText(t("inspection.method.help"));
        method.setWidthFull();
        result.offer(List.of(Quality.RELEASED, Quality.QUARANTINED, Quality.REJECTED), each -> t("inspection.result." + each),
                each -> Optional.empty());
        report.setMaxLength(LONGEST_NUMBER);
        report.setRequiredIndicatorVisible(rejection.isPresent());
        report.setHelperText(rejection.isPresent() ? "" : t("kernel.optional"));
        report.setWidthFull();
        if (rejection.isPresent()) {
            add(Pieces.notice("warn", t("inspection.again")));
        }
        weight.set(spokenOf.remaining());
        weight.setHelperText(t("inspection.grams.help"));
        sample.setHelperText(t("kernel.optional"));
        finding.setMaxLength(LONGEST_FINDING);
        finding.setHelperText(t("kernel.optional"));
        finding.setWidthFull();
        add(method);
        if (!spokenOf.isPacked() && spokenOf.state() == LotState.HERE) {
            add(Pieces.div("fields", weight, sample));
        }
        add(finding, result, report);
    }

    Optional<Quality> result() {
        return result.value();
    }

    InspectionSheet sheet() {
        String how = Optional.ofNullable(method.getValue()).orElse("");
        return new InspectionSheet(lot, weight.isAttached() ? Optional.of(weight.weightFor("grams")) : Optional.empty(),
                sample.getValue().isBlank() ? Weight.ZERO : sample.weightFor("sampleGrams"), how, result.value().orElse(null),
                finding.getValue().strip(), Optional.of(report.getValue().strip()).filter(number -> !number.isEmpty()), rejection);
    }

    Map<String, HasValidationProperties> fields() {
        return new HashMap<>(Map.of("method", method, "result", result, "reportNumber", report,
                "grams", weight, "sampleGrams", sample, "finding", finding));
    }
}
