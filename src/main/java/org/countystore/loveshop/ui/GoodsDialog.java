package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.Drawing;
import org.countystore.loveshop.FillingShelves;
import org.countystore.loveshop.GoodsSheet;
import org.countystore.loveshop.ShopGoods;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** What some goods are called, look like and cost; new ones, or changed. */
class GoodsDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final TextField name = new TextField(t("loveshop.goods.name"));
    private final TextField nameEn = new TextField(t("loveshop.goods.name_en"));
    private final IntegerField points = new IntegerField(t("loveshop.goods.points"));
    private final IntegerField lowMark = new IntegerField(t("loveshop.goods.low_mark"));
    private final TextField sku = new TextField(t("loveshop.goods.sku"));
    private final Checkbox onShelf = new Checkbox(t("loveshop.on_shelf"));
    private final Picks<Drawing> drawing = new Picks<>(t("loveshop.goods.picture"), chosen -> { });
    private final transient FillingShelves filling;
    private final transient Runnable saved;
    private final PlaceCode village;
    private final UUID uuid;

    /** @param goods to be changed; none for new ones */
    GoodsDialog(FillingShelves filling, PlaceCode village, Optional<ShopGoods> goods, Runnable saved) {
        this.filling = filling;
        this.saved = saved;
        this.village = village;
        uuid = goods.map(ShopGoods::uuid).orElseGet(Uuids::next);
        setHeaderTitle(t(goods.isPresent() ? "loveshop.goods.change" : "loveshop.goods.new"));
        drawing.offer(List.of(Drawing.values()), each -> t("loveshop.drawing." + each), each -> Optional.of(each.path()));
        name.setMaxLength(30);
        name.setPlaceholder(t("loveshop.goods.name.example"));
        points.setHelperText(t("loveshop.goods.points.help"));
        lowMark.setHelperText(t("loveshop.goods.low_mark.help"));
        if (village.isCounty()) {
            sku.setLabel(t("loveshop.goods.sku.county"));
        }
        sku.setHelperText(t("loveshop.goods.sku.help"));
        lowMark.setValue(5);
        onShelf.setValue(true);
        goods.ifPresent(this::fill);
        add(Pieces.div("stack", Pieces.div("fields", name, nameEn, points, lowMark, sku), onShelf, drawing));
        Button save = new Button(t("loveshop.goods.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), save);
    }

    private void fill(ShopGoods goods) {
        name.setValue(goods.name());
        nameEn.setValue(goods.nameEn());
        points.setValue(Math.toIntExact(goods.points()));
        lowMark.setValue(Math.toIntExact(goods.lowMark()));
        goods.sku().ifPresent(code -> sku.setValue(code.value()));
        onShelf.setValue(goods.isOnShelf());
        drawing.choose(goods.drawing());
    }

    private void save() {
        Map<String, HasValidationProperties> fields = new HashMap<>(Map.of("name", name, "nameEn", nameEn, "points", points, "lowMark",
                lowMark, "picture", drawing, "sku", sku));
        Refusals.guard(fields, () -> {
            FillingShelves.Priced priced = filling.put(village, uuid, new GoodsSheet(name.getValue(), nameEn.getValue(),
                    drawing.value().orElse(null), figure(points, "points"),
                    Optional.of(sku.getValue().strip()).filter(text -> !text.isEmpty()).map(SkuCode::new),
                    figure(lowMark, "lowMark"), onShelf.getValue()));
            close();
            Refusals.done(priced.storePrice().map(more -> t("loveshop.goods.below", priced.goods().points(), more))
                    .orElseGet(() -> t("loveshop.goods.saved", priced.goods().name())));
            saved.run();
        });
    }

    private static long figure(IntegerField field, String apiField) {
        return field.getOptionalValue().orElseThrow(() -> Refused.invalid(apiField, "required"));
    }
}
