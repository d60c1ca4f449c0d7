package org.countystore.collection.ui;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.countystore.collection.Admitting;
import org.countystore.collection.HeldSlip;
import org.countystore.collection.SlipPhoto;
import org.countystore.evidence.ui.PhotoStrip;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.ReasonDialog;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Slips that lay on a phone when the county revoked it; each is admitted or turned down with a reason. */
@RouteScoped
@Route("collection/held")
@Menu(title = "collection.held", order = 82, icon = "offline")
@RolesAllowed({"ADMIN", "AUDITOR"})
public class HeldSlipsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final transient Admitting admitting;
    private final transient Names names;
    private final PlaceCode reach;
    private final boolean mayDecide = Caller.current().holds(Role.ADMIN);
    private final Div list = Pieces.div("stack");

    @Inject
    HeldSlipsView(Admitting admitting, Names names, Locating locating) {
        super("collection.held");
        this.admitting = admitting;
        this.names = names;
        reach = PlacePicker.ofCaller(locating);
        add(Pieces.head(t("collection.held"), t("collection.held.sub")), list);
        show();
    }

    private void show() {
        list.removeAll();
        Table<HeldSlip> waiting = table();
        if (mayDecide) {
            waiting.column(t("collection.held.do"), this::steps);
        }
        Table<HeldSlip> decided = table().column(t("collection.state"), this::outcome);
        list.add(new PagedTable<>(waiting, page -> admitting.slips(reach, List.of(HeldSlip.State.WAITING), page),
                Pieces.empty("done", t("collection.held.none"))), new H2(t("collection.held.decided")),
                new PagedTable<>(decided, page -> admitting.slips(reach, List.of(HeldSlip.State.ADMITTED, HeldSlip.State.TURNED_DOWN), page),
                        Pieces.empty("empty-list", t("collection.held.decided.none"))));
    }

    private Table<HeldSlip> table() {
        return new Table<HeldSlip>(t("collection.held"))
                .lead(t("collection.household.code"), slip -> slip.weighIn().seller())
                .column(t("collection.produce"), slip -> names.goods(slip.weighIn().produce(), slip.weighIn().grade()))
                .number(t("collection.gross"), slip -> t("collection.said", slip.weighIn().gross()))
                .number(t("collection.tare"), slip -> t("collection.said", slip.weighIn().tare()))
                .number(t("collection.price"), slip -> slip.weighIn().perKilogram().inYuan())
                .column(t("collection.held.payment"), this::payment)
                .column(t("collection.time"), slip -> at(slip.weighIn().occurredAt()))
                .column(t("collection.held.clerk"), slip -> names.person(slip.clerk()) + " · " + names.place(slip.home()))
                .column(t("collection.evidence"), this::photos);
    }

    private Component payment(HeldSlip slip) {
        return slip.isPaidInCash() ? Pieces.tag("red", slip.worth().map(sum -> t("collection.held.cash", sum))
                .orElseGet(() -> t("collection.held.cash.some"))) : new Span(t("collection.held.no_cash"));
    }

    private Component photos(HeldSlip slip) {
        return new PhotoStrip(photo -> admitting.photo(slip.uuid(), photo).jpeg(),
                admitting.photos(slip.uuid()).stream().map(SlipPhoto::photo).toList());
    }

    private static String at(LocalDateTime time) {
        return TIME.format(time);
    }

    private Component outcome(HeldSlip slip) {
        if (slip.state() == HeldSlip.State.ADMITTED) {
            return new Anchor("collection/slip/" + slip.uuid(), t("collection.held.ADMITTED"));
        }
        return new Span(t("collection.held.TURNED_DOWN", slip.reason().orElse("")));
    }

    private Component steps(HeldSlip slip) {
        String sure = t(slip.isPaidInCash() ? "collection.held.admit.sure.cash" : "collection.held.admit.sure",
                slip.weighIn().seller(), names.person(slip.clerk()));
        Button admit = new Button(t("collection.held.admit"), click -> Confirm.ask(t("collection.held.admit"), sure,
                t("collection.held.admit"), () -> {
                    admitting.admit(slip.uuid());
                    Refusals.done(t("collection.held.admitted"));
                    show();
                }));
        Button down = new Button(t("collection.held.turn_down"), click -> turningDown(slip).open());
        List.of(admit, down).forEach(button -> {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(button.getText() + " " + slip.weighIn().seller() + " " + at(slip.weighIn().occurredAt()));
        });
        return Pieces.div("row steps", admit, down);
    }

    private ReasonDialog turningDown(HeldSlip slip) {
        return new ReasonDialog("collection.held.turn_down", t("collection.held.turn_down.sure", slip.weighIn().seller()), reason -> {
            admitting.turnDown(slip.uuid(), reason);
            Refusals.done(t("collection.held.turned_down"));
            show();
        }, ButtonVariant.LUMO_ERROR);
    }
}
