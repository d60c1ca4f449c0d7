package org.countystore.household.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Map;
import java.util.Optional;

import org.countystore.household.Dossier;
import org.countystore.household.Person;
import org.countystore.household.PersonSheet;
import org.countystore.household.Registering;
import org.countystore.household.Relation;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;

/** Adds a person to a household or corrects what is written about one. */
class MemberDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient Registering registering;
    private final transient Optional<Dossier.Row> member;
    private final transient Runnable whenDone;
    private final String code;
    private final TextField name = new TextField(t("household.name"));
    private final Select<Relation> relation = new Select<>();
    private final TextField identity = new TextField(t("household.identity"));
    private final DayField born = new DayField(t("household.born"), null);

    MemberDialog(Registering registering, String code, Optional<Dossier.Row> member, Runnable whenDone) {
        this.registering = registering;
        this.code = code;
        this.member = member;
        this.whenDone = whenDone;
        setHeaderTitle(t(member.isPresent() ? "household.member.edit" : "household.member.add"));
        relation.setLabel(t("household.relation"));
        relation.setItems(Relation.values());
        relation.setItemLabelGenerator(each -> t("relation." + each));
        identity.setHelperText(t(member.isPresent() ? "household.identity.keep" : "household.identity.help"));
        born.setHelperText(t("household.born.help"));
        member.ifPresent(row -> {
            name.setValue(row.name());
            relation.setValue(row.relation());
        });
        Button save = new Button(t("kernel.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), save);
        add(Pieces.div("fields", name, relation, identity, born));
    }

    private void save() {
        Map<String, HasValidationProperties> fields = Map.of("name", name, "relation", relation, "identity", identity, "born", born);
        Refusals.guard(fields, () -> {
            Person person = new PersonSheet(name.getValue(), relation.getValue(),
                    Optional.of(identity.getValue().strip()).filter(text -> !text.isEmpty()), born.getOptionalValue()).person();
            if (member.isPresent()) {
                registering.correctMember(code, member.get().id(), person);
            } else {
                registering.admit(code, person);
            }
            close();
            Refusals.done(t("household.saved"));
            whenDone.run();
        });
    }
}
