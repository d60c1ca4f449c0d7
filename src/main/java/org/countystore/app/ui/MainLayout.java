package org.countystore.app.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Arrays;
import java.util.Comparator;

import org.countystore.access.Directory;
import org.countystore.access.ui.OwnAccountView;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Carting;
import org.countystore.ordering.ui.ShopTabs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/**
 * The frame around every page: staff get a drawer with the menu of their roles, buyers a bar at the bottom of the phone.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout {
    private static final long serialVersionUID = 1L;

    @Inject
    MainLayout(Directory directory, Carting carting) {
        Caller caller = Caller.current();
        boolean staff = caller.grants().stream().anyMatch(grant -> grant.role() != Role.BUYER);
        getElement().setAttribute("no-scroll", true);   // else printing stops after the first screen
        Header bar = Pieces.withClass(new Header(), staff ? "topbar full" : "topbar");
        if (staff) {
            addToDrawer(new Scroller(menu()), who(directory, caller));
            addToNavbar(new DrawerToggle());
        } else {
            setDrawerOpened(false);
        }
        bar.add(brand());
        if (caller.holds(Role.BUYER)) {
            long inCart = carting.count();
            bar.add(new ShopTabs("topnav", inCart));
            addToNavbar(true, new ShopTabs("tabbar", inCart));
        }
        bar.add(ends(caller, staff));
        addToNavbar(bar);
    }

    private static Component brand() {
        Anchor brand = new Anchor("", new Image("images/logo.svg", ""), new Span(t("app.name.short")));
        brand.addClassName("brand");
        return brand;
    }

    private SideNav menu() {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", t("app.nav.menu"));
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream().map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(Menu.class)).filter(MainLayout::isForCaller).distinct()
                .sorted(Comparator.comparingDouble(view -> view.getAnnotation(Menu.class).order()))
                .forEach(view -> menu.addItem(entry(view)));
        return menu;
    }

    private static boolean isForCaller(Class<?> view) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return roles == null || Arrays.stream(roles.value()).anyMatch(role -> Caller.current().holds(Role.valueOf(role)));
    }

    private static SideNavItem entry(Class<? extends Component> view) {
        Menu menu = view.getAnnotation(Menu.class);
        return new SideNavItem(t(menu.title()), view, Pieces.icon(menu.icon().isEmpty() ? "chevron" : menu.icon()));
    }

    private static Component who(Directory directory, Caller caller) {
        Nav who = Pieces.withClass(new Nav(), "who");
        who.setAriaLabel(t("app.account"));
        caller.account().map(directory::get).ifPresent(account -> who.add(Pieces.bold(account.displayName())));
        who.add(Pieces.span("meta", String.join(" · ", caller.grants().stream()
                .map(grant -> t("role." + grant.role())).distinct().toList())));
        who.add(Pieces.div("row", Pieces.link("account", t("app.account"), "btn quiet"), Pieces.withClass(
                new NativeButton(t("app.sign_out"), click -> OwnAccountView.signOut()), "btn quiet")));
        return who;
    }

    private static Component ends(Caller caller, boolean staff) {
        Div ends = Pieces.div("topbar-end", Preferring.largeType(), Preferring.language());
        if (!caller.isSignedIn()) {
            ends.add(new Anchor("login", t("login.submit")));
        } else if (!staff) {
            ends.add(new Anchor("account", t("app.account.short")));
        }
        return ends;
    }
}
