package org.countystore.loveshop.ui;

import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.CsvLink;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.PrintButton;
import org.countystore.kernel.ui.Table;
import org.countystore.loveshop.SettlingShops;
import org.countystore.loveshop.SettlingShops.Day;
import org.countystore.loveshop.SettlingShops.Home;
import org.countystore.loveshop.SettlingShops.Statement;
import org.countystore.loveshop.ShopSettlement;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The statement of one settlement: to print, to sign, to keep. */
@RouteScoped
@Route("loveshop/settlement")
@RolesAllowed({"KEEPER", "CASHIER", "AUDITOR", "ADMIN"})
public class SettlementView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient SettlingShops settling;
    private final transient ShopNames names;

    @Inject
    SettlementView(SettlingShops settling, ShopNames names) {
        super("loveshop.settlement");
        this.settling = settling;
        this.names = names;
    }

    @Override
    public void setParameter(BeforeEvent event, String uuid) {
        UUID which = Uuids.in(uuid, "settlement");
        Statement statement = settling.statement(which);
        ShopSettlement paid = statement.settlement();
        removeAll();
        add(Pieces.head(t("loveshop.settlement"), names.shop(paid.village()),
                Pieces.link("loveshop/shops", t("loveshop.shops"), "btn"), export(statement), new PrintButton(t("kernel.print"))));
        Article sheet = new Article(new H2(t("loveshop.statement.of", names.shop(paid.village()))));
        sheet.addClassName("sheet");
        Paragraph term = new Paragraph(t("loveshop.from_to", paid.firstDay(), paid.lastDay()));
        term.addClassName("sheet-term");
        Table<Day> table = new Table<Day>(t("loveshop.settlement"))
                .lead(t("loveshop.day"), day -> day.day().toString())
                .number(t("loveshop.redemptions.count"), day -> Long.toString(day.redemptions()))
                .number(t("loveshop.total"), day -> t("loveshop.points.each", day.points()))
                .number(t("loveshop.worth"), day -> Pieces.money(day.worth(), "ledger"))
                .rows(statement.days());
        Table<Home> homes = new Table<Home>(t("loveshop.homes"))
                .lead(t("loveshop.home"), home -> names.village(home.village()))
                .number(t("loveshop.redemptions.count"), home -> Long.toString(home.redemptions()))
                .number(t("loveshop.total"), home -> t("loveshop.points.each", home.points()))
                .number(t("loveshop.worth"), home -> Pieces.money(home.worth(), "ledger"))
                .rows(statement.homes());
        homes.setVisible(paid.village().isCounty());
        Div signatures = Pieces.div("sheet-sign", new Span(t("loveshop.sign.keeper")), new Span(t("loveshop.sign.cashier")),
                new Span(t("loveshop.sign.village")));
        sheet.add(term, table, homes, Pieces.facts(t("loveshop.redemptions.count"), paid.redemptions(), t("loveshop.total"),
                t("loveshop.points.each", paid.points()), t("loveshop.set_off"), Pieces.money(paid.gifts(), "ledger"),
                t("loveshop.set_off.supplies"), Pieces.money(paid.supplies(), "ledger"), t("loveshop.paid"),
                Pieces.money(paid.paid(), "big"),
                t("loveshop.settled_on"), paid.settledOn() + " · " + names.person(paid.settledBy())),
                new Paragraph(t("loveshop.bound", statement.bound().ofACard(), statement.bound().inAll())), signatures);
        add(sheet);
    }

    /** The same for a spreadsheet. */
    private CsvLink export(Statement statement) {
        return new CsvLink("settlement.csv", t("loveshop.export"), () -> Stream.concat(
                Stream.of(String.join(",", t("loveshop.day"), t("loveshop.redemptions.count"), t("loveshop.total"), t("loveshop.worth"))),
                statement.days().stream().map(day -> day.day() + "," + day.redemptions() + "," + day.points() + "," + day.worth()))
                .toList());
    }
}
