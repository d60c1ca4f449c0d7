package org.countystore.store.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.countystore.kernel.Money;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.produce.Sku;
import org.countystore.store.Contents;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** What goes into a box, a row for each SKU; the first gives the box its picture. Says what it weighs and what it would cost singly. */
class BoxField extends Div implements HasValidationProperties {
    private static final long serialVersionUID = 1L;
    private final transient List<Sku> skus;
    private final transient Function<SkuCode, Optional<Money>> priceOf;
    private final transient Runnable listener;
    private final transient List<BoxRow> rows = new ArrayList<>();
    private final Div list = Pieces.div("stack");
    private final Div error = Pieces.div("field-error");
    private final Div sum = Pieces.div("quiet");
    private final Button more = new Button(Goods.t("store.box.more"), Pieces.icon("plus"), click -> add(Optional.empty()));

    /** @param priceOf what an SKU costs by itself, if it is listed */
    BoxField(List<Sku> skus, Function<SkuCode, Optional<Money>> priceOf, Runnable listener) {
        this.skus = skus;
        this.priceOf = priceOf;
        this.listener = listener;
        addClassNames("stack", "tight");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        sum.getElement().setAttribute("aria-live", "polite");
        add(list, more, error, sum);
    }

    /** Two empty rows to begin with: fewer make no box. */
    BoxField fresh() {
        add(Optional.empty());
        add(Optional.empty());
        return this;
    }

    /** What stands and can no longer change. */
    BoxField fixed(List<Contents.Part> parts) {
        parts.forEach(part -> add(Optional.of(part)).setReadOnly());
        more.setVisible(false);
        return this;
    }

    private BoxRow add(Optional<Contents.Part> part) {
        BoxRow row = new BoxRow(skus, this::told, this::remove);
        part.ifPresent(row::show);
        rows.add(row);
        list.add(row);
        told();
        return row;
    }

    private void remove(BoxRow row) {
        rows.remove(row);
        list.remove(row);
        told();
    }

    private void told() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1, rows.size() > 1);
        }
        more.setEnabled(rows.size() < Contents.MOST_PARTS);
        sum.setText(filled().isEmpty() ? "" : Goods.t("store.box.sum", weight(), singly().map(Object.class::cast).orElse("–")));
        listener.run();
    }

    private List<BoxRow> filled() {
        return rows.stream().filter(row -> row.sku().isPresent()).toList();
    }

    Weight weight() {
        return filled().stream().map(row -> row.sku().orElseThrow().pack().times(row.packs())).reduce(Weight.ZERO, Weight::plus);
    }

    /** What all of it costs when it is bought one by one; empty if something is not listed. */
    Optional<Money> singly() {
        List<Optional<Money>> prices = filled().stream().map(row -> priceOf.apply(row.sku().orElseThrow().code())
                .map(price -> price.times(row.packs()))).toList();
        return prices.stream().allMatch(Optional::isPresent)
                ? Optional.of(prices.stream().map(Optional::orElseThrow).reduce(Money.ZERO, Money::plus)) : Optional.empty();
    }

    Optional<Sku> lead() {
        return filled().stream().flatMap(row -> row.sku().stream()).findFirst();
    }

    Contents contents() {
        return new Contents(filled().stream().map(row -> new Contents.Part(row.sku().orElseThrow().code(), row.packs())).toList());
    }

    /** By the names of the API. */
    Map<String, HasValidationProperties> fields() {
        Map<String, HasValidationProperties> fields = new HashMap<>();
        fields.put("contents", this);
        fields.put("sku", this);
        List<BoxRow> filled = filled();
        for (int i = 0; i < filled.size(); i++) {
            fields.put("contents[" + i + "].sku", filled.get(i).skuField());
            fields.put("contents[" + i + "].packs", filled.get(i).packsField());
        }
        return fields;
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
