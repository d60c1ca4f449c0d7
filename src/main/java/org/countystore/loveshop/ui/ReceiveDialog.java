package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.FillingShelves;
import org.countystore.loveshop.GoodsReceipt;
import org.countystore.loveshop.GoodsReceipt.Source;
import org.countystore.loveshop.ShopGoods;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** How many pieces came, and from where. */
class ReceiveDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final Picks<Source> source = new Picks<>(t("loveshop.source"), this::choose);
    private final IntegerField quantity = new IntegerField(t("loveshop.pieces"));
    private final TextField donor = new TextField(t("loveshop.donor"));
    private final Checkbox shown = new Checkbox(t("loveshop.donor.shown"));
    private final TextField note = new TextField(t("loveshop.note"));
    private final transient FillingShelves filling;
    private final transient ShopGoods goods;
    private final transient Runnable received;
    /** One receipt, however often the button is pressed. */
    private final UUID uuid = Uuids.next();

    ReceiveDialog(FillingShelves filling, ShopGoods goods, Runnable received) {
        this.filling = filling;
        this.goods = goods;
        this.received = received;
        setHeaderTitle(t("loveshop.receive.of", goods.name(ShopNames.locale())));
        source.offer(List.of(Source.PURCHASE, Source.DONOR), each -> t("loveshop.source." + each), each -> Optional.empty());
        quantity.setStepButtonsVisible(true);
        quantity.setMin(1);
        donor.setMaxLength(60);
        donor.setHelperText(t("loveshop.donor.help", goods.points()));
        note.setMaxLength(200);
        quantity.setWidthFull();
        donor.setWidthFull();
        note.setWidthFull();
        note.setPlaceholder(t("loveshop.note.example"));
        Button write = new Button(t("loveshop.receive"), click -> write());
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("stack", source, quantity, donor, shown, note));
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), write);
        choose(null);
    }

    private void choose(Source chosen) {
        donor.setVisible(chosen == Source.DONOR);
        shown.setVisible(chosen == Source.DONOR);
    }

    private void write() {
        Refusals.guard(Map.of("source", source, "quantity", quantity, "donor", donor, "note", note), () -> {
            Source from = source.value().orElseThrow(() -> Refused.invalid("source", "required"));
            long pieces = quantity.getOptionalValue().orElseThrow(() -> Refused.invalid("quantity", "required"));
            GoodsReceipt receipt = filling.receive(uuid, new GoodsReceipt.Delivery(goods.uuid(), from, pieces,
                    Optional.of(donor.getValue().strip()).filter(name -> from == Source.DONOR && !name.isEmpty()),
                    from == Source.DONOR && shown.getValue(), note.getValue()));
            close();
            Refusals.done(t(receipt.isGift() ? "loveshop.received.gift" : "loveshop.received", receipt.quantity(), receipt.points()));
            received.run();
        });
    }
}
