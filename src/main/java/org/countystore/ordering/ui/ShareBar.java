package org.countystore.ordering.ui;

import java.util.List;
import java.util.Map;

import org.countystore.kernel.Money;
import org.countystore.store.Share;
import org.countystore.store.Share.Who;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** Who gets what of the price of one pack. */
@Tag("figure")
class ShareBar extends Component {
    private static final long serialVersionUID = 1L;
    private static final Map<Who, String> COLOURS = Map.of(Who.HOUSEHOLD, "s1", Who.OUTSIDER, "s2",
            Who.SORTING, "s3", Who.TRANSPORT, "s5", Who.STORE, "s4");
    private static final int WHOLE = 100;

    ShareBar(Money price, List<Share> shares) {
        Element track = element("div", "share-track").setAttribute("aria-hidden", "true");   // the list says the same
        Element key = element("ul", "share-key");
        for (Share share : shares) {
            String colour = COLOURS.get(share.who());
            Element part = element("span", colour);
            part.getStyle().set("flex-grow", Long.toString(share.money().fen()));
            track.appendChild(part);
            key.appendChild(element("li", colour).appendChild(new Element("span").setText(Said.t("shop.share." + share.who())),
                    new Element("b").setText(Said.t("shop.share.part", share.money(), percent(share.money(), price)))));
        }
        getElement().setAttribute("class", "share-bar")
                .appendChild(new Element("figcaption").setText(Said.t("shop.share.of", price)), track, key);
    }

    private static long percent(Money part, Money price) {
        return Math.round((double) part.fen() * WHOLE / price.fen());
    }

    private static Element element(String tag, String classes) {
        return new Element(tag).setAttribute("class", classes);
    }
}
