package org.countystore.ordering.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;

/** The four places of the shop, for the bar at the bottom of a phone and for the top of a desktop. */
public class ShopTabs extends Nav implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;
    private static final String SHELVES = "shop?category=all";
    private static final List<Tab> TABS = List.of(new Tab("shop", "home"), new Tab(SHELVES, "category"), new Tab("cart", "cart"),
            new Tab("orders", "order"));
    private final transient Map<Tab, Anchor> links = new LinkedHashMap<>();

    private record Tab(String route, String icon) {
    }

    /**
     * @param kind   tabbar or topnav
     * @param inCart how many different things lie in the cart
     */
    public ShopTabs(String kind, long inCart) {
        addClassName(kind);
        setAriaLabel(t("app.nav." + kind));
        for (Tab tab : TABS) {
            Anchor link = new Anchor(tab.route(), Pieces.icon(tab.icon()), new Span(t("app.tab." + tab.icon())));
            if (tab.icon().equals("cart")) {
                link.add(new CartBadge(inCart));
            }
            links.put(tab, link);
            add(link);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = tabOf(event.getLocation());
        links.forEach((tab, link) -> {
            if (tab.route().equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** The goods by category are another tab than the shop's home; the checkout belongs to the cart. */
    private static String tabOf(Location here) {
        return switch (here.getFirstSegment()) {
            case "shop" -> ShopQuery.of(here.getQueryParameters()).browsing() || here.getSegments().size() > 1 ? SHELVES : "shop";
            case "checkout" -> "cart";
            default -> here.getFirstSegment();
        };
    }
}
