package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.time.format.DateTimeFormatter;

import org.countystore.collection.Figures;
import org.countystore.collection.Outsider;
import org.countystore.collection.Purchase;
import org.countystore.collection.Recounting;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The slip that the household takes home, 58 mm wide. */
@Tag("article")
class SlipPaper extends HtmlContainer {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final Element lines = new Element("dl").setAttribute("class", "slip-lines");

    SlipPaper(Recounting.Slip slip, boolean paid, Names names) {
        addClassName("slip");
        Purchase purchase = slip.purchase();
        Figures figures = purchase.figures();
        add(new H2(t("app.name")), paragraph("slip-sub", t("collection.slip.at", names.place(purchase.village()))),
                paragraph("slip-sub", purchase.slipNumber()), new Hr());
        purchase.outsider().ifPresentOrElse(this::outsider, () -> {
            line("collection.household", slip.seller().headName());
            line("collection.household.code", slip.seller().code());
        });
        line("collection.produce", names.goods(purchase.produce(), purchase.grade()));
        line("collection.time", TIME.format(purchase.signature().occurredAt()));
        line("collection.gross", kilograms(figures.gross()));
        line("collection.tare", kilograms(figures.tare()));
        if (figures.deductionPermille() > 0) {
            line("collection.deduction", figures.deductionPermille() / 10 + "." + figures.deductionPermille() % 10 + "%");
        }
        line("collection.net", t("collection.slip.net", purchase.net(), purchase.net().inJin().stripTrailingZeros().toPlainString()));
        line("collection.price", figures.perKilogram().inYuan());
        getElement().appendChild(lines);
        add(new Hr(), total(purchase, paid));
        figures.priceReason().ifPresent(reason -> add(paragraph("", t("collection.slip.reason", reason))));
        purchase.reversalReason().ifPresent(reason -> add(paragraph("", t("collection.slip.reversal", reason))));
        add(paragraph("slip-foot", t("collection.slip.clerk", names.person(purchase.signature().clerk()))),
                paragraph("slip-foot", t("collection.slip.lot", purchase.lotCode())), paragraph("slip-foot", t("collection.slip.sign")));
    }

    private void outsider(Outsider seller) {
        line("collection.outsider", seller.name());
        seller.note().ifPresent(note -> line("collection.outsider.note", note));
    }

    private static String kilograms(Weight weight) {
        return t("collection.said", weight);
    }

    private static Paragraph paragraph(String classes, String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.setClassName(classes);
        return paragraph;
    }

    private void line(String key, String value) {
        lines.appendChild(new Element("div").appendChild(new Element("dt").setText(t(key)), new Element("dd").setText(value)));
    }

    private static Div total(Purchase purchase, boolean paid) {
        return Pieces.div("slip-total", new Span(t(paid ? "collection.slip.paid" : "collection.owed")), Pieces.bold(purchase.owed().inYuan()));
    }
}
