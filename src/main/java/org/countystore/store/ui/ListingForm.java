package org.countystore.store.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Sku;
import org.countystore.store.Listing;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** What the store writes about an SKU or a box; tells each change so that a preview can follow. */
class ListingForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final int TITLE = 80;
    private static final int TEXT = 2000;
    private final ComboBox<Sku> sku = new ComboBox<>(Goods.t("store.sku"));
    private final TextField title = new TextField(Goods.t("store.listing.title"));
    private final MoneyField price = new MoneyField(Goods.t("store.price.pack"));
    private final TextArea text = new TextArea(Goods.t("store.listing.text"));
    private final Checkbox onSale = new Checkbox(Goods.t("store.on_sale"), true);
    private final AheadFields ahead = new AheadFields();
    private final transient Consumer<ListingForm> listener;
    private BoxField box;

    ListingForm(List<Sku> skus, Consumer<ListingForm> listener) {
        this.listener = listener;
        addClassName("fields");
        sku.setItems(skus);
        sku.setItemLabelGenerator(each -> each.name() + " · " + each.code());
        sku.addValueChangeListener(change -> named());
        title.setMaxLength(TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        text.setMaxLength(TEXT);
        text.setMinRows(3);
        text.setHelperText(Goods.t("store.listing.text.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        onSale.setHelperText(Goods.t("store.on_sale.help"));
        List.of(title, price, text).forEach(field -> field.addValueChangeListener(change -> tell()));
        onSale.addValueChangeListener(change -> tell());
        add(Pieces.withClass(sku, "wide"), Pieces.withClass(title, "wide"), price, Pieces.withClass(text, "wide"),
                Pieces.withClass(onSale, "wide"), Pieces.withClass(ahead, "wide"));
    }

    /** It is a box, made of this instead of one SKU. */
    ListingForm of(BoxField contents) {
        box = contents;
        price.setLabel(Goods.t("store.price.box"));
        replace(sku, Pieces.withClass(contents, "wide"));
        return this;
    }

    private void named() {
        if (title.isEmpty() && sku.getValue() != null) {
            title.setValue(sku.getValue().name());
        }
        tell();
    }

    void tell() {
        listener.accept(this);
    }

    /** Goes on from what stands; the SKU can no longer change. */
    void begin(Listing.Sheet sheet) {
        choose(sheet.sku());
        sku.setReadOnly(true);
        title.setValue(sheet.title());
        price.set(sheet.price());
        text.setValue(sheet.text());
        onSale.setValue(sheet.onSale());
        ahead.begin(sheet.season(), sheet.presale());
    }

    void choose(SkuCode code) {
        sku.getListDataView().getItems().filter(each -> each.code().equals(code)).findFirst().ifPresent(sku::setValue);
    }

    /** What is sold, or leads the box. */
    Optional<Sku> lead() {
        return isBox() ? box.lead() : sku.getOptionalValue();
    }

    boolean isBox() {
        return box != null;
    }

    /** Of a pack or the whole box. */
    Weight weight() {
        return isBox() ? box.weight() : sku.getOptionalValue().map(Sku::pack).orElse(Weight.ZERO);
    }

    TextField title() {
        return title;
    }

    MoneyField price() {
        return price;
    }

    Checkbox onSale() {
        return onSale;
    }

    Listing.Sheet sheet() {
        Listing.Sheet sheet = new Listing.Sheet(lead().map(Sku::code).orElse(null), title.getValue(),
                price.isEmpty() ? null : price.amountFor("fen"), text.getValue(), onSale.getValue(), ahead.season(), ahead.presale());
        return isBox() ? sheet.of(box.contents()) : sheet;
    }

    /** By the names of the API. */
    Map<String, HasValidationProperties> fields() {
        Map<String, HasValidationProperties> fields = new HashMap<>(ahead.fields());
        fields.putAll(Map.of("sku", sku, "title", title, "fen", price, "text", text));
        if (isBox()) {
            fields.putAll(box.fields());
        }
        return fields;
    }
}
