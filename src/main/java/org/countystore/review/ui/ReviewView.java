package org.countystore.review.ui;

import java.util.Optional;
import java.util.UUID;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.review.Objecting;
import org.countystore.review.Protocol;
import org.countystore.review.Publishing;
import org.countystore.review.Review;
import org.countystore.review.Reviewing;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** A month of a village: its deeds one after the other, then its notice, its objections and its close. */
@RouteScoped
@Route("review/month")
@RolesAllowed({"REVIEWER", "AUDITOR"})
public class ReviewView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Reviewing reviewing;
    private final transient Publishing publishing;
    private final transient Objecting objecting;
    private final transient Photographing photographing;
    private final transient Locating locating;
    private transient Protocol protocol;

    @Inject
    ReviewView(Reviewing reviewing, Publishing publishing, Objecting objecting, Photographing photographing, Locating locating) {
        super("review.one");
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.objecting = objecting;
        this.photographing = photographing;
        this.locating = locating;
    }

    @Override
    public void setParameter(BeforeEvent event, String uuid) {
        show(Uuids.in(uuid, "review"), Optional.empty());
    }

    /** @param again the deed to vote on anew; else the next that waits */
    private void show(UUID uuid, Optional<UUID> again) {
        protocol = reviewing.protocol(uuid);
        Review review = protocol.review();
        Runnable anew = () -> show(uuid, Optional.empty());
        removeAll();
        add(Pieces.head(t("review.of", Words.month(review.month()), locating.get(review.village()).name()), sub(review)), progress());
        next(again).ifPresent(line -> add(new VoteCard(protocol, line, reviewing, photographing, anew)));
        if (review.isOpen()) {
            add(new PublishCard(protocol, publishing, anew));
        } else {
            add(new NoticeCard(protocol, publishing, objecting, anew));
        }
        add(Pieces.section(t("review.all"), protocol.lines().isEmpty() ? Pieces.empty("empty-list", t("review.all.none"))
                : Pieces.div("card flush", table(review).rows(protocol.lines()))));
    }

    private String sub(Review review) {
        return t("review.state." + review.state()) + review.noticeTo().map(day -> " · " + t("review.notice.until", day)).orElse("");
    }

    private Optional<Protocol.Line> next(Optional<UUID> again) {
        return again.flatMap(deed -> protocol.lines().stream().filter(line -> line.row().deed().uuid().equals(deed)).findFirst())
                .or(() -> protocol.waiting().stream().findFirst());
    }

    private Component progress() {
        Div stats = Pieces.div("stats", Pieces.stat(t("review.stat.deeds"), new Span(Integer.toString(protocol.lines().size())), ""),
                Pieces.stat(t("review.stat.decided"), new Span(Long.toString(protocol.decided())),
                        t("review.stat.quorum", protocol.statute().book().quorum())));
        if (protocol.review().isOpen() && protocol.seated()) {
            stats.add(Pieces.stat(t("review.stat.mine"), new Span(Integer.toString(protocol.waiting().size())), ""));
        } else if (!protocol.review().isOpen()) {
            stats.add(Pieces.stat(t("review.sum"), new Span(Long.toString(protocol.review().points())), ""));
        }
        return stats;
    }

    private Table<Protocol.Line> table(Review review) {
        Table<Protocol.Line> table = new Table<Protocol.Line>(t("review.all"))
                .lead(t("review.household"), line -> Words.household(line.row().household()))
                .column(t("review.rule"), line -> line.row().rule().name())
                .column(t("review.day"), line -> line.row().deed().day())
                .number(t("review.proposed"), line -> Words.proposed(line.row()));
        if (review.isOpen()) {
            return table.number(t("review.votes"), line -> line.votes() + " / " + protocol.statute().book().quorum())
                    .column(t("review.mine"), this::mine);
        }
        return table.number(t("review.awarded"), line -> Words.awarded(line.row())).column(t("review.state"),
                line -> Words.state(line.row().deed()));
    }

    private Component mine(Protocol.Line line) {
        if (line.recused().isPresent()) {
            return Pieces.tag("blue", t("review.recused." + line.recused().get()));
        }
        if (line.own().isEmpty()) {
            return protocol.seated() ? Pieces.tag("gold", t("review.mine.waits")) : new Span();
        }
        Button change = new Button(t("review.mine.change"), click -> show(protocol.review().uuid(), Optional.of(line.row().deed().uuid())));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(t("review.mine.change") + " " + Words.household(line.row().household()) + " " + line.row().rule().name());
        return Pieces.div("row", new Span(Words.points(line.row().signed(line.own().get().points()))), change);
    }
}
