package org.countystore.loveshop.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.LookingAtShelves;
import org.countystore.loveshop.Redeeming;
import org.countystore.loveshop.Redeeming.Holder;
import org.countystore.loveshop.Redemption;
import org.countystore.loveshop.RedemptionWish;
import org.countystore.points.CardKey;
import org.countystore.points.KeepingPortraits;
import org.countystore.points.ui.Portrait;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The keeper's till: whose card, which goods, the PIN, done. */
@RouteScoped
@Route("loveshop")
@Menu(title = "loveshop.till", order = 46, icon = "gift")
@RolesAllowed("KEEPER")
public class TillView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Redeeming redeeming;
    private final transient LookingAtShelves shelves;
    private final transient KeepingPortraits portraits;
    private final TextField number = new TextField(t("loveshop.card"));
    private final Div holderCard = Pieces.div("stack");
    private final Div picks = Pieces.div("card stack");
    private final Div sum = Pieces.div("action-sum");
    private final Div sumBeside = Pieces.div("row apart basket-sum");
    private final Button confirm = new Button(t("loveshop.confirm"), click -> askForPin());
    private final Basket basket = new Basket(this::showSum);
    private final transient ShopNames names;
    private PlaceCode village;
    private transient GoodsPicks goods;
    private transient Optional<Holder> holder = Optional.empty();
    /** Stays the same until the goods are handed over, so that a second press hands them over once. */
    private UUID uuid = Uuids.next();

    @Inject
    TillView(Redeeming redeeming, LookingAtShelves shelves, KeepingPortraits portraits, ShopNames names) {
        super("loveshop.till");
        this.redeeming = redeeming;
        this.shelves = shelves;
        this.portraits = portraits;
        this.names = names;
        addClassName("till");
        List<PlaceCode> villages = names.kept();
        add(Pieces.head(t("loveshop.till"), villages.size() == 1 ? names.shop(villages.get(0)) : "",
                Pieces.link("loveshop/redemptions", t("loveshop.redemptions"), "btn")));
        Div what = Pieces.div("till-what stack");
        if (villages.size() > 1) {
            what.add(names.choice(villages, this::open));
        }
        what.add(card(), holderCard, picks);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sum.getElement().setAttribute("aria-live", "polite");
        add(what, Pieces.div("till-sum card", basket, sumBeside), Pieces.div("action-bar", sum, confirm));
        open(villages.get(0));
    }

    private Div card() {
        number.setPlaceholder("4711 0815 4242");
        number.setClearButtonVisible(true);
        number.setAutofocus(true);
        number.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        number.setHelperText(t("loveshop.card.help"));
        number.addKeyPressListener(Key.ENTER, press -> find());
        Button find = new Button(t("loveshop.card.find"), Pieces.icon("search"), click -> find());
        return Pieces.div("card", Pieces.div("row", Pieces.withClass(number, "grow"), find));
    }

    private void open(PlaceCode shop) {
        village = shop;
        holder = Optional.empty();
        holderCard.removeAll();
        basket.clear();
        picks.removeAll();
        Refusals.guard(() -> {
            goods = new GoodsPicks(shelves.goods(shop, Page.of(Page.LARGEST)).items(), basket::add);
            picks.add(goods);
        });
        showSum();
    }

    private void find() {
        holder = Optional.empty();
        holderCard.removeAll();
        Refusals.guard(Map.of("card", number), () -> {
            if (number.isEmpty()) {
                throw Refused.invalid("card", "required");
            }
            Holder found = redeeming.holder(village, number.getValue());
            holder = Optional.of(found);
            holderCard.add(new HolderCard(found, Optional.of(found.home()).filter(home -> !home.equals(village)).map(names::village)));
        });
        showSum();
    }

    private void showSum() {
        List.of(sum, sumBeside).forEach(this::showSum);
        if (goods != null) {
            goods.show(basket::taken);
        }
        confirm.setEnabled(!basket.isEmpty() && holder.filter(found -> found.points() >= basket.points()).isPresent());
    }

    private void showSum(Div place) {
        place.removeAll();
        place.add(Pieces.span("quiet", t("loveshop.this_time", basket.points())));
        holder.ifPresent(found -> {
            long left = found.points() - basket.points();
            place.add(left < 0 ? Pieces.span("error-text strong", t("reason.NOT_ENOUGH_POINTS", -left))
                    : Pieces.bold(t("loveshop.left", left)));
        });
    }

    private void askForPin() {
        holder.ifPresent(found -> new PinDialog(found, basket.points(),
                () -> new Portrait(portraits, found.card(), t("points.portrait")), this::redeem).open());
    }

    private void redeem(CardKey key) {
        Redemption done = redeeming.redeem(uuid, new RedemptionWish(number.getValue(), village, basket.lines(),
                Optional.of(basket.points())), key).redemption();
        Refusals.done(t("loveshop.done", done.points(), done.pointsLeft()));
        UI.getCurrent().navigate(RedemptionView.class, done.uuid().toString());
    }
}
