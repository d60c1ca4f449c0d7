package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.Redeeming.Holder;
import org.countystore.points.CardKey;
import org.countystore.points.CardKey.Way;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

/** Who came hears what will be taken, and agrees by a PIN; or the keeper makes sure who it is. */
class PinDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient Holder holder;
    private final transient Supplier<Component> portrait;
    private final transient Consumer<CardKey> right;
    private final Select<Way> way = new Select<>();
    private final PinPad pad = new PinPad();
    private final Div proof = Pieces.div("stack");
    private final Button yes;

    /**
     * @param portrait draws the holder's photo
     * @param right    what happens by that word; a refusal at the PIN is shown here
     */
    PinDialog(Holder holder, long points, Supplier<Component> portrait, Consumer<CardKey> right) {
        this.holder = holder;
        this.portrait = portrait;
        this.right = right;
        pad.field().addKeyPressListener(Key.ENTER, press -> confirm());
        yes = new Button(t("loveshop.pin.yes", points), click -> confirm());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        List<Way> ways = ways(holder);
        way.setLabel(t("loveshop.way"));
        way.setItems(ways);
        way.setItemLabelGenerator(each -> t("loveshop.way." + each));
        way.setVisible(ways.size() > 1);
        way.addValueChangeListener(change -> showProof());
        way.setValue(Way.PIN);
        add(Pieces.div("stack", new Paragraph(t("loveshop.pin.say", holder.name(), points, holder.points() - points)), way, proof));
        getFooter().add(new Button(t("kernel.back"), click -> close()), yes);
        addOpenedChangeListener(change -> pad.field().focus());
    }

    private static List<Way> ways(Holder holder) {
        List<Way> ways = new ArrayList<>(List.of(Way.PIN));
        if (holder.portrait()) {
            ways.add(Way.PHOTO);
        }
        holder.proxy().ifPresent(proxy -> ways.add(proxy.pin() ? Way.PROXY_PIN : Way.PROXY_CHECKED));
        return ways;
    }

    private void showProof() {
        setHeaderTitle(t(way.getValue() == Way.PIN ? "loveshop.pin.title" : "loveshop.confirm"));
        proof.removeAll();
        if (way.getValue().isProxy()) {
            holder.proxy().ifPresent(proxy -> proof.add(Pieces.notice("info",
                    t("loveshop.way.proxy", proxy.name(), proxy.identityEnd(), proxy.left()))));
        }
        if (way.getValue() == Way.PHOTO) {
            proof.add(portrait.get());
        }
        proof.add(way.getValue().isChecked() ? new Paragraph(t("loveshop.way.sure." + way.getValue())) : pad);
    }

    private void confirm() {
        Refusals.guard(Map.of("pin", pad.field()), () -> {
            boolean checked = way.getValue().isChecked();
            if (!checked && pad.field().isEmpty()) {
                throw Refused.invalid("pin", "required");
            }
            try {
                right.accept(checked ? CardKey.checked(way.getValue()) : new CardKey(way.getValue(), pad.take()));
                close();
            } catch (Refused refused) {
                setOpened(refused.errors().stream().anyMatch(error -> error.field().equals("pin")));
                throw refused;
            }
        });
        yes.setEnabled(true);
    }
}
