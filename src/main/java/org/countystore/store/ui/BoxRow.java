package org.countystore.store.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Sku;
import org.countystore.store.Contents;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;

/** One SKU in a box, and how many packs of it. */
class BoxRow extends Div {
    private static final long serialVersionUID = 1L;
    private final ComboBox<Sku> sku = new ComboBox<>();
    private final IntegerField packs = new IntegerField(Goods.t("store.box.packs"));
    private final Button out;

    BoxRow(List<Sku> skus, Runnable changed, Consumer<BoxRow> remove) {
        addClassName("box-row");
        sku.setItems(skus);
        sku.setItemLabelGenerator(each -> each.name() + " · " + each.code());
        sku.addValueChangeListener(change -> changed.run());
        packs.setValue(1);
        packs.setMin(1);
        packs.setMax(Contents.MOST_PACKS);
        packs.setStepButtonsVisible(true);
        packs.addValueChangeListener(change -> changed.run());
        out = new Button(Pieces.icon("close"), click -> remove.accept(this));
        add(sku, packs, out);
    }

    void show(Contents.Part part) {
        sku.getListDataView().getItems().filter(each -> each.code().equals(part.sku())).findFirst().ifPresent(sku::setValue);
        packs.setValue(part.packs());
    }

    void setReadOnly() {
        sku.setReadOnly(true);
        packs.setReadOnly(true);
        out.setVisible(false);
    }

    /** @param removable the last row stays */
    void number(int number, boolean removable) {
        sku.setLabel(Goods.t("store.box.row", number));
        out.setAriaLabel(Goods.t("store.box.out", number));
        out.setEnabled(removable);
    }

    Optional<Sku> sku() {
        return sku.getOptionalValue();
    }

    int packs() {
        return packs.getOptionalValue().orElse(0);
    }

    HasValidationProperties skuField() {
        return sku;
    }

    HasValidationProperties packsField() {
        return packs;
    }
}
