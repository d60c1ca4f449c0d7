package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.Map;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.KeepingShops;
import org.countystore.loveshop.LoveShop;
import org.countystore.loveshop.OfflineLimits;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;

/** How far a shop goes on without a network. */
class OfflineDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    OfflineDialog(KeepingShops keeping, LoveShop shop, String name, Runnable changed) {
        setHeaderTitle(t("loveshop.offline"));
        IntegerField card = field("loveshop.offline.card", shop.offline().card());
        IntegerField total = field("loveshop.offline.total", shop.offline().total());
        IntegerField phones = field("loveshop.offline.phones", shop.offline().phones());
        IntegerField days = field("loveshop.offline.days", shop.offline().days());
        Button save = new Button(t("loveshop.offline.save"), click -> Refusals.guard(
                Map.of("cardPoints", card, "shopPoints", total, "phones", phones, "days", days), () -> {
                    keeping.limit(shop.village(), new OfflineLimits(number(card), number(total), number(phones), number(days)));
                    close();
                    Refusals.done(t("loveshop.offline.saved", name));
                    changed.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("stack", new Paragraph(t("loveshop.offline.say", name)), Pieces.div("fields", card, total, phones, days)));
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), save);
    }

    private IntegerField field(String text, long value) {
        IntegerField field = new IntegerField(t(text));
        field.setValue((int) value);
        return field;
    }

    /** What is left empty is refused where it stands. */
    private static long number(IntegerField field) {
        return field.getOptionalValue().map(Integer::longValue).orElse(-1L);
    }
}
