package org.countystore.loveshop.ui;

import java.util.UUID;

import org.countystore.kernel.Caller;
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

/** The love shops: what each is owed for points redeemed, paying it, and what was paid before. */
@RouteScoped
@Route("loveshop/shops")
@Menu(title = "loveshop.shops", order = 49, icon = "money")
@RolesAllowed({"KEEPER", "CASHIER", "AUDITOR", "ADMIN"})
public class ShopsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient SettlingShops settling;
    private final transient PayingSupplies paying;
    private final transient KeepingShops keeping;
    private final transient SelfReporting reporting;
    private final transient ShopNames names;
    private final transient PlaceCode above;
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
        add(Pieces.head(t("loveshop.shops"), t(pays ? "loveshop.shops.sub" : "loveshop.shops.mine"), actions), content);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(new PagedTable<>(accounts(), page -> settling.accounts(above, page),
                Pieces.empty("empty-list", t("loveshop.shops.none"))),
                Pieces.section(t("loveshop.settlements"), new PagedTable<>(settlements(), page -> settling.settlements(above, page),
                        Pieces.empty("empty-list", t("loveshop.settlements.none")))),
                Pieces.section(t("loveshop.debt.payments"), new PagedTable<>(payments(), page -> paying.payments(above, page),
                        Pieces.empty("empty-list", t("loveshop.debt.payments.none")))));
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

    private Table<Account> accounts() {
        Table<Account> table = new Table<Account>(t("loveshop.shops"))
                .lead(t("loveshop.shop"), account -> names.shop(account.shop().village()))
                .column(t("loveshop.phone"), account -> account.shop().phone())
                .number(t("loveshop.redemptions.count"), account -> Long.toString(account.redemptions()))
                .number(t("loveshop.gifts"), account -> Pieces.money(account.gifts(), "ledger"))
                .number(t("loveshop.debt"), account -> Pieces.money(account.owes(), "ledger"))
                .number(t("loveshop.owed"), account -> Pieces.money(account.owed(), "ledger"))
                .number(t("loveshop.bound.short"), account -> t("loveshop.points.each", account.bound().inAll()))
                .column(t("loveshop.since"), account -> account.since().map(Object::toString).orElse(t("loveshop.all_paid")));
        return pays ? table.column(t("loveshop.do"), this::steps) : table;
    }

    private Component steps(Account account) {
        Div steps = Pieces.div("row");
        if (account.points() > 0) {
            Button pay = new Button(t("loveshop.settle"), click -> ask(account));
            pay.setAriaLabel(t("loveshop.settle") + " " + names.shop(account.shop().village()));
            steps.add(pay);
        }
        if (account.owes().isPositive()) {
            String shop = names.shop(account.shop().village());
            Button take = new Button(t("loveshop.debt.pay"), click -> new PaySuppliesDialog(paying, account, shop, this::show).open());
            take.setAriaLabel(t("loveshop.debt.pay") + " " + shop);
            steps.add(take);
        }
        if (!account.shop().isOpen()) {
            steps.add(Pieces.tag("red", t("loveshop.shut")));
        } else if (Caller.current().holds(Role.ADMIN)) {
            Button shut = new Button(t("loveshop.shut.do"), click -> shut(account.shop().village()));
            shut.setAriaLabel(t("loveshop.shut.do") + " " + names.shop(account.shop().village()));
            Button offline = new Button(t("loveshop.offline"),
                    click -> new OfflineDialog(keeping, account.shop(), names.shop(account.shop().village()), this::show).open());
            offline.setAriaLabel(t("loveshop.offline") + " " + names.shop(account.shop().village()));
            offline.setVisible(!account.shop().isCountyStore());
            steps.add(offline, selfReports(account.shop().village()), shut);
        }
        return steps.getComponentCount() > 0 ? steps : new Span("");
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
