package org.countystore.store.ui;

import java.time.LocalDate;

import org.countystore.kernel.Page;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.store.Listing;
import org.countystore.store.Presale;
import org.countystore.store.Preselling;
import org.countystore.store.Presold;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What was sold ahead of the harvest: how much was ordered, how much of it has come, and who still waits. */
@RouteScoped
@Route("store/presales")
@Menu(title = "store.presales", order = 45, icon = "calendar")
@RolesAllowed("STORE")
public class PresalesView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Preselling preselling;
    private final transient Goods goods;

    @Inject
    PresalesView(Preselling preselling, Goods goods) {
        super("store.presales");
        this.preselling = preselling;
        this.goods = goods;
        show();
    }

    private void show() {
        removeAll();
        add(Pieces.head(t("store.presales"), t("store.presales.sub")));
        add(new PagedTable<>(table(), (Page page) -> preselling.list(page), Pieces.empty("empty-list", t("store.presales.none"),
                Pieces.link("store/listings", t("store.listings"), "btn"))));
    }

    private Table<Presold> table() {
        return new Table<Presold>(t("store.presales")).lead(t("store.listing.title"), this::title)
                .column(t("store.presale.days"), sold -> days(sold.presale().terms()))
                .number(t("store.presale.limit"), sold -> Long.toString(sold.presale().terms().packs()))
                .number(t("store.presale.ordered"), sold -> Long.toString(sold.presale().reserved()))
                .number(t("store.presale.arrived"), sold -> Long.toString(sold.presale().allotted()))
                .column(t("store.presale.open"), this::left)
                .column(t("store.do"), this::deeds);
    }

    private Component title(Presold sold) {
        Listing listing = sold.listing();
        return goods.titled(listing.produce(), new Anchor("store/listing/" + listing.id(), listing.title()), goods.name(listing.sku()));
    }

    private Component days(Presale.Terms terms) {
        return Pieces.div("stack tight", new Span(t("store.presale.from_to", terms.opens(), terms.closes())),
                Pieces.span("meta", t("store.presale.delivered", terms.delivers())));
    }

    private Component left(Presold sold) {
        Div left = Pieces.div("stack tight", Pieces.div("row", open(sold.presale())));
        sold.instead().ifPresent(listing -> left.add(Pieces.span("meta", t("store.instead.offered", listing.title()))));
        return left;
    }

    private Component open(Presale presale) {
        if (presale.isClosed()) {
            return presale.waiting() == 0 ? Pieces.tag("plain", t("store.presale.closed"))
                    : Pieces.tag("red", t("store.presale.short", presale.waiting()));
        }
        return presale.waiting() == 0 ? Pieces.tag("green", t("store.presale.all_here"))
                : Pieces.tag("gold", t("store.presale.waiting", presale.waiting()));
    }

    /** Something else may be offered as long as anybody could take it. */
    private Component deeds(Presold sold) {
        Div deeds = Pieces.div("row tight", close(sold));
        if (!sold.presale().isClosed() || sold.presale().waiting() > 0) {
            deeds.add(deed(t(sold.presale().substitute().isPresent() ? "store.instead.change" : "store.instead"), sold,
                    () -> new InsteadDialog(preselling, sold, this::show).open()));
        }
        return deeds;
    }

    private static Component deed(String words, Presold sold, Runnable work) {
        NativeButton deed = new NativeButton(words, click -> work.run());
        deed.addClassNames("btn", "quiet");
        deed.getElement().setAttribute("aria-label", words + " " + sold.listing().title());
        return deed;
    }

    private Component close(Presold sold) {
        Presale presale = sold.presale();
        if (presale.isClosed()) {
            LocalDate day = presale.closedAt().orElseThrow().toLocalDate();
            return Pieces.span("meta", t("store.presale.closed_on", day));
        }
        return deed(t("store.presale.close"), sold, () -> ask(sold));
    }

    private void ask(Presold sold) {
        long waiting = sold.presale().waiting();
        Confirm.ask(t("store.presale.close"), waiting == 0 ? t("store.presale.close.none", sold.listing().title())
                : t("store.presale.close.sure", sold.listing().title(), waiting), t("store.presale.close"), () -> {
                    preselling.close(sold.presale().uuid());
                    Refusals.done(t("store.presale.close.done", sold.listing().title()));
                    show();
                });
    }
}
