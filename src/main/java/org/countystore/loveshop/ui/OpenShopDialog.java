package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.Map;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.KeepingShops;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** The village that gets a love shop, or the county for its store's counter, and the number to call. */
class OpenShopDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    OpenShopDialog(KeepingShops keeping, Locating locating, Runnable opened) {
        setHeaderTitle(t("loveshop.open"));
        PlacePicker place = new PlacePicker(t("loveshop.village"), locating, code -> !code.isTown());
        TextField phone = new TextField(t("loveshop.phone"));
        phone.setMaxLength(20);
        phone.setWidthFull();
        place.setWidthFull();
        Button open = new Button(t("loveshop.open"), click -> Refusals.guard(Map.of("place", place, "phone", phone), () -> {
            PlaceCode village = place.chosen().orElseThrow(() -> Refused.invalid("place", "required"));
            keeping.open(village, phone.getValue());
            close();
            Refusals.done(t("loveshop.opened"));
            opened.run();
        }));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("stack", new Paragraph(t("loveshop.open.say")), place, phone));
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), open);
    }
}
