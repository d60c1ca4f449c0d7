package org.countystore.collection.ui;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.collection.Consigning;
import org.countystore.collection.Consignment;
import org.countystore.collection.ConsignmentLot;
import org.countystore.collection.Settlement;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.PrintButton;
import org.countystore.kernel.ui.Table;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The hand-over sheet that travels with the lots, and comes back with what the other scale showed. */
@RouteScoped
@Route("collection/sheet")
@RolesAllowed({"CLERK", "OPERATOR", "STORE", "AUDITOR"})
public class SheetView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final transient Consigning consigning;
    private final transient Names names;

    @Inject
    SheetView(Consigning consigning, Names names) {
        super("collection.sheet");
        this.consigning = consigning;
        this.names = names;
    }

    @Override
    public void setParameter(BeforeEvent event, String uuid) {
        show(consigning.consignment(Uuids.in(uuid, "consignment")));
    }

    private void show(Consignment consignment) {
        removeAll();
        Article sheet = new Article();
        sheet.addClassNames("sheet", "stack");
        sheet.add(new H1(t("collection.sheet")), Pieces.withClass(new Paragraph(consignment.sheetNumber()), "sheet-term"),
                facts(consignment), differences(consignment), lots(consignment), signatures());
        add(sheet, steps());
    }

    private Component facts(Consignment consignment) {
        return Pieces.facts(
                t("collection.sheet.from"), names.place(consignment.from()),
                t("collection.sheet.to"), names.place(consignment.to()),
                t("collection.sheet.sent_at"), TIME.format(consignment.sentAt()),
                t("collection.sheet.received_at"), consignment.receivedAt().map(TIME::format).orElse(t("collection.sheet.on_road")),
                t("collection.sheet.driver"), driven(consignment),
                t("collection.sheet.total"), Pieces.weight(consignment.sentWeight()));
    }

    private static String driven(Consignment consignment) {
        String driven = Stream.concat(consignment.driver().stream(), consignment.plate().stream()).collect(Collectors.joining(" · "));
        return driven.isEmpty() ? "–" : driven;
    }

    private String sealed(ConsignmentLot lot) {
        return lot.lotCode() + lot.seal().map(number -> " · " + t("collection.sheet.seal", number)).orElse("");
    }

    private Div differences(Consignment consignment) {
        Div notes = Pieces.div("stack");
        Weight missing = consignment.shortage();
        if (missing.isPositive()) {
            notes.add(Pieces.notice("warn", consignment.shortageReason().map(why -> t("collection.sheet.missing", missing, why))
                    .orElse(t("collection.sheet.missing.small", missing))));
        }
        Settlement settlement = consignment.settlement();
        if (settlement.isOpen()) {
            notes.add(Pieces.notice("info", t("shortage.open")));
        }
        if (settlement.isSettled()) {
            notes.add(Pieces.notice("ok", t("shortage.settled", t("shortage.bearer." + settlement.bearer().orElseThrow()))));
        }
        if (consignment.gain().isPositive()) {
            notes.add(Pieces.notice("info", t("collection.sheet.more", consignment.gain())));
        }
        return notes;
    }

    private Component lots(Consignment consignment) {
        return new Table<ConsignmentLot>(t("collection.sheet.number", consignment.sheetNumber()))
                .column(t("collection.produce"), lot -> names.goods(lot.produce(), lot.grade()))
                .column(t("collection.send.lot"), this::sealed)
                .number(t("collection.sheet.sent_weight"), lot -> weight(lot, lot.sent()))
                .number(t("collection.sheet.received_weight"),
                lot -> lot.received().map(received -> weight(lot, received)).orElseGet(Span::new))
                .number(t("collection.sheet.difference"), this::difference)
                .rows(consignment.lots());
    }

    private Component weight(ConsignmentLot lot, Weight weight) {
        return lot.pack().<Component>map(pack -> new Span(t("collection.packs", weight.grams() / pack.grams()) + " · "
                + t("collection.said", weight))).orElseGet(() -> Pieces.weight(weight));
    }

    private Component difference(ConsignmentLot lot) {
        if (lot.shortage().isPositive()) {
            return Pieces.tag("red", "−" + t("collection.said", lot.shortage()));
        }
        return lot.gain().isPositive() ? Pieces.tag("blue", "+" + t("collection.said", lot.gain())) : new Span();
    }

    private Component signatures() {
        return Pieces.div("sheet-sign", new Span(t("collection.sheet.sender")), new Span(t("collection.sheet.driver")),
                new Span(t("collection.sheet.receiver")));
    }

    private Component steps() {
        Div steps = Pieces.div("row no-print", new PrintButton(t("kernel.print")));
        if (Caller.current().holds(Role.CLERK) || Caller.current().holds(Role.OPERATOR)) {
            steps.add(Pieces.link("collection/send", t("collection.sheet.next"), "btn"));
        }
        if (Caller.current().holds(Role.OPERATOR) || Caller.current().holds(Role.STORE)) {
            steps.add(Pieces.link("collection/receive", t("collection.receive"), "btn"));
        }
        return steps;
    }
}
