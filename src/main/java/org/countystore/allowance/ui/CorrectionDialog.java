package org.countystore.allowance.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.allowance.Correcting;
import org.countystore.allowance.Correction;
import org.countystore.allowance.Tranche;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Page;
import org.countystore.kernel.UnitId;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.unit.Employee;
import org.countystore.unit.KeepingRoster;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

/** Gives one colleague more of a tranche, or takes some back, and asks why. */
class CorrectionDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient Correcting correcting;
    private final transient Runnable whenDone;
    /** One correction, however often the button is pressed. */
    private final UUID call = Uuids.next();
    private final ComboBox<Employee> person = new ComboBox<>(t("allowance.correct.person"));
    private final Select<Tranche> tranche = new Select<>();
    private final RadioButtonGroup<Integer> sign = new RadioButtonGroup<>(t("allowance.correct.kind"));
    private final MoneyField amount = new MoneyField(t("allowance.amount"));
    private final TextArea reason = new TextArea(t("allowance.correct.reason"));

    CorrectionDialog(Correcting correcting, KeepingRoster roster, UnitId unit, List<Tranche> tranches, Runnable whenDone) {
        this.correcting = correcting;
        this.whenDone = whenDone;
        setHeaderTitle(t("allowance.correct"));
        person.setItems(query -> roster.staff(unit, query.getFilter().orElse("").strip(), Page.of(Page.LARGEST)).items().stream()
                .filter(Employee::isOnRoster).skip(query.getOffset()).limit(query.getLimit()));
        person.setItemLabelGenerator(employee -> employee.name() + " " + employee.staffNumber());
        tranche.setLabel(t("allowance.tranche"));
        tranche.setItems(tranches);
        tranche.setItemLabelGenerator(Tranche::name);
        tranche.setValue(tranches.get(0));
        sign.setItems(1, -1);
        sign.setItemLabelGenerator(each -> t(each > 0 ? "allowance.correct.more" : "allowance.correct.less"));
        sign.setValue(1);
        reason.setMaxLength(200);
        Button save = new Button(t("allowance.correct"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), save);
        add(Pieces.div("fields", person, tranche, sign, amount, reason));
    }

    private void save() {
        Refusals.guard(Map.of("employee", person, "tranche", tranche, "fen", amount, "reason", reason), () -> {
            new Fields().must(!person.isEmpty(), "employee", "required").orRefuse();
            correcting.correct(call, new Correction(person.getValue().id(), tranche.getValue().year(), tranche.getValue().no(),
                    sign.getValue() * amount.amountFor("fen").fen(), reason.getValue()));
            close();
            Refusals.done(t("allowance.correct.done"));
            whenDone.run();
        });
    }
}
