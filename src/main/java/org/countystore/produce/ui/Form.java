package org.countystore.produce.ui;

import java.util.Map;

import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** A few fields in a dialog with one button that writes them. */
abstract class Form extends Dialog {
    private static final long serialVersionUID = 1L;

    Form(String titleKey) {
        setHeaderTitle(t(titleKey));
        Button save = new Button(t("kernel.save"), click -> Refusals.guard(fields(), () -> {
            save();
            close();
            Refusals.done(t("produce.saved"));
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), save);
    }

    static String t(String key, Object... facts) {
        return Texts.of(UI.getCurrent().getLocale(), key, facts);
    }

    static <C extends Component> C wide(C field) {
        return Pieces.withClass(field, "wide");
    }

    /** By the names of the API. */
    abstract Map<String, HasValidationProperties> fields();

    abstract void save();
}
