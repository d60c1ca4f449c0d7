package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.Optional;

import org.countystore.kernel.ui.Pieces;
import org.countystore.loveshop.Redeeming.Holder;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Whose card it is, masked, and what can be spent: the largest number on the screen. */
class HolderCard extends Div {
    private static final long serialVersionUID = 1L;

    /** @param village whence the holder comes, where the shop serves several */
    HolderCard(Holder holder, Optional<String> village) {
        addClassNames("card", "holder");
        getElement().setAttribute("role", "status");
        Div whose = Pieces.div("stack tight", Pieces.bold(holder.name()), Pieces.span("meta", holder.card()));
        village.ifPresent(name -> whose.add(Pieces.span("meta", name)));
        holder.warning().ifPresentOrElse(soon -> whose.add(Pieces.tag("gold", t("loveshop.soon", soon.points(), soon.firstDay()))),
                () -> holder.nextExpiry().ifPresent(day -> whose.add(Pieces.span("meta", t("loveshop.expires", day)))));
        holder.proxy().ifPresent(proxy -> whose.add(Pieces.span("meta", t("loveshop.proxy.may", proxy.name(), proxy.left()))));
        if (holder.owed() > 0) {
            whose.add(Pieces.span("meta", t("loveshop.owes", holder.owed())));
        }
        Span points = new Span(Pieces.span("quiet", t("loveshop.spendable")), Pieces.span("points-num", Long.toString(holder.points())),
                new Span(t("loveshop.points")));
        points.addClassName("points-big");
        add(whose, points);
    }
}
