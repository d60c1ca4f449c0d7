package org.countystore.trace.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.countystore.kernel.LotCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.place.Locating;
import org.countystore.trace.JourneySheet;
import org.countystore.trace.Tracing;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** From the code on a label back to the households and forward to the orders. */
@RouteScoped
@Route("trace")
@Menu(title = "trace.title", order = 700, icon = "trace")
@RolesAllowed({"CLERK", "OPERATOR", "INSPECTOR", "STORE", "CASHIER", "AUDITOR", "ADMIN"})
public class JourneyView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String LOT = "lot";
    private final transient Tracing tracing;
    private final transient Locating locating;
    private final TextField code = new TextField(t("trace.code"));
    private final Div found = Pieces.div("stack");

    @Inject
    JourneyView(Tracing tracing, Locating locating) {
        super("trace.title");
        this.tracing = tracing;
        this.locating = locating;
        add(Pieces.head(t("trace.title"), t("trace.sub")), search(), found);
    }

    private Div search() {
        code.setHelperText(t("trace.code.help"));
        code.setClearButtonVisible(true);
        code.setMaxLength(200);
        Button look = new Button(t("trace.look"), click ->
                UI.getCurrent().navigate("trace", QueryParameters.of(LOT, lot(code.getValue()))));
        look.addThemeName("primary");
        look.addClickShortcut(Key.ENTER).listenOn(code);
        return Pieces.div("card", Pieces.div("row", Pieces.withClass(code, "grow"), look));
    }

    /** The code itself, or the address that a scanner read from a label. */
    private static String lot(String typed) {
        return typed.strip().replaceFirst("^.*/(?:t|10)/([0-9A-Za-z]+).*$", "$1").toUpperCase(Locale.ROOT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        found.removeAll();
        List<String> asked = event.getLocation().getQueryParameters().getParameters(LOT);
        if (asked.isEmpty() || asked.get(0).isBlank()) {
            found.add(Pieces.empty("empty-list", t("trace.none")));
            return;
        }
        code.setValue(lot(asked.get(0)));
        Refusals.guard(Map.of("lot", code), () -> show(tracing.journey(new LotCode(code.getValue()))));
    }

    private void show(JourneySheet sheet) {
        JourneyPaper paper = new JourneyPaper(sheet, this::name, locale());
        Div main = Pieces.div("stack", paper.lot(), paper.households());
        sheet.orders().ifPresent(orders -> main.add(paper.orders(orders)));
        found.add(Pieces.div("two-cols", main, Pieces.withClass(paper.way(), "side")));
    }

    /** A village with its town. */
    private String name(PlaceCode place) {
        String own = locating.get(place).name();
        return place.isVillage() ? locating.get(place.town()).name() + " " + own : own;
    }
}
