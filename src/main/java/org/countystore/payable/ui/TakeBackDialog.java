package org.countystore.payable.ui;

import java.util.Map;

import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Refusals;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Asks why a payment is taken back, and says what that means, before it is done. */
class TakeBackDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    TakeBackDialog(Payment payment, Paying paying, Runnable done) {
        setHeaderTitle(t("payable.reverse"));
        TextField reason = new TextField(t("payable.reverse.reason"));
        reason.setMaxLength(200);
        reason.setWidthFull();
        add(new Paragraph(t("payable.reverse.question", payment.amount())), reason);
        Button yes = new Button(t("payable.reverse.yes"), click -> Refusals.guard(Map.of("reason", reason), () -> {
            paying.reverse(payment.uuid(), reason.getValue());
            close();
            Refusals.done(t("payable.reverse.done"));
            done.run();
        }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }

    private static String t(String key, Object... facts) {
        return Texts.of(UI.getCurrent().getLocale(), key, facts);
    }
}
