package org.countystore.ordering.ui;

import org.countystore.kernel.ui.Pieces;
import org.countystore.store.Offer;

import com.vaadin.flow.component.html.Div;

/** All photos of a listing, one beside the other, to be pushed with a finger or the arrow keys. */
class Gallery extends Div {
    private static final long serialVersionUID = 1L;

    Gallery(Offer offer) {
        addClassName("listing-picture");
        String title = offer.listing().title();
        Div photos = Pieces.div("gallery scroll");
        photos.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", Said.t("shop.pictures", title));
        for (int i = 0; i < offer.pictures().size(); i++) {
            photos.add(Pictures.photo(offer.pictures().get(i), "", Said.t("shop.picture", title, i + 1)));
        }
        add(photos);
    }
}
