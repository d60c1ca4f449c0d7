package org.countystore.ordering.ui;

import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Reached;
import org.countystore.ordering.Thanking;
import org.countystore.ordering.Thanks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Whom an order reached, and how many the orders of the year; nothing until the first packs have left the store. */
@Dependent
class ThanksCard {
    private final Thanking thanking;
    private final GoodsNames names;

    @Inject
    ThanksCard(Thanking thanking, GoodsNames names) {
        this.thanking = thanking;
        this.names = names;
    }

    Optional<Component> of(UUID order) {
        Thanks thanks = thanking.of(order);
        if (thanks.rows().isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = Pieces.withClass(new UnorderedList(), "thanks");
        thanks.rows().forEach(row -> list.add(item(row)));
        return Optional.of(Pieces.card(Said.t("thanks.title"), sentence("thanks.order", thanks.reached()), list));
    }

    private ListItem item(Thanks.Row row) {
        Span who = new Span(row.head().orElseGet(() -> Said.t("thanks.village")));
        Div left = Pieces.div("grow stack tight", who, Pieces.span("meta", names.fullPlace(row.village().code())));
        ListItem item = new ListItem(left, Pieces.weight(row.weight()));
        row.cost().map(cost -> Pieces.money(cost, "plain")).ifPresent(item::add);
        return item;
    }

    Optional<Component> ofYear() {
        Reached reached = thanking.thisYear();
        return reached.households() == 0 ? Optional.empty() : Optional.of(Pieces.div("thanks-year", sentence("thanks.year", reached)));
    }

    private static Component sentence(String key, Reached reached) {
        Money money = reached.money();
        return Pieces.withClass(new Paragraph(Said.t(key, money, reached.households())), "thanks-said");
    }
}
