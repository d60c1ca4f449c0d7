package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.LoveShop;
import org.countystore.loveshop.Supply;
import org.countystore.loveshop.Supplying;
import org.countystore.loveshop.Supplying.Offered;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;

/** Which love shop gets how many packs of what. */
class SupplyDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final Select<Offered> goods = new Select<>();
    private final IntegerField packs = new IntegerField(t("loveshop.supply.packs"));
    private final transient Supplying supplying;
    /** One supply, however often the button is pressed. */
    private final UUID uuid = Uuids.next();

    SupplyDialog(Supplying supplying, ShopNames names, Runnable sent) {
        this.supplying = supplying;
        setHeaderTitle(t("loveshop.supply"));
        goods.setLabel(t("loveshop.supply.goods"));
        goods.setItemLabelGenerator(each -> each.goods().name(ShopNames.locale()));
        goods.addValueChangeListener(event -> packs.setHelperText(
                event.getValue() == null ? null : t("loveshop.supply.left", event.getValue().available())));
        goods.setWidthFull();
        packs.setStepButtonsVisible(true);
        packs.setMin(1);
        packs.setWidthFull();
        Select<PlaceCode> shop = names.choice(supplying.shops(Page.of(Page.LARGEST)).items().stream().filter(LoveShop::isOpen)
                .map(LoveShop::village).toList(), this::offer);
        shop.setWidthFull();
        offer(shop.getValue());
        Button send = new Button(t("loveshop.supply"), click -> Refusals.guard(Map.of("goods", goods, "packs", packs), () -> {
            UUID chosen = goods.getOptionalValue().map(each -> each.goods().uuid()).orElse(null);
            Supply supply = supplying.send(uuid, new Supply.Wish(chosen, packs.getOptionalValue().orElse(0)));
            close();
            Refusals.done(t("loveshop.supply.sent", supply.packs()));
            sent.run();
        }));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("stack", new Paragraph(t("loveshop.supply.say")), shop, goods, packs));
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), send);
    }

    private void offer(PlaceCode shop) {
        List<Offered> offered = supplying.goods(shop);
        goods.setItems(offered);
        goods.setHelperText(offered.isEmpty() ? t("loveshop.supply.nothing") : null);
    }
}
