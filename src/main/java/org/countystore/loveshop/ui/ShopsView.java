package org.countystore.loveshop.ui;

import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.ReasonDialog;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.loveshop.KeepingShops;
import org.countystore.loveshop.LoveShop;
import org.countystore.loveshop.PayingSupplies;
import org.countystore.loveshop.SettlingShops;
import org.countystore.loveshop.SettlingShops.Account;
import org.countystore.loveshop.ShopSettlement;
import org.countystore.loveshop.SupplyPayment;
import org.countystore.place.Locating;
import org.countystore.review.SelfReporting;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The love shops: with which of them money is open, what was paid before, and by what rules each goes. */
@RouteScoped
@Route("loveshop/shops")
@Menu(title = "loveshop.shops", order = 49, icon = "money")
@RolesAllowed({"KEEPER", "CASHIER", "AUDITOR", "ADMIN"})
public class ShopsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;
    private final transient SettlingShops settling;
    private final transient PayingSupplies paying;
    private final transient KeepingShops keeping;
    private final transient SelfReporting reporting;
    private final transient ShopNames names;
    private final transient PlaceCode above;
    private final PlacePicker where;
    private final Div content = Pieces.div("stack");
    private final boolean pays = Caller.current().holds(Role.CASHIER) || Caller.current().holds(Role.ADMIN);

    @Inject
    ShopsView(SettlingShops settling, PayingSupplies paying, KeepingShops keeping, SelfReporting reporting, ShopNames names, Locating locating) {
        super("loveshop.shops");
        this.settling = settling;
        this.paying = paying;
        this.keeping = keeping;
        this.reporting = reporting;
        this.names = names;
        above = PlacePicker.ofCaller(locating);
        Component[] actions = Caller.current().holds(Role.ADMIN)
                ? new Component[] {new Button(t("loveshop.open"), Pieces.icon("plus"),
                        click -> new OpenShopDialog(keeping, locating, this::show).open())}
                : new Component[0];
        where = new PlacePicker(t("loveshop.where"), locating, place -> true);
        where.choose(above);
        where.addValueChangeListener(change -> show());
        Div filter = Pieces.div("card", Pieces.div("fields", where));
        filter.setVisible(!above.isVillage());
        add(Pieces.head(t("loveshop.shops"), t(pays ? "loveshop.shops.sub" : "loveshop.shops.mine"), actions), filter, content);
        show();
    }

    private void show() {
        PlaceCode place = where.chosen().orElse(above);
        content.removeAll();
        content.add(Pieces.section(t("loveshop.unsettled"), new PagedTable<>(unsettled(), page -> settling.unsettled(place, page),
                        Pieces.notice("ok", t("loveshop.unsettled.none")))),
                Pieces.section(t("loveshop.settlements"), new PagedTable<>(settlements(), page -> settling.settlements(place, page),
                        Pieces.empty("empty-list", t("loveshop.settlements.none")), ROWS)),
                Pieces.section(t("loveshop.debt.payments"), new PagedTable<>(payments(), page -> paying.payments(place, page),
                        Pieces.empty("empty-list", t("loveshop.debt.payments.none")), ROWS)),
                Pieces.section(t("loveshop.all"), new PagedTable<>(shops(), page -> settling.accounts(place, page),
                        Pieces.empty("empty-list", t("loveshop.shops.none")), ROWS)));
    }

    private Table<SupplyPayment> payments() {
        Table<SupplyPayment> table = new Table<SupplyPayment>(t("loveshop.debt.payments"))
                .lead(t("loveshop.shop"), payment -> names.shop(payment.village()))
                .number(t("loveshop.paid"), payment -> Pieces.money(payment.amount(), "ledger"))
                .column(t("loveshop.debt.paid_on"), payment -> payment.paidOn() + " · " + names.person(payment.takenBy()));
        return pays ? table.column(t("loveshop.do"), this::takeBack) : table;
    }

    private Component takeBack(SupplyPayment payment) {
        if (payment.isTakenBack()) {
            return Pieces.span("meta", t("loveshop.debt.taken_back", payment.reversalReason().orElse("")));
        }
        Button back = new Button(t("loveshop.debt.back"), click -> new ReasonDialog("loveshop.debt.back",
                t("loveshop.debt.back.question", names.shop(payment.village()), payment.amount()), reason -> {
                    paying.takeBack(payment.uuid(), reason);
                    show();
                }).open());
        back.setAriaLabel(t("loveshop.debt.back") + " " + names.shop(payment.village()) + " " + payment.amount());
        return back;
    }

    /** Those with which money is open, and what to do about it. */
    private Table<Account> unsettled() {
        Table<Account> table = new Table<Account>(t("loveshop.unsettled"))
                .lead(t("loveshop.shop"), account -> names.shop(account.shop().village()))
                .number(t("loveshop.redemptions.count"), account -> Long.toString(account.redemptions()))
                .number(t("loveshop.gifts"), account -> some(account.gifts()))
                .number(t("loveshop.debt"), account -> some(account.owes()))
                .number(t("loveshop.owed"), account -> Pieces.money(account.owed(), "ledger"))
                .column(t("loveshop.since"), account -> account.since().map(day -> Pieces.span("num", day.toString())).orElseGet(Span::new));
        return pays ? table.column(t("loveshop.do"), this::payments) : table;
    }

    /** Nothing is not written, and takes no line on a phone. */
    private static Component some(Money amount) {
        return amount.isPositive() ? Pieces.money(amount, "ledger") : new Span();
    }

    private Component payments(Account account) {
        String shop = names.shop(account.shop().village());
        Button pay = new Button(t("loveshop.settle"), click -> ask(account));
        pay.setAriaLabel(t("loveshop.settle") + " " + shop);
        pay.setVisible(account.points() > 0);
        Button take = new Button(t("loveshop.debt.pay"), click -> new PaySuppliesDialog(paying, account, shop, this::show).open());
        take.setAriaLabel(t("loveshop.debt.pay") + " " + shop);
        take.setVisible(account.owes().isPositive());
        return Pieces.div("row", pay, take);
    }

    private Table<Account> shops() {
        Table<Account> table = new Table<Account>(t("loveshop.all"))
                .lead(t("loveshop.shop"), account -> name(account.shop()))
                .column(t("loveshop.phone"), account -> Pieces.span("num", account.shop().phone()))
                .number(t("loveshop.bound.short"), account -> t("loveshop.points.each", account.bound().inAll()));
        return Caller.current().holds(Role.ADMIN) ? table.column(t("loveshop.do"), account -> rules(account.shop())) : table;
    }

    private Component name(LoveShop shop) {
        Span name = new Span(names.shop(shop.village()));
        return shop.isOpen() ? name : Pieces.div("row", name, Pieces.tag("red", t("loveshop.shut")));
    }

    private Component rules(LoveShop shop) {
        if (!shop.isOpen()) {
            return new Span();
        }
        String name = names.shop(shop.village());
        Button shut = new Button(t("loveshop.shut.do"), click -> shut(shop.village()));
        shut.setAriaLabel(t("loveshop.shut.do") + " " + name);
        Button offline = new Button(t("loveshop.offline"), click -> new OfflineDialog(keeping, shop, name, this::show).open());
        offline.setAriaLabel(t("loveshop.offline") + " " + name);
        offline.setVisible(!shop.isCountyStore());
        return Pieces.div("row", offline, selfReports(shop.village()), shut);
    }

    private Button selfReports(PlaceCode place) {
        Button most = new Button(t("loveshop.self"), click -> new SelfReportDialog(reporting, place, names.village(place)).open());
        most.setAriaLabel(t("loveshop.self") + " " + names.shop(place));
        return most;
    }

    private void ask(Account account) {
        PlaceCode village = account.shop().village();
        UUID uuid = Uuids.next();
        Confirm.ask(t("loveshop.settle"), t("loveshop.settle.question", names.shop(village), account.owed(),
                account.redemptions()), t("loveshop.settle.yes"), () -> {
                    ShopSettlement paid = settling.settle(uuid, village);
                    Refusals.done(t("loveshop.settled", names.shop(village), paid.paid()));
                    show();
                });
    }

    private void shut(PlaceCode village) {
        Confirm.ask(t("loveshop.shut.do"), t("loveshop.shut.question", names.shop(village)), t("loveshop.shut.do"), () -> {
            keeping.shut(village);
            show();
        });
    }

    private Table<ShopSettlement> settlements() {
        return new Table<ShopSettlement>(t("loveshop.settlements"))
                .lead(t("loveshop.shop"), paid -> names.shop(paid.village()))
                .column(t("loveshop.settlement"), paid -> new Anchor("loveshop/settlement/" + paid.uuid(),
                        t("loveshop.from_to", paid.firstDay(), paid.lastDay())))
                .number(t("loveshop.redemptions.count"), paid -> Long.toString(paid.redemptions()))
                .number(t("loveshop.paid"), paid -> Pieces.money(paid.paid(), "ledger"))
                .column(t("loveshop.settled_on"), paid -> paid.settledOn().toString());
    }
}
