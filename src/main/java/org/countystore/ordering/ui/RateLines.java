package org.countystore.ordering.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.Order;
import org.countystore.ordering.OrderLine;
import org.countystore.ordering.Rating;
import org.countystore.ordering.RatingGoods;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Each line of a received order with what its buyer said of it, or the way to say something. */
@Dependent
class RateLines {
    private static final int TEN = 10;
    private final RatingGoods ratings;
    private final Div lines = Pieces.div("stack tight");

    @Inject
    RateLines(RatingGoods ratings) {
        this.ratings = ratings;
    }

    Component of(Order order) {
        show(order);
        return Pieces.card(Said.t("rating.of_order"), Pieces.withClass(new Paragraph(Said.t("rating.of_order.sub")), "meta"), lines);
    }

    private void show(Order order) {
        Map<ListingId, Rating> said = ratings.of(order.uuid()).stream().collect(Collectors.toMap(Rating::listing, Function.identity()));
        lines.removeAll();
        order.lines().forEach(line -> lines.add(row(order, line, Optional.ofNullable(said.get(line.listing())))));
    }

    private Component row(Order order, OrderLine line, Optional<Rating> rating) {
        Div what = Pieces.div("grow stack tight", new Span(line.title()));
        rating.ifPresent(said -> what.add(words(said)));
        Div row = Pieces.div("row rate-line", what);
        boolean standing = rating.filter(said -> !said.isWithdrawn()).isPresent();
        row.add(button(standing ? "rating.change" : "rating.rate", line, () -> open(order, line, rating)));
        if (standing) {
            row.add(button("rating.withdraw", line, () -> withdraw(order, rating.orElseThrow())));
        }
        return row;
    }

    private static Component words(Rating said) {
        List<String> notes = said.isWithdrawn() ? List.of(Said.t("rating.is_withdrawn"))
                : said.hiddenWhy().map(why -> List.of(Said.t("rating.is_hidden", why))).orElse(List.of());
        Div words = Pieces.div("stack tight", new StarRow(said.stars() * TEN));
        if (!said.text().isEmpty()) {
            words.add(Pieces.span("quiet wrap-any", said.text()));
        }
        notes.forEach(note -> words.add(Pieces.span("meta", note)));
        return words;
    }

    private static Button button(String key, OrderLine line, Runnable work) {
        Button button = new Button(Said.t(key), click -> Refusals.guard(work));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Said.t(key + "_this", line.title()));
        return button;
    }

    private void open(Order order, OrderLine line, Optional<Rating> before) {
        new RateDialog(line.title(), before.map(said -> new Rating.Words(said.stars(), said.text())), words -> {
            before.ifPresentOrElse(said -> ratings.change(said.uuid(), words),
                    () -> ratings.rate(Uuids.next(), new RatingGoods.Wish(order.uuid(), line.listing(), words)));
            show(order);
            Refusals.done(Said.t("rating.saved"));
        }).open();
    }

    private void withdraw(Order order, Rating rating) {
        Confirm.ask(Said.t("rating.withdraw"), Said.t("rating.withdraw.sure"), Said.t("rating.withdraw"), () -> {
            ratings.withdraw(rating.uuid());
            show(order);
            Refusals.done(Said.t("rating.withdrawn"));
        });
    }
}
