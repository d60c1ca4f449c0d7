package org.countystore.loveshop.ui;

import java.util.List;
import java.util.Map;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.ShowingCards;
import org.countystore.loveshop.ShowingCards.Shown;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The shop's tablet turned to the villager: card, PIN, and what is on it, in large letters and read aloud. */
@RouteScoped
@Route("loveshop/kiosk")
@Menu(title = "loveshop.kiosk", order = 46.5, icon = "card")
@RolesAllowed("KEEPER")
public class KioskView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final String IDLE = "idle";
    /** After a minute without a touch nobody else shall see what one person left open. */
    private static final String WATCH = """
            let idle;
            const wait = () => { clearTimeout(idle); idle = setTimeout(() => this.dispatchEvent(new Event('%s')), 60000); };
            ['pointerdown', 'keydown'].forEach(kind => this.addEventListener(kind, wait));""".formatted(IDLE);
    private final transient ShowingCards cards;
    private PlaceCode village;
    private final TextField number = new TextField(t("loveshop.card"));
    private final PinPad pad = new PinPad();
    private final Div content = Pieces.div("stack");

    @Inject
    KioskView(ShowingCards cards, ShopNames names) {
        super("loveshop.kiosk");
        this.cards = cards;
        List<PlaceCode> kept = names.kept();
        village = kept.get(0);
        addClassNames("narrow", "kiosk");
        number.setWidthFull();
        number.setAutofocus(true);
        number.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        number.addKeyPressListener(Key.ENTER, press -> pad.field().focus());
        pad.field().addKeyPressListener(Key.ENTER, press -> look());
        if (kept.size() > 1) {
            add(names.choice(kept, chosen -> village = chosen));
        }
        add(content);
        ask();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(WATCH);
        getElement().addEventListener(IDLE, idle -> ask());
    }

    private void ask() {
        number.clear();
        pad.field().clear();
        Button look = new Button(t("loveshop.kiosk.look"), click -> look());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        look.setWidthFull();
        content.removeAll();
        content.add(new H1(t("loveshop.kiosk.hello")), Pieces.div("card stack", number, pad, look));
    }

    private void look() {
        Refusals.guard(Map.of("card", number, "pin", pad.field()), () -> {
            Shown shown = cards.show(village, number.getValue(), pad.take());
            Button end = new Button(t("loveshop.kiosk.end"), click -> ask());
            end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            content.removeAll();
            content.add(new KioskAnswer(shown), end);
            number.clear();
        });
    }
}
