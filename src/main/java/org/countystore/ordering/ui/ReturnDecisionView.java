package org.countystore.ordering.ui;

import java.util.Optional;
import java.util.UUID;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.DecidingReturns;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.ReturnSheet;
import org.countystore.ordering.ReturnState;
import org.countystore.ordering.Returning;
import org.countystore.ordering.Verdict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** One return: what the buyer says and shows, where the packs came from, and the decision. */
@Route("store/return/:uuid")
@RolesAllowed("STORE")
public class ReturnDecisionView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient Returning returning;
    private final transient DecidingReturns desk;
    private final transient Ordering ordering;
    private final transient Photographing photographing;

    @Inject
    ReturnDecisionView(Returning returning, DecidingReturns desk, Ordering ordering, Photographing photographing) {
        super("returns.one");
        this.returning = returning;
        this.desk = desk;
        this.ordering = ordering;
        this.photographing = photographing;
    }

    static String address(UUID request) {
        return "store/return/" + request;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        find(event.getRouteParameters().get("uuid").orElse("")).ifPresentOrElse(this::show, this::nothing);
    }

    private Optional<ReturnSheet> find(String uuid) {
        try {
            return Optional.of(returning.one(Uuids.in(uuid, "return")));
        } catch (Refused unknown) {
            return Optional.empty();
        }
    }

    private void nothing() {
        removeAll();
        add(Pieces.head(t("returns.one"), ""), Pieces.empty("empty-search", t("returns.unknown"), back()));
    }

    private Anchor back() {
        return Pieces.link("store/returns", t("returns.desk"), "btn");
    }

    private void show(ReturnSheet sheet) {
        removeAll();
        add(Pieces.head(t("returns.one"), t("orders.number", sheet.order().number()), back()), told(sheet));
        if (sheet.request().state() == ReturnState.REQUESTED) {
            add(Pieces.card(t("returns.decision"), new VerdictForm(sheet, verdict -> decide(sheet, verdict))));
        }
    }

    private Component told(ReturnSheet sheet) {
        Div told = Pieces.div("stack", Pieces.div("row apart",
                Pieces.span("meta", t("returns.asked_at", ReturnWords.time(sheet.request().askedAt()))),
                        ReturnWords.state(sheet.request())),
                ReturnWords.lines(sheet, photographing), lots(sheet), ReturnWords.outcome(sheet.request()));
        sheet.request().outcome().fault().ifPresent(fault -> told.add(Pieces.facts(t("returns.fault"), t("returns.fault." + fault),
                t("returns.goods"), t("returns.goods." + sheet.request().outcome().goods().orElseThrow()))));
        return Pieces.div("card", told);
    }

    /** The way back to the villages, to see at which link it went wrong. */
    private Component lots(ReturnSheet sheet) {
        OrderSheet order = ordering.order(sheet.order().uuid());
        Div lots = Pieces.div("row");
        sheet.request().lines().forEach(line -> order.lotsOf(sheet.lineOf(line)).forEach(lot ->
                lots.add(Pieces.link("trace?lot=" + lot.lot(), t("returns.lot", lot.lot()), "more"))));
        return lots;
    }

    private void decide(ReturnSheet sheet, Verdict verdict) {
        ReturnSheet decided = desk.decide(sheet.request().uuid(), verdict);
        show(decided);
        String said = decided.request().sentAgain().isPresent() ? "RESEND" : decided.request().state().name();
        Refusals.done(t("returns.decided." + said, decided.request().fen()));
    }
}
