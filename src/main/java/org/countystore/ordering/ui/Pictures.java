package org.countystore.ordering.ui;

import org.countystore.kernel.ProduceCode;
import org.countystore.produce.Category;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinService;

/** The drawn picture of a kind, on the ground of its shelf. Decoration: the name always stands beside it. */
final class Pictures {
    private static final String NO_DRAWING = "images/placeholder.svg";

    private Pictures() {
    }

    static Image of(ProduceCode produce) {
        String drawing = "images/produce/" + produce + ".svg";
        Image image = new Image(VaadinService.getCurrent().isResourceAvailable("/" + drawing) ? drawing : NO_DRAWING, "");
        image.getElement().setAttribute("loading", "lazy");
        return image;
    }

    static Span thumb(ProduceCode produce, Category category) {
        Span thumb = new Span(of(produce));
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
