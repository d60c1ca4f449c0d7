package org.countystore.payable.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Refusals;
import org.countystore.payable.Owing;
import org.countystore.payable.PayOrder;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Says how much goes to how many before it goes. Pays exactly what was shown, so that a sum that changed meanwhile is refused. */
class PayDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    /** Stays the same until it is paid, so that a second click pays once. */
    private final transient UUID id = Uuids.next();

    PayDialog(PlaceCode place, Payment.Method method, List<Owing.Waiting> chosen, Money sum, Paying paying, Consumer<Payment> done) {
        setHeaderTitle(t(method == Payment.Method.CASH ? "payable.ask.cash" : "payable.ask.transfer"));
        TextField reference = new TextField(t("payable.reference"));
        reference.setHelperText(t("kernel.optional"));
        reference.setMaxLength(80);
        reference.setWidthFull();
        reference.setVisible(method == Payment.Method.TRANSFER);
        add(new Paragraph(t("payable.ask", chosen.size(), sum)), reference);
        List<PayOrder.Line> lines = chosen.stream()
                .map(waiting -> new PayOrder.Line(waiting.payable().slip(), Optional.of(waiting.payable().left()))).toList();
        Button yes = new Button(t(method == Payment.Method.CASH ? "payable.cash" : "payable.transfer"),
                click -> Refusals.guard(Map.of("reference", reference), () -> {
                    Payment payment = paying.pay(id, new PayOrder(Optional.of(place), method, lines,
                            Optional.of(reference.getValue().strip()).filter(text -> !text.isEmpty())));
                    close();
                    Refusals.done(t("payable.paid", payment.amount()));
                    done.accept(payment);
                }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
    }
}
