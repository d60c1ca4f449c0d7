package org.countystore.ordering.ui;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.countystore.evidence.Photographing;
import org.countystore.evidence.ui.PhotoStrip;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.ReturnLine;
import org.countystore.ordering.ReturnRequest;
import org.countystore.ordering.ReturnSheet;
import org.countystore.ordering.ReturnState;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How a return is told, to its buyer and in the store alike. */
final class ReturnWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ReturnWords() {
    }

    static String time(LocalDateTime at) {
        return MINUTE.format(at);
    }

    static Span state(ReturnRequest request) {
        String colour = switch (request.state()) {
            case REQUESTED -> "gold";
            case APPROVED -> "green";
            case DECLINED -> "red";
            case WITHDRAWN -> "plain";
        };
        return Pieces.tag(colour, Said.t("returns.state." + request.state()));
    }

    /** What is to go back, why, and what it looks like. */
    static Div lines(ReturnSheet sheet, Photographing photographing) {
        Div lines = Pieces.div("stack");
        sheet.request().lines().forEach(line -> lines.add(line(sheet, line, photographing)));
        return lines;
    }

    private static Div line(ReturnSheet sheet, ReturnLine line, Photographing photographing) {
        boolean fewer = sheet.request().state() == ReturnState.APPROVED && line.packs() < line.asked();
        Div told = Pieces.div("stack tight", Pieces.div("row apart", new Span(sheet.lineOf(line).title()),
                Pieces.bold("× " + line.asked())),
                Pieces.span("meta", Said.t("returns.reason." + line.reason()) + (line.note().isEmpty() ? "" : " · " + line.note())));
        if (fewer) {
            told.add(Pieces.span("meta", Said.t("returns.taken_back", line.packs())));
        }
        told.add(new PhotoStrip(photographing, line.photos()));
        return told;
    }

    /** What came of it. */
    static Div outcome(ReturnRequest request) {
        Div outcome = Pieces.div("stack tight");
        if (request.fen().exceeds(request.self())) {
            outcome.add(Pieces.notice("ok", Said.t("returns.allowance_back", request.fen().minus(request.self()))));
        }
        if (request.self().isPositive()) {
            outcome.add(request.isOwed() ? Pieces.notice("warn", Said.t("returns.owed", request.self()))
                    : Pieces.notice("ok", Said.t("returns.paid_back", request.self())));
        }
        if (request.sentAgain().isPresent()) {
            outcome.add(Pieces.notice("ok", Said.t("returns.sent_again")));
        }
        if (!request.outcome().answer().isEmpty()) {
            outcome.add(Pieces.notice("info", Said.t("returns.answer", request.outcome().answer())));
        }
        outcome.setVisible(outcome.getComponentCount() > 0);
        return outcome;
    }
}
