package org.countystore.sorting.ui;

import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.sorting.Disposal;
import org.countystore.sorting.Disposing;
import org.countystore.sorting.Inspecting;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.LotCard;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** A rejected lot or a by-product: what becomes of it, part by part, and whose it was. */
@RouteScoped
@Route("station/reject")
@RolesAllowed({"OPERATOR", "AUDITOR"})
public class RejectView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Disposing disposing;
    private final transient Inspecting inspecting;
    private final transient KeepingStation keeping;
    /** Stays the same until it is written, so that a second click does it once. */
    private transient UUID uuid;

    @Inject
    RejectView(Disposing disposing, Inspecting inspecting, KeepingStation keeping) {
        super("disposal.title");
        this.disposing = disposing;
        this.inspecting = inspecting;
        this.keeping = keeping;
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        try {
            show(new LotCode(code));
        } catch (Refused refused) {
            throw new NotFoundException(code);
        }
    }

    private void show(LotCode code) {
        uuid = Uuids.next();
        LotCard card = keeping.lot(code);
        removeAll();
        add(Pieces.head(t(card.isByProduct() ? "disposal.title.used" : "disposal.title"), Words.goods(card) + " · " + code,
                Pieces.link("station/HELD", t("sorting.board"), "btn")));
        Div columns = Pieces.div("two-cols", Pieces.div("stack", facts(card), history(code)));
        if (card.isDisposable() && Caller.current().holds(Role.OPERATOR)) {
            columns.add(Pieces.div("side", desk(card)));
        }
        add(columns);
    }

    private Component facts(LotCard card) {
        return Pieces.card(t("inspection.lot"), Pieces.facts(t("inspection.now"), now(card),
                t("sorting.remaining"), card.lot().remaining().isZero() ? t("disposal.none_left") : Pieces.weight(card.lot().remaining()),
                t("sorting.origin"), Words.origin(card)));
    }

    /** With what the inspectors found, if anything is wrong with it. */
    private Component now(LotCard card) {
        Div now = Pieces.div("stack tight", Pieces.div("row", Words.quality(card.lot().quality())));
        inspecting.history(card.lot().code(), Page.of(1)).items().stream().filter(said -> !card.lot().quality().isFree()).forEach(said ->
                now.add(Pieces.span("meta", Words.minute(said.inspectedAt()) + " · " + said.method()
                        + (said.finding().isEmpty() ? "" : " · " + said.finding()))));
        return now;
    }

    private Component history(LotCode code) {
        Div done = Pieces.div("stack");
        disposing.of(code, Page.FIRST).items().forEach(each -> done.add(entry(each)));
        Component card = Pieces.card(t("disposal.history"), done);
        card.setVisible(done.getChildren().findAny().isPresent());
        return card;
    }

    private Component entry(Disposal disposal) {
        Div entry = Pieces.div("stack tight", Pieces.div("row", new Span(t("disposal.kind." + disposal.kind())), Pieces.weight(disposal.weight())),
                Pieces.span("meta", Words.minute(disposal.at()) + " · " + disposal.reason()));
        disposal.made().ifPresent(made -> entry.add(Pieces.span("meta num", t("disposal.made", made))));
        if (disposal.kind() == Disposal.Kind.RETURNED) {
            entry.add(Pieces.div("table-scroll", new Table<Disposing.Part>(t("disposal.parts"))
                    .column(t("disposal.household"), part -> part.household().maskedHead() + " " + part.household().code())
                    .number(t("sorting.weight"), part -> Pieces.weight(part.weight())).rows(disposing.parts(disposal.uuid()))));
        }
        return entry;
    }

    private Component desk(LotCard card) {
        RejectForm form = new RejectForm(card.lot(), keeping.recipe(card.lot().place(), card.lot().produce()).kind().grades(),
                keeping.pieces(card.lot().code()));
        Button finish = new Button(t("disposal.finish"), click -> Refusals.guard(form.fields(), () -> ask(card, form)));
        finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        finish.setWidthFull();
        return Pieces.card(t("disposal.do"), Pieces.div("stack", form, Pieces.span("meta", t("disposal.money")), finish));
    }

    private void ask(LotCard card, RejectForm form) {
        Disposal.Sheet sheet = form.sheet();
        sheet.check();
        String kind = form.grade().map(lower -> t("disposal.down_to", lower)).orElseGet(() -> t("disposal.kind." + sheet.kind()));
        Confirm.ask(t("disposal.of", card.lot().code()), t("disposal.question", kind, card.lot().code(), form.amount()),
                t("disposal.finish"), () -> Refusals.guard(form.fields(), () -> {
                    disposing.dispose(uuid, sheet);
                    Refusals.done(t("disposal.done", kind, form.amount()));
                    show(card.lot().code());
                }));
    }
}
