package org.countystore.ordering.ui;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.ProduceCode;
import org.countystore.produce.Category;
import org.countystore.store.Offer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinService;

/** The drawn picture of a kind, on the ground of its shelf. Decoration: the name always stands beside it. */
final class Pictures {
    private static final int IN_A_BOX = 4;
    private static final String NO_DRAWING = "images/placeholder.svg";

    private Pictures() {
    }

    static Image of(ProduceCode produce) {
        String drawing = "images/produce/" + produce + ".svg";
        Image image = new Image(VaadinService.getCurrent().isResourceAvailable("/" + drawing) ? drawing : NO_DRAWING, "");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    /** The photo of it; or, drawn, what it is, and of a box what is in it. */
    static Component of(Offer offer, GoodsNames names) {
        if (!offer.pictures().isEmpty()) {
            return photo(offer.pictures().get(0), "/small", "");
        }
        if (!offer.listing().isBox()) {
            return of(offer.listing().produce());
        }
        List<ProduceCode> kinds = offer.parts().stream().flatMap(part -> names.kindOf(part.sku()).stream())
                .map(kind -> kind.produce().code()).distinct().limit(IN_A_BOX).toList();
        Span pictures = new Span();
        pictures.addClassNames("box-picture", "of-" + kinds.size());
        kinds.forEach(kind -> pictures.add(of(kind)));
        return pictures;
    }

    static Image photo(UUID photo, String size, String name) {
        Image image = new Image("api/pictures/" + photo + size, name);
        image.addClassName("photo");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    static Span thumb(Offer offer) {
        return thumb(offer.pictures().isEmpty() ? of(offer.listing().produce()) : photo(offer.pictures().get(0), "/small", ""),
                offer.listing().category());
    }

    static Span thumb(ProduceCode produce, Category category) {
        return thumb(of(produce), category);
    }

    private static Span thumb(Image picture, Category category) {
        Span thumb = new Span(picture);
        thumb.addClassNames("thumb", tint(category));
        return thumb;
    }

    static String tint(Category category) {
        return switch (category) {
            case GRAIN -> "tint-grain";
            case FRUIT, TEA -> "tint-green";
            case FUNGI -> "tint-fungi";
            case MEAT -> "tint-meat";
            case HOME -> "tint-other";
        };
    }
}
