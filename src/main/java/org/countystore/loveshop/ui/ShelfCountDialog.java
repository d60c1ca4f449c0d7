package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.FillingShelves;
import org.countystore.loveshop.ShopGoods;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** How many pieces really lie there, and why it is not what the books say. */
class ShelfCountDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    /** One count, however often the button is pressed. */
    private final UUID uuid = Uuids.next();
    private final IntegerField pieces = new IntegerField(t("loveshop.count.pieces"));
    private final TextField reason = new TextField(t("loveshop.count.reason"));

    ShelfCountDialog(FillingShelves filling, ShopGoods goods, Runnable counted) {
        setHeaderTitle(t("loveshop.count"));
        pieces.setStepButtonsVisible(true);
        pieces.setMin(0);
        pieces.setValue(Math.toIntExact(goods.stock()));
        pieces.setWidthFull();
        reason.setMaxLength(200);
        reason.setWidthFull();
        reason.setPlaceholder(t("loveshop.count.reason.example"));
        Button write = new Button(t("loveshop.count.write"), click -> Refusals.guard(Map.of("pieces", pieces, "reason", reason), () -> {
            long found = pieces.getOptionalValue().orElseThrow(() -> Refused.invalid("pieces", "required"));
            ShopGoods after = filling.count(uuid, new FillingShelves.Count(goods.uuid(), found, reason.getValue()));
            close();
            Refusals.done(t("loveshop.count.done", after.stock()));
            counted.run();
        }));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("stack", new Paragraph(t("loveshop.count.say", goods.name(ShopNames.locale()), goods.stock())), pieces, reason));
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), write);
    }
}
