package org.countystore.store.ui;

import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.store.Listing;
import org.countystore.store.Preselling;
import org.countystore.store.Presold;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** What the store offers to whoever comes up short of a pre-sale. */
class InsteadDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final ComboBox<Listing> listing = new ComboBox<>(Goods.t("store.instead.listing"));

    /** @param after shows how it stands then */
    InsteadDialog(Preselling preselling, Presold sold, Runnable after) {
        setHeaderTitle(Goods.t("store.instead"));
        listing.setItems(query -> preselling.couldStandIn(sold.presale().uuid(), query.getFilter().orElse("")).stream()
                .skip(query.getOffset()).limit(query.getLimit()));
        listing.setItemLabelGenerator(each -> Goods.t("store.instead.option", each.title(), each.price()));
        sold.instead().ifPresent(listing::setValue);
        listing.setClearButtonVisible(true);
        listing.setHelperText(Goods.t("store.instead.help"));
        Button write = new Button(Goods.t("store.instead.write"), click -> Refusals.guard(Map.of("listing", listing), () -> {
            preselling.offerInstead(sold.presale().uuid(), Optional.ofNullable(listing.getValue()).map(Listing::id));
            close();
            Refusals.done(Goods.t(listing.isEmpty() ? "store.instead.none" : "store.instead.done", sold.listing().title()));
            after.run();
        }));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("stack", new Paragraph(Goods.t("store.instead.sub", sold.listing().title())), Pieces.withClass(listing, "wide")));
        getFooter().add(new Button(Goods.t("kernel.cancel"), click -> close()), write);
    }
}
