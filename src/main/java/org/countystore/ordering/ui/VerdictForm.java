package org.countystore.ordering.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Fault;
import org.countystore.ordering.Goods;
import org.countystore.ordering.Remedy;
import org.countystore.ordering.ReturnLine;
import org.countystore.ordering.ReturnSheet;
import org.countystore.ordering.Verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;

/** How many packs are taken back, where the fault arose, what becomes of the packs, and what the buyer is told. */
class VerdictForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ANSWER = 200;
    private final transient Map<ReturnLine, IntegerField> packs = new LinkedHashMap<>();
    private final Picks<Fault> fault = new Picks<>(Said.t("returns.fault"), choice -> { });
    private final Picks<Goods> goods = new Picks<>(Said.t("returns.goods"), choice -> { });
    private final Picks<Remedy> remedy = new Picks<>(Said.t("returns.remedy"), this::choose);
    private final Button approve = new Button();
    private final TextArea answer = new TextArea(Said.t("returns.answer_to_buyer"));

    VerdictForm(ReturnSheet sheet, Consumer<Verdict> decide) {
        addClassName("stack");
        for (ReturnLine line : sheet.request().lines()) {
            IntegerField count = new IntegerField(Said.t("returns.packs_of", sheet.lineOf(line).title()));
            count.setStepButtonsVisible(true);
            count.setMin(0);
            count.setMax(line.asked());
            count.setValue(line.asked());
            packs.put(line, count);
        }
        Div counts = Pieces.div("fields", packs.values().toArray(Component[]::new));
        fault.offer(List.of(Fault.values()), each -> Said.t("returns.fault." + each), each -> Optional.empty());
        goods.offer(List.of(Goods.values()), each -> Said.t("returns.goods." + each), each -> Optional.empty());
        remedy.offer(List.of(Remedy.values()), each -> Said.t("returns.remedy." + each), each -> Optional.empty());
        remedy.choose(Remedy.REFUND);
        choose(Remedy.REFUND);
        answer.setMaxLength(LONGEST_ANSWER);
        answer.setHelperText(Said.t("returns.answer.help"));
        approve.addClickListener(click -> guarded(true, decide));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button decline = new Button(Said.t("returns.decline"), click -> guarded(false, decide));
        decline.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(counts, fault, Pieces.span("meta", Said.t("returns.fault.help")), goods, remedy, answer, Pieces.div("row", decline, approve));
    }

    private void choose(Remedy chosen) {
        approve.setText(Said.t("returns.approve." + chosen));
    }

    private void guarded(boolean approves, Consumer<Verdict> decide) {
        Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
        List<IntegerField> counts = new ArrayList<>(packs.values());
        for (int i = 0; i < counts.size(); i++) {
            fields.put("lines[" + i + "].packs", counts.get(i));
        }
        fields.putAll(Map.of("fault", fault, "goods", goods, "reason", answer));
        Refusals.guard(fields, () -> decide.accept(verdict(approves)));
    }

    private Verdict verdict(boolean approves) {
        List<Verdict.Line> lines = packs.entrySet().stream().map(each -> new Verdict.Line(each.getKey().no(),
                each.getValue().getOptionalValue().orElse(0))).toList();
        return new Verdict(approves, fault.value(), goods.value(), remedy.value().orElse(Remedy.REFUND),
                Optional.of(answer.getValue()).filter(text -> !text.isBlank()),
                approves ? lines : List.of());
    }
}
