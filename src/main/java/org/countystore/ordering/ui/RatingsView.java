package org.countystore.ordering.ui;

import java.util.Map;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.ordering.Praise;
import org.countystore.ordering.Rating;
import org.countystore.ordering.RatingGoods;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What buyers say of what the store sold; the store hides what is improper, and says why. */
@Route("ratings")
@Menu(title = "rating.desk", order = 46, icon = "star")
@RolesAllowed({"STORE", "AUDITOR"})
public class RatingsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final int TEN = 10;
    private final transient RatingGoods ratings;
    private final PlaceCode store;
    private final Div list = Pieces.div("stack");

    @Inject
    RatingsView(RatingGoods ratings, Locating locating) {
        super("rating.desk");
        this.ratings = ratings;
        store = PlacePicker.ofCaller(locating).county();
        add(Pieces.head(t("rating.desk"), t("rating.desk.sub")), list);
        show();
    }

    private void show() {
        list.removeAll();
        Table<Praise> table = new Table<Praise>(t("rating.desk")).lead(t("rating.goods"), praise -> goods(praise.rating()))
                .column(t("rating.said"), praise -> said(praise.rating())).column(t("rating.author"), Praise::author)
                .column(t("rating.day"), Praise::day).column(t("rating.state"), praise -> state(praise.rating()));
        if (Caller.current().holds(Role.STORE)) {
            table.column(t("rating.do"), praise -> hide(praise.rating()));
        }
        list.add(new PagedTable<>(table, page -> ratings.below(store, page), Pieces.empty("empty-list", t("rating.desk.none"))));
    }

    private static Component goods(Rating rating) {
        return new Anchor("store/listing/" + rating.listing(), rating.title());
    }

    private static Component said(Rating rating) {
        return Pieces.div("stack tight", new StarRow(rating.stars() * TEN), Pieces.span("wrap-any", rating.text()));
    }

    private Component state(Rating rating) {
        if (rating.isShown()) {
            return Pieces.tag("green", t("rating.state.shown"));
        }
        return rating.hiddenWhy().isPresent() ? Pieces.div("stack tight", Pieces.tag("red", t("rating.state.hidden")),
                Pieces.span("meta wrap-any", rating.hiddenWhy().get())) : Pieces.tag("plain", t("rating.state.withdrawn"));
    }

    private Component hide(Rating rating) {
        if (!rating.isShown()) {
            return new Span("–");
        }
        Button hide = new Button(t("rating.hide"), click -> ask(rating));
        hide.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return hide;
    }

    private void ask(Rating rating) {
        Dialog dialog = new Dialog(t("rating.hide"));
        TextField why = new TextField(t("rating.hide.why"));
        why.setWidthFull();
        dialog.add(why);
        Button save = new Button(t("rating.hide"), click -> Refusals.guard(Map.of("reason", why), () -> {
            ratings.hide(rating.uuid(), why.getValue());
            dialog.close();
            Refusals.done(t("rating.hide.done"));
            show();
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(t("kernel.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
