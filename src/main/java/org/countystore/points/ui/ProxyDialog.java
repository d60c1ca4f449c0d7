package org.countystore.points.ui;

import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.points.NamingProxies;
import org.countystore.points.PointsProxy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** The household names who may fetch goods for it, and agrees by its own PIN. */
class ProxyDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final TextField name = new TextField(t("points.proxy.who"));
    private final TextField identityEnd = new TextField(t("points.proxy.identity"));
    private final IntegerField limit = new IntegerField(t("points.proxy.limit"));
    private final PinField own = new PinField("points.proxy.own_pin");
    private final PinField holders = new PinField("points.proxy.holders_pin");

    ProxyDialog(NamingProxies proxies, String card, Runnable whenDone) {
        setHeaderTitle(t("points.proxy.name"));
        identityEnd.setMaxLength(4);
        own.setHelperText(t("points.proxy.own_pin.help"));
        Button yes = new Button(t("points.proxy.yes"), click -> Refusals.guard(
                Map.of("name", name, "identityEnd", identityEnd, "limit", limit, "ownPin", own, "pin", holders), () -> {
                    proxies.name(card, holders.getValue(), new PointsProxy.Sheet(name.getValue(), identityEnd.getValue().strip(), limit.getOptionalValue().orElse(0)),
                            Optional.of(own.getValue()).filter(text -> !text.isEmpty()));
                    close();
                    Refusals.done(t("points.proxy.named"));
                    whenDone.run();
                }));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), yes);
        add(Pieces.div("stack", new Paragraph(t("points.proxy.say")), Pieces.div("fields", name, identityEnd, limit, own, holders)));
    }

    private static String t(String key) {
        return Texts.of(UI.getCurrent().getLocale(), key);
    }
}
