package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.time.format.DateTimeFormatter;

import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.QrCode;
import org.countystore.loveshop.LoveShop;
import org.countystore.loveshop.Redeeming;
import org.countystore.loveshop.Redemption;
import org.countystore.points.CardKey;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The receipt that the villager takes home, 58 mm wide. */
@Tag("article")
class RedemptionPaper extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    RedemptionPaper(Redeeming.Told told, LoveShop shop, ShopNames names) {
        addClassName("slip");
        Redemption done = told.redemption();
        add(new H2(names.shop(done.village())), paragraph("slip-sub", TIME.format(done.redeemedAt())),
                paragraph("slip-sub", done.number()), new Hr());
        Element lines = new Element("dl").setAttribute("class", "slip-lines");
        done.lines().forEach(line -> lines.appendChild(row(line.name() + " × " + line.quantity(),
                t("loveshop.points.each", line.points()))));
        getElement().appendChild(lines);
        add(new Hr(), Pieces.div("slip-total", new Span(t("loveshop.total")), Pieces.bold(t("loveshop.points.each", done.points()))));
        add(left(told, names));
        done.handedOutAt().ifPresent(then -> add(paragraph("", t("loveshop.late", TIME.format(then)))));
        if (done.owedPoints() > 0) {
            add(paragraph("", t("loveshop.late.owed", done.owedPoints())));
        }
        done.reversalReason().ifPresent(reason -> add(paragraph("", t("loveshop.reversal", reason))));
        QrCode code = new QrCode(done.number());
        code.addClassName("slip-qr");
        add(code, paragraph("slip-foot", t("loveshop.keeper_was", names.person(done.redeemedBy()))),
                paragraph("slip-foot", t("loveshop.call", shop.phone())));
    }

    private static Div left(Redeeming.Told told, ShopNames names) {
        Div left = new Div();
        Element facts = new Element("dl").setAttribute("class", "slip-lines");
        facts.appendChild(row(t("loveshop.holder"), told.holder()),
                row(t("loveshop.card"), "**** " + told.redemption().card().substring(told.redemption().card().length() - 4)),
                row(t("loveshop.left.now"), t("loveshop.points.each", told.redemption().pointsLeft())));
        if (!told.redemption().home().equals(told.redemption().village())) {
            facts.appendChild(row(t("loveshop.home"), names.village(told.redemption().home())));
        }
        if (told.redemption().way() != CardKey.Way.PIN) {
            facts.appendChild(row(t("loveshop.way"), told.redemption().proxyName().map(name -> name + " ").orElse("")
                    + t("loveshop.way." + told.redemption().way())));
        }
        told.next().ifPresent(next -> facts.appendChild(row(t("loveshop.next_expiry"),
                t("loveshop.next_expiry.is", next.points(), next.lastDay()))));
        left.getElement().appendChild(facts);
        return left;
    }

    private static Element row(String name, String value) {
        return new Element("div").appendChild(new Element("dt").setText(name), new Element("dd").setText(value));
    }

    private static Paragraph paragraph(String classes, String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.setClassName(classes);
        return paragraph;
    }
}
