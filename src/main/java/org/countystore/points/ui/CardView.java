package org.countystore.points.ui;

import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;

import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.ReasonDialog;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.points.Holder;
import org.countystore.points.KeepingCards;
import org.countystore.points.KeepingPortraits;
import org.countystore.points.NamingProxies;
import org.countystore.points.PointsCard;
import org.countystore.points.PointsEntry;
import org.countystore.points.PointsPurse;
import org.countystore.points.TellingHouseholds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** One card: what it opens, when points lapse, what came and went, and what to do when it is lost. */
@Route("points/card")
@RolesAllowed({"KEEPER", "CLERK", "ADMIN", "AUDITOR"})
public class CardView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final transient KeepingCards cards;
    private final transient TellingHouseholds telling;
    private final transient NamingProxies proxies;
    private final transient KeepingPortraits portraits;
    private final transient Locating locating;
    private String number;

    @Inject
    CardView(KeepingCards cards, TellingHouseholds telling, NamingProxies proxies, KeepingPortraits portraits, Locating locating) {
        super("points.card");
        this.cards = cards;
        this.telling = telling;
        this.proxies = proxies;
        this.portraits = portraits;
        this.locating = locating;
    }

    @Override
    public void setParameter(BeforeEvent event, String card) {
        number = card;
        try {
            show(cards.get(card));
        } catch (Refused unknown) {
            throw new NotFoundException(card);
        }
    }

    private void show(Holder holder) {
        removeAll();
        PointsCard card = holder.card();
        add(Pieces.head(holder.household().maskedHead(), card.number().inGroups() + " · " + locating.get(card.place()).name(),
                Pieces.link("points/cards", t("points.cards"), "btn")));
        switch (card.state()) {
            case FROZEN -> add(Pieces.notice("warn", card.isFrozenByPin() ? t("points.frozen.pin")
                    : t("points.frozen", card.frozenFor().orElse(""))));
            case REPLACED -> add(Pieces.notice("error", t("points.replaced")));
            case ACTIVE -> { }
        }
        telling.warning(number).ifPresent(soon ->
                add(Pieces.notice("warn", t("points.warning", soon.points(), soon.firstDay()))));
        if (holder.owed() > 0) {
            add(Pieces.notice("warn", t("points.owed", holder.owed())));
        }
        Div around = Pieces.div("stack", steps(card));
        if (!card.isReplaced()) {
            around.add(new CardPeople(proxies, portraits, card, () -> show(cards.get(number))));
        }
        add(Pieces.div("two-cols", balance(holder), around), history());
    }

    private Component balance(Holder holder) {
        PointsPurse purse = holder.purse();
        Div stats = Pieces.div("stats", Pieces.withClass(Pieces.stat(t("points.balance"), new Span(Long.toString(holder.points())),
                purse.next().map(next -> t("points.next", next.points(), next.lastDay())).orElse(t("points.none"))), "main"));
        if (purse.gifted() > 0) {
            stats.add(Pieces.stat(t("points.origin.EARNED"), new Span(Long.toString(purse.earned())), ""),
                    Pieces.stat(t("points.origin.GIFTED"), new Span(Long.toString(purse.gifted())), ""));
        }
        Div balance = Pieces.div("stack", stats);
        if (holder.atStore()) {
            balance.add(Pieces.notice("info", t("points.at_counter")));
        }
        if (purse.lots().size() > 1) {
            Table<PointsPurse.Month> months = new Table<PointsPurse.Month>(t("points.months")).lead(t("points.month"), PointsPurse.Month::month);
            if (purse.gifted() > 0) {
                months.column(t("points.origin"), month -> t("points.origin." + month.origin()));
            }
            balance.add(Pieces.card(t("points.months"), months.number(t("points.left"), PointsPurse.Month::points)
                    .column(t("points.last_day"), PointsPurse.Month::lastDay).rows(purse.lots())));
        }
        return balance;
    }

    private Component steps(PointsCard card) {
        Div steps = Pieces.div("row no-print");
        if (!CardsView.mayKeep() || card.isReplaced()) {
            return steps;
        }
        Anchor print = paper("points.print.one", "card.pdf", () -> cards.printed(number));
        Anchor statement = paper("points.statement", "statement.pdf", () -> telling.statement(number));
        Button lost = new Button(t("points.freeze"), click -> freezing().open());
        Button thaw = new Button(t("points.thaw"), click -> new PinDialog(t("points.thaw"), t("points.thaw.sure"), pin -> {
            show(cards.thaw(number, pin));
            Refusals.done(t("points.thawed"));
        }).open());
        Button replace = new Button(t("points.replace"), click -> new PinDialog(t("points.replace"), t("points.replace.sure"), pin -> {
            Holder fresh = cards.replace(number, pin);
            UI.getCurrent().navigate(CardView.class, fresh.card().number().value());
            Refusals.done(t("points.replaced.done"));
        }).open());
        steps.add(statement, print, card.state() == PointsCard.State.FROZEN ? thaw : lost, replace);
        return steps;
    }

    private Anchor paper(String key, String file, Supplier<byte[]> sheet) {
        Anchor paper = Pieces.withClass(new Anchor(DownloadHandler.fromInputStream(
                download -> CardsView.pdf(file, sheet.get())).inline(), t(key)), "btn");
        paper.setTarget("_blank");
        return paper;
    }

    private ReasonDialog freezing() {
        return new ReasonDialog("points.freeze", t("points.freeze.sure"), reason -> {
            show(cards.freeze(number, reason));
            Refusals.done(t("points.frozen.done"));
        }).atMost(PointsCard.LONGEST_REASON);
    }

    private Component history() {
        Table<PointsEntry> table = new Table<PointsEntry>(t("points.history"))
                .lead(t("points.what"), this::what)
                .column(t("points.when"), entry -> TIME.format(entry.madeAt()))
                .number(t("points.points"), entry -> entry.points() > 0 ? "+" + entry.points() : Long.toString(entry.points()));
        return Pieces.section(t("points.history"), new PagedTable<>(table, page -> cards.history(number, page),
                Pieces.empty("empty-list", t("points.history.none"))));
    }

    private String what(PointsEntry entry) {
        return t("points.kind." + entry.kind()) + entry.spentAt().map(store -> t("points.at", locating.get(store).name())).orElse("")
                + entry.partGifted().map(gifted -> t("points.of_gifts", gifted)).orElse("");
    }
}
