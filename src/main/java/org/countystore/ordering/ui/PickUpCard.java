package org.countystore.ordering.ui;

import java.util.Optional;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.QrCode;
import org.countystore.ordering.HandingOver;
import org.countystore.ordering.Order;
import org.countystore.ordering.PickUpCode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The code that a buyer says or shows to get the packs. */
@Dependent
class PickUpCard {
    private final HandingOver desk;

    @Inject
    PickUpCard(HandingOver desk) {
        this.desk = desk;
    }

    /** Nothing before the order is packed and once the packs are there. */
    Optional<Component> of(Order order) {
        return desk.code(order.uuid()).map(code -> Pieces.card(Said.t("pickup.title"), Pieces.div("scan", picture(code),
                Pieces.div("stack tight", digits(code), new Paragraph(Said.t("pickup.how." + order.delivery().kind()))))));
    }

    private static Component picture(PickUpCode code) {
        QrCode picture = new QrCode(code.digits());
        picture.setAlt(Said.t("pickup.picture"));
        return picture;
    }

    /** Read aloud digit by digit. */
    private static Component digits(PickUpCode code) {
        Span digits = Pieces.span("scan-code", code.toString());
        digits.getElement().setAttribute("role", "text").setAttribute("aria-label", String.join(" ", code.digits().split("")));
        return digits;
    }
}
