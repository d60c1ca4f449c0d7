package org.countystore.ordering.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.kernel.ui.Pieces;
import org.countystore.place.Place;
import org.countystore.produce.Grade;
import org.countystore.store.Listing;
import org.countystore.store.Offer;
import org.countystore.store.Provenance;
import org.countystore.store.Stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a pack is, as facts that can be checked. */
class ListingFacts extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    ListingFacts(Offer offer, Optional<Provenance> origin, GoodsNames names) {
        Listing listing = offer.listing();
        List<Object> facts = new ArrayList<>();
        if (!listing.isBox()) {
            names.english(listing.produce(), Said.locale()).ifPresent(name -> facts.addAll(List.of(Said.t("shop.kind"), name)));
        }
        facts.addAll(List.of(Said.t("shop.weight"), Said.net(listing)));
        if (listing.isBox()) {
            offer.bestBefore().ifPresent(day -> facts.addAll(List.of(Said.t("shop.best_before"), Said.t("shop.box.lasts", day),
                    Said.t("shop.left"), Said.t("shop.left.packs", offer.available()))));
        } else {
            names.grade(listing.produce(), listing.grade()).ifPresent(grade -> facts.addAll(List.of(Said.t("shop.grade"), grade(grade))));
        }
        offer.next().ifPresent(lot -> {
            facts.addAll(List.of(Said.t("shop.origin"), origin.map(roots -> grown(lot, roots, names))
                    .orElseGet(() -> names.fullPlace(lot.origin()))));
            origin.flatMap(ListingFacts::weighed).ifPresent(days -> facts.addAll(List.of(Said.t("shop.weighed"), days)));
            facts.addAll(List.of(Said.t("shop.best_before"), lot.bestBefore(),
                    Said.t("shop.left"), Said.t("shop.left.packs", offer.available()),
                    Said.t("shop.test"), test(origin.flatMap(Provenance::tested)),
                    Said.t("shop.trace"), trace(lot)));
            names.kindOf(listing.sku()).filter(kind -> kind.produce().needsCertificate()).ifPresent(kind -> facts.addAll(List.of(
                    Said.t("shop.certificate"), new JourneyLink(lot.lotCode(), Said.t("shop.certificate.see"), "trace"))));
        });
        getContent().add(Pieces.facts(facts.toArray()));
    }

    /** 米粮镇 水峡村、八一村 */
    private static String grown(Stock lot, Provenance origin, GoodsNames names) {
        String villages = origin.villages().stream().map(Place::name).collect(Collectors.joining(Said.t("shop.and")));
        return lot.origin().isCounty() ? villages : names.place(lot.origin().town()) + " " + villages;
    }

    private static Optional<String> weighed(Provenance origin) {
        return origin.firstWeighed().map(first -> first.equals(origin.lastWeighed().orElse(first)) ? Said.day(first)
                : Said.t("shop.weighed.from_to", Said.day(first), Said.day(origin.lastWeighed().orElse(first))));
    }

    private static Component test(Optional<Provenance.Test> tested) {
        Div said = Pieces.div("stack tight", Pieces.div("row", Pieces.tag("green", Said.t("shop.test.passed"))));
        tested.ifPresent(test -> said.add(Pieces.span("quiet", Said.t("shop.test.how", test.method(), test.at().toLocalDate())),
                Pieces.span("meta num", test.reportNumber().map(number -> Said.t("shop.test.report", number))
                        .orElseGet(() -> Said.t("shop.test.no_report")))));
        tested.flatMap(Provenance.Test::inspection).ifPresent(inspection -> {
            Anchor paper = Pieces.link("api/inspections/" + inspection + "/report", Said.t("inspection.paper"), "more");
            paper.setRouterIgnore(true);
            said.add(Pieces.div("row", paper));
        });
        return said;
    }

    private static Component grade(Grade grade) {
        Span meaning = Pieces.span("quiet", grade.requirement());
        Div said = Pieces.div("stack tight", new Span(GoodsNames.name(grade, Said.locale())));
        if (!grade.requirement().isBlank()) {
            said.add(meaning);
        }
        if (!grade.standard().isBlank()) {
            said.add(Pieces.span("meta", Said.t("shop.grade.standard", grade.standard())));
        }
        return said;
    }

    private static Component trace(Stock lot) {
        return Pieces.div("stack tight", new JourneyLink(lot.lotCode(), Said.t("shop.trace.journey"), "trace"),
                Pieces.span("meta num", Said.t("shop.trace.lot", lot.lotCode())));
    }
}
