package org.countystore.collection.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.collection.Consignment;
import org.countystore.collection.Settlement;
import org.countystore.collection.Settlement.Bearer;
import org.countystore.collection.Settlement.Side;
import org.countystore.collection.SettlingShortages;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Shortages on which both ends of the road have to agree. */
@RouteScoped
@Route("collection/shortages")
@Menu(title = "shortage.title", order = 18, icon = "warn")
@RolesAllowed({"CLERK", "OPERATOR", "STORE", "AUDITOR"})
public class ShortagesView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NOTE = 200;
    private final transient SettlingShortages settling;
    private final transient Names names;
    private final Div list = Pieces.div("stack");

    @Inject
    ShortagesView(SettlingShortages settling, Names names) {
        super("shortage.title");
        this.settling = settling;
        this.names = names;
        add(Pieces.head(t("shortage.title"), t("shortage.sub")), list);
        show();
    }

    /** Where the caller stands on one end of a road. */
    static List<PlaceCode> places() {
        return Caller.current().grants().stream()
                .filter(grant -> List.of(Role.CLERK, Role.OPERATOR, Role.STORE, Role.AUDITOR).contains(grant.role()))
                .flatMap(grant -> grant.place().stream()).distinct().toList();
    }

    private void show() {
        list.removeAll();
        places().forEach(place -> list.add(new PagedTable<>(new Table<Consignment>(t("shortage.title"))
                .lead(t("shortage.sheet"), each -> new Anchor("collection/sheet/" + each.uuid(), each.sheetNumber()))
                .column(t("shortage.road"), each -> names.place(each.from()) + " → " + names.place(each.to()))
                .number(t("shortage.missing"), each -> Pieces.weight(each.shortage()))
                .column(t("shortage.reason"), each -> each.shortageReason().orElse("–"))
                .column(t("shortage.said"), this::said).column(t("shortage.do"), this::deeds),
                page -> settling.open(place, page), Pieces.empty("done", t("shortage.none")))));
    }

    private Component said(Consignment consignment) {
        Settlement settlement = consignment.settlement();
        return settlement.side().<Component>map(side -> new Span(t("shortage.said.by", t("shortage.side." + side),
                t("shortage.bearer." + settlement.bearer().orElseThrow()), settlement.note().orElse(""))))
                .orElseGet(() -> Pieces.span("quiet", t("shortage.said.none")));
    }

    private Component deeds(Consignment consignment) {
        Div deeds = Pieces.div("row");
        side(consignment).ifPresent(side -> {
            Settlement settlement = consignment.settlement();
            boolean mayAgree = settlement.side().filter(said -> said != side).isPresent();
            if (mayAgree) {
                Bearer bearer = settlement.bearer().orElseThrow();
                Button agree = new Button(t("shortage.agree"), click -> Refusals.guard(() ->
                        say(consignment, side, bearer, settlement.note().orElse(t("shortage.agree")))));
                agree.setAriaLabel(t("shortage.agree.of", consignment.sheetNumber(), t("shortage.bearer." + bearer)));
                deeds.add(agree);
            }
            Button own = new Button(t("shortage.say"), click -> ask(consignment, side));
            own.setAriaLabel(t("shortage.say.of", consignment.sheetNumber()));
            own.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            deeds.add(own);
        });
        return deeds;
    }

    private static Optional<Side> side(Consignment consignment) {
        boolean sends = Caller.current().grants().stream().anyMatch(grant -> grant.covers(consignment.from())
                && grant.role() == (consignment.from().isVillage() ? Role.CLERK : Role.OPERATOR));
        boolean receives = Caller.current().grants().stream().anyMatch(grant -> grant.covers(consignment.to())
                && grant.role() == (consignment.to().isTown() ? Role.OPERATOR : Role.STORE));
        return sends ? Optional.of(Side.SENDER) : Optional.of(Side.RECEIVER).filter(any -> receives);
    }

    private void ask(Consignment consignment, Side side) {
        Dialog dialog = new Dialog(t("shortage.say.of", consignment.sheetNumber()));
        Picks<Bearer> bearer = new Picks<>(t("shortage.bearer"), chosen -> { });
        bearer.offer(List.of(Bearer.values()), each -> t("shortage.bearer." + each), each -> Optional.empty());
        TextField note = new TextField(t("shortage.note"));
        note.setHelperText(t("shortage.note.help"));
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        dialog.add(Pieces.div("stack", bearer, note));
        Button save = new Button(t("kernel.save"), click -> Refusals.guard(Map.of("bearer", bearer, "note", note), () -> {
            say(consignment, side, bearer.value().orElse(null), note.getValue());
            dialog.close();
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(t("kernel.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void say(Consignment consignment, Side side, Bearer bearer, String note) {
        Consignment said = settling.say(consignment.uuid(), side, bearer, note);
        Refusals.done(t(said.settlement().isSettled() ? "shortage.settled.done" : "shortage.said.done"));
        show();
    }
}
