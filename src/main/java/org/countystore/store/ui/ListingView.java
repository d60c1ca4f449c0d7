package org.countystore.store.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.store.Browsing;
import org.countystore.store.Offer;
import org.countystore.store.Shelving;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Writing what an SKU is called and costs, with the buyer's card beside it as it will look. */
@RouteScoped
@Route("store/listing")
@RolesAllowed("STORE")
public class ListingView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";
    private final transient Shelving shelving;
    private final transient Browsing browsing;
    private final transient Goods goods;
    /** Stays the same until it is listed, so that a second click lists it once. */
    private transient ListingId id = new ListingId(Uuids.next());

    @Inject
    ListingView(Shelving shelving, Browsing browsing, Goods goods) {
        super("store.listing");
        this.shelving = shelving;
        this.browsing = browsing;
        this.goods = goods;
    }

    @Override
    public void setParameter(BeforeEvent event, String which) {
        removeAll();
        if (which.equals(NEW)) {
            show(Optional.empty(), event.getLocation().getQueryParameters().getSingleParameter("sku").map(SkuCode::new));
        } else {
            Offer known = find(which);
            id = known.listing().id();
            show(Optional.of(known), Optional.empty());
        }
    }

    private Offer find(String which) {
        try {
            return browsing.offer(new ListingId(UUID.fromString(which)));
        } catch (IllegalArgumentException | Refused unknown) {
            throw new NotFoundException(which);
        }
    }

    private void show(Optional<Offer> known, Optional<SkuCode> wanted) {
        ListingPreview preview = new ListingPreview(goods);
        ListingForm form = new ListingForm(known.map(offer -> List.of(goods.sku(offer.listing().sku()).orElseThrow()))
                .orElseGet(shelving::skus), sheet -> preview.show(sheet, known));
        known.ifPresentOrElse(offer -> form.begin(offer.sheet()), () -> wanted.ifPresent(form::choose));
        Button save = new Button(t(known.isPresent() ? "kernel.save" : "store.listing.put"), click -> save(form));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.head(t(known.isPresent() ? "store.listing" : "store.listing.new"), t("store.listing.sub")),
                Pieces.div("two-cols", Pieces.card(t("store.listing.words"), form), Pieces.card(t("store.listing.preview"), preview)),
                Pieces.div("action-bar", Pieces.link("store/listings", t("kernel.back"), "btn quiet"), save));
        form.tell();
    }

    private void save(ListingForm form) {
        Refusals.guard(form.fields(), () -> {
            Offer written = shelving.put(id, form.sheet());
            Refusals.done(t("store.listing.saved", written.listing().title(), written.listing().price()));
            UI.getCurrent().navigate(ListingsView.class);
        });
    }
}
