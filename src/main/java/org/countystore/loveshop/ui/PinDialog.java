package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.Map;
import java.util.function.Consumer;

import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.Redeeming.Holder;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** The villager hears what will be taken, and agrees by the PIN. */
class PinDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final PinPad pad = new PinPad();
    private final Button yes;
    private final transient Consumer<String> right;

    /** @param right what happens with the PIN; a refusal at it is shown here */
    PinDialog(Holder holder, long points, Consumer<String> right) {
        this.right = right;
        setHeaderTitle(t("loveshop.pin.title"));
        pad.field().addKeyPressListener(Key.ENTER, press -> confirm());
        yes = new Button(t("loveshop.pin.yes", points), click -> confirm());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        add(Pieces.div("stack", new Paragraph(t("loveshop.pin.say", holder.name(), points, holder.points() - points)), pad));
        getFooter().add(new Button(t("kernel.back"), click -> close()), yes);
        addOpenedChangeListener(change -> pad.field().focus());
    }

    private void confirm() {
        Refusals.guard(Map.of("pin", pad.field()), () -> {
            if (pad.field().isEmpty()) {
                throw Refused.invalid("pin", "required");
            }
            try {
                right.accept(pad.take());
                close();
            } catch (Refused refused) {
                setOpened(refused.errors().stream().anyMatch(error -> error.field().equals("pin")));
                throw refused;
            }
        });
        yes.setEnabled(true);
    }
}
