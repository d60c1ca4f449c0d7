package org.countystore.proof.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.countystore.kernel.Money;
import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.proof.Proof;
import org.countystore.proof.Red;
import org.countystore.proof.Sum;
import org.countystore.proof.Term;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The parts of a proof as they are laid out. */
class ProofPaper {
    private final Proof proof;
    private final boolean forAuditors;
    private final Locale locale;

    ProofPaper(Proof proof, boolean forAuditors, Locale locale) {
        this.proof = proof;
        this.forAuditors = forAuditors;
        this.locale = locale;
    }

    private String t(String key, Object... facts) {
        return Texts.of(locale, key, facts);
    }

    /** The answer in one sentence, large. */
    Div statement() {
        boolean good = proof.isBalanced();
        Div words = new Div(new H2(t(good ? "proof.balanced" : "proof.red", proof.redCount())));
        words.add(Pieces.span("as-of", t("proof.as_of", proof.takenAt(), seconds())));
        Div statement = Pieces.div("notice " + (good ? "ok" : "error"), Pieces.icon(good ? "check" : "error"), words);
        statement.getElement().setAttribute("role", good ? "status" : "alert");
        return statement;
    }

    private String seconds() {
        return "%.1f".formatted(proof.took().toMillis() / 1000.0);
    }

    /** How much there was to count. */
    Div stats() {
        Div stats = Pieces.div("stats broad");
        heads().forEach(sum -> stats.add(Pieces.stat(t("proof.stat." + sum.what()), new Span(amount(sum.kind(), sum.in())),
                sum.difference() == 0 ? t("proof.stat.found") : t("proof.stat.off", amount(sum.kind(), sum.difference())))));
        return stats;
    }

    /** Of each kind the sum that bears its name, without those beside it; yuan have none and are told together. */
    private Stream<Sum> heads() {
        return proof.sums().stream().map(sum -> proof.parts().stream().filter(part -> part.what().equals(sum.what())).findFirst()
                .orElse(sum));
    }

    /** Where everything that was bought, packed or granted is now. */
    Div whereabouts() {
        Div cards = Pieces.div("cards");
        heads().filter(sum -> !sum.what().equals("fen")).forEach(sum -> cards.add(Pieces.card(
                t("proof.whereabouts." + sum.what()), Pieces.facts(sum.terms().stream().filter(term -> term.side() == Term.Side.OUT)
                        .flatMap(term -> Stream.of(t("proof.term." + sum.what() + "." + term.name()), amount(sum.kind(), term.amount())))
                        .toArray()))));
        return cards;
    }

    Section sums() {
        Section card = Pieces.card(t("proof.sums"));
        card.addClassName("flush");
        card.add(new Table<Sum>(t("proof.sums")).column(t("proof.what"), sum -> t("proof.sum." + sum.what()))
                .number(t("proof.in"), sum -> amount(sum.kind(), sum.in()))
                .number(t("proof.out"), sum -> amount(sum.kind(), sum.out()))
                .number(t("proof.difference"), this::difference)
                .rows(proof.parts()));
        return card;
    }

    private Component difference(Sum sum) {
        return sum.difference() == 0 ? Pieces.tag("green", "0") : Pieces.tag("red", amount(sum.kind(), sum.difference()));
    }

    private String amount(String kind, long amount) {
        return switch (kind) {
            case "grams" -> t("proof.grams", new Weight(amount));
            case "fen", "allowance" -> new Money(amount).inYuan();
            default -> Long.toString(amount);
        };
    }

    Component reds() {
        if (proof.reds().isEmpty()) {
            return new Div();
        }
        Section card = Pieces.card(t("proof.reds", proof.redCount()));
        card.addClassName("flush");
        List<Red> reds = proof.reds();
        card.add(new Table<Red>(t("proof.reds", proof.redCount())).column(t("proof.what"), red -> t("proof.kind." + red.what()))
                .column(t("proof.where"), red -> Pieces.span("wrap-any", forAuditors ? red.place() : red.publicPlace()))
                .column(t("proof.rule"), red -> t("proof.rule." + red.rule()))
                .number(t("proof.difference"), red -> amount(red.what(), red.difference())).rows(reds));
        return card;
    }

    Component audit() {
        return proof.audit().firstBroken().map(broken -> Pieces.notice("error", t("proof.audit.broken", broken.no())))
                .orElseGet(() -> Pieces.notice("ok", t("proof.audit.whole", proof.audit().links())));
    }
}
