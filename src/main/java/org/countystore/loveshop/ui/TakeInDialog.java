package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.Map;

import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.Supplied;
import org.countystore.loveshop.Supply;
import org.countystore.loveshop.TakingIn;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** How many packs came of what the county store sent. */
class TakeInDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    TakeInDialog(TakingIn takingIn, Supplied supplied, Runnable taken) {
        Supply supply = supplied.supply();
        IntegerField packs = new IntegerField(t("loveshop.take_in.packs"));
        TextField reason = new TextField(t("loveshop.take_in.reason"));
        setHeaderTitle(supplied.goods().name(ShopNames.locale()));
        packs.setStepButtonsVisible(true);
        packs.setMin(0);
        packs.setMax(Math.toIntExact(supply.packs()));
        packs.setValue(Math.toIntExact(supply.packs()));
        packs.setWidthFull();
        reason.setHelperText(t("loveshop.take_in.reason.help"));
        reason.setMaxLength(200);
        reason.setWidthFull();
        Button take = new Button(t("loveshop.take_in"), click -> Refusals.guard(Map.of("packs", packs, "reason", reason), () -> {
            long came = packs.getOptionalValue().orElseThrow(() -> Refused.invalid("packs", "required"));
            Supply after = takingIn.takeIn(supply.uuid(), new Supply.Arrival(came, reason.getValue()));
            close();
            Refusals.done(t("loveshop.take_in.done", after.arrived()));
            taken.run();
        }));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("stack", new Paragraph(t("loveshop.take_in.say", supply.packs(), supply.sentAt().toLocalDate())), packs, reason));
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), take);
    }
}
