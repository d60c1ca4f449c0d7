package org.countystore.store.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.produce.Sku;
import org.countystore.store.Browsing;
import org.countystore.store.Contents;
import org.countystore.store.Offer;
import org.countystore.store.Picturing;
import org.countystore.store.Shelving;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
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
    private static final String BOX = "box";
    private final transient Shelving shelving;
    private final transient Picturing picturing;
    private final transient Photographing photographing;
    private final transient Browsing browsing;
    private final transient Goods goods;
    private final transient ListingPreview preview;
    /** Stays the same until it is listed, so that a second click lists it once. */
    private transient ListingId id = new ListingId(Uuids.next());

    @Inject
    ListingView(Shelving shelving, Picturing picturing, Photographing photographing, Browsing browsing, Goods goods) {
        super("store.listing");
        this.shelving = shelving;
        this.picturing = picturing;
        this.photographing = photographing;
        this.browsing = browsing;
        this.goods = goods;
        preview = new ListingPreview(goods, photographing);
    }

    @Override
    public void setParameter(BeforeEvent event, String which) {
        removeAll();
        if (which.equals(NEW) || which.equals(BOX)) {
            ListingForm form = form(shelving.skus(), Optional.empty());
            if (which.equals(BOX)) {
                form.of(contents(shelving.skus(), form).fresh());
            }
            event.getLocation().getQueryParameters().getSingleParameter("sku").map(SkuCode::new).ifPresent(form::choose);
            show(Optional.empty(), form);
        } else {
            Offer known = find(which);
            id = known.listing().id();
            show(Optional.of(known), form(known));
        }
    }

    private Offer find(String which) {
        try {
            return browsing.offer(new ListingId(Uuids.in(which, "listing")));
        } catch (Refused unknown) {
            throw new NotFoundException(which);
        }
    }

    private ListingForm form(List<Sku> skus, Optional<Offer> known) {
        return new ListingForm(skus, sheet -> preview.show(sheet, known));
    }

    private ListingForm form(Offer known) {
        List<Sku> skus = known.parts().stream().map(part -> goods.sku(part.sku()).orElseThrow()).toList();
        ListingForm form = form(skus, Optional.of(known));
        if (known.listing().isBox()) {
            form.of(contents(skus, form).fixed(known.parts().stream()
                    .sorted(Comparator.comparing(part -> !part.sku().equals(known.listing().sku())))
                    .map(part -> new Contents.Part(part.sku(), part.packs())).toList()));
        }
        form.begin(known.sheet());
        return form;
    }

    private BoxField contents(List<Sku> skus, ListingForm form) {
        return new BoxField(skus, shelving::price, form::tell);
    }

    private void show(Optional<Offer> known, ListingForm form) {
        PictureField pictures = new PictureField(photographing, known.map(Offer::pictures).orElse(List.of()), photos -> {
            preview.hang(photos);
            form.tell();
        });
        Button save = new Button(t(known.isPresent() ? "kernel.save" : "store.listing.put"), click -> save(form, pictures));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.head(t(known.isPresent() ? "store.listing" : form.isBox() ? "store.box.new" : "store.listing.new"), t("store.listing.sub")),
                Pieces.div("two-cols", Pieces.div("stack", Pieces.card(t("store.listing.words"), form),
                                Pieces.card(t("store.pictures"), pictures)), Pieces.card(t("store.listing.preview"), preview)),
                Pieces.div("action-bar", Pieces.link("store/listings", t("kernel.back"), "btn quiet"), save));
    }

    private void save(ListingForm form, PictureField pictures) {
        Map<String, HasValidationProperties> fields = form.fields();
        fields.put("photos", pictures);
        Refusals.guard(fields, () -> {
            Offer written = shelving.put(id, form.sheet());
            if (!written.pictures().equals(pictures.photos())) {
                picturing.hang(id, pictures.photos());
            }
            Refusals.done(t("store.listing.saved", written.listing().title(), written.listing().price()));
            UI.getCurrent().navigate(ListingsView.class);
        });
    }
}
