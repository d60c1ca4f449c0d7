package org.countystore.loveshop.ui;

import java.io.ByteArrayInputStream;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.ReasonDialog;
import org.countystore.kernel.ui.Table;
import org.countystore.loveshop.PrintingSupplies;
import org.countystore.loveshop.Supplied;
import org.countystore.loveshop.Supply;
import org.countystore.loveshop.Supplying;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What the county store gives to love shops: sending, what became of it, calling it back. */
@RouteScoped
@Route("store/supplies")
@Menu(title = "loveshop.supplies", order = 46, icon = "basket")
@RolesAllowed({"STORE", "AUDITOR"})
public class SuppliesView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Supplying supplying;
    private final transient PrintingSupplies printing;
    private final transient ShopNames names;
    private final Div content = Pieces.div("stack");
    private final boolean sends = Caller.current().holds(Role.STORE);

    @Inject
    SuppliesView(Supplying supplying, PrintingSupplies printing, ShopNames names) {
        super("loveshop.supplies");
        this.supplying = supplying;
        this.printing = printing;
        this.names = names;
        add(Pieces.head(t("loveshop.supplies"), t("loveshop.supplies.sub"), sends ? new Component[] {send()} : new Component[0]), content);
        show();
    }

    private Button send() {
        Button send = new Button(t("loveshop.supply"), Pieces.icon("plus"), click -> new SupplyDialog(supplying, names, this::show).open());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return send;
    }

    private void show() {
        content.removeAll();
        content.add(new PagedTable<>(table(), supplying::supplies, Pieces.empty("empty-list", t("loveshop.supplies.none"))));
    }

    private Table<Supplied> table() {
        Table<Supplied> table = new Table<Supplied>(t("loveshop.supplies")).lead(t("loveshop.supply.goods"), this::what)
                .column(t("loveshop.shop"), each -> names.shop(each.supply().village()))
                .number(t("loveshop.supply.packs"), each -> Long.toString(each.supply().packs()))
                .number(t("loveshop.supply.worth"), each -> Pieces.money(each.supply().each(), "ledger"))
                .column(t("loveshop.supply.sent_at"), each -> each.supply().sentAt().toLocalDate().toString())
                .column(t("loveshop.state"), this::state).column(t("loveshop.supply.sheet"), this::sheet);
        return sends ? table.column(t("loveshop.do"), this::step) : table;
    }

    private Component sheet(Supplied each) {
        UUID uuid = each.supply().uuid();
        Anchor sheet = Pieces.withClass(new Anchor(DownloadHandler.fromInputStream(download -> {
            byte[] file = printing.sheet(uuid);
            return new DownloadResponse(new ByteArrayInputStream(file), "supply.pdf", "application/pdf", file.length);
        }).inline(), t("loveshop.supply.sheet")), "btn");
        sheet.setTarget("_blank");
        sheet.setAriaLabel(t("loveshop.supply.sheet") + " " + each.goods().name(locale()));
        return sheet;
    }

    private Component what(Supplied each) {
        return Pieces.div("row nowrap", Pieces.div("thumb small tint-fungi", new Image(each.goods().drawing().path(), "")),
                new Span(each.goods().name(locale())));
    }

    private Component state(Supplied each) {
        Supply supply = each.supply();
        Span state = Pieces.tag(switch (supply.state()) {
            case ON_THE_WAY -> "gold";
            case ARRIVED -> supply.arrived() < supply.packs() ? "red" : "green";
            case CALLED_BACK -> "blue";
        }, t("loveshop.supply.state." + supply.state()));
        if (supply.state() != Supply.State.ARRIVED || supply.arrived() == supply.packs()) {
            return state;
        }
        return Pieces.div("stack tight", state, Pieces.span("meta", t("loveshop.supply.missing", supply.packs() - supply.arrived(),
                supply.reason().orElse(""))));
    }

    private Component step(Supplied each) {
        if (!each.supply().isOnTheWay()) {
            return new Span("");
        }
        Button back = new Button(t("loveshop.supply.back"), click -> new ReasonDialog("loveshop.supply.back",
                t("loveshop.supply.back.question", names.shop(each.supply().village()), each.supply().packs(), each.goods().name(locale())),
                reason -> {
                    supplying.callBack(each.supply().uuid(), reason);
                    show();
                }).open());
        back.setAriaLabel(t("loveshop.supply.back") + " " + each.goods().name(locale()));
        return back;
    }
}
