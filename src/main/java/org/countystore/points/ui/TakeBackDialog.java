package org.countystore.points.ui;

import java.util.Map;

import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Refusals;
import org.countystore.points.Contribution;
import org.countystore.points.KeepingFunds;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks why money is taken out of a fund again. */
class TakeBackDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    TakeBackDialog(KeepingFunds funds, Contribution gift, Runnable done) {
        setHeaderTitle(t("points.take_back"));
        TextField reason = new TextField(t("points.take_back.why"));
        reason.setMaxLength(200);
        reason.setWidthFull();
        Button yes = new Button(t("points.take_back"), click -> Refusals.guard(Map.of("reason", reason), () -> {
            funds.takeBack(gift.uuid(), reason.getValue());
            close();
            done.run();
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(t("points.take_back.sure", gift.amount())), reason);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }

    private static String t(String key, Object... facts) {
        return Texts.of(UI.getCurrent().getLocale(), key, facts);
    }
}
