package org.countystore.review.ui;

import java.util.Map;
import java.util.Optional;

import org.countystore.household.Household;
import org.countystore.household.Relating;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Fields;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.Place;
import org.countystore.place.ui.PlacePicker;
import org.countystore.review.Seating;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Who reviews in a village, to which household each belongs, and whose kin that is. */
@RouteScoped
@Route("review/seats")
@Menu(title = "review.seats", order = 91, icon = "people")
@RolesAllowed({"ADMIN", "AUDITOR"})
public class SeatsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Seating seating;
    private final transient Relating relating;
    private final boolean writes = Caller.current().holds(Role.ADMIN);
    private final TextField account = new TextField(t("review.seat.account"));
    private final TextField household = new TextField(t("review.seat.household"));
    private final TextField own = new TextField(t("review.kin.own"));
    private final TextField kin = new TextField(t("review.kin.kin"));
    private final Div content = Pieces.div("stack");

    @Inject
    SeatsView(Seating seating, Relating relating, Locating locating) {
        super("review.seats");
        this.seating = seating;
        this.relating = relating;
        household.setHelperText(t("review.seat.household.help"));
        PlacePicker picker = new PlacePicker(t("review.village"), locating, PlaceCode::isVillage);
        picker.addValueChangeListener(change -> picker.chosen().ifPresent(this::show));
        add(Pieces.head(t("review.seats"), t("review.seats.sub")), Pieces.div("card", Pieces.div("fields", picker)), content);
        PlaceCode reach = PlacePicker.ofCaller(locating);
        picker.choose(reach.isVillage() ? reach : locating.find(reach, "", Page.FIRST).items().stream().map(Place::code)
                .filter(PlaceCode::isVillage).findFirst().orElseThrow());
    }

    private void show(PlaceCode village) {
        content.removeAll();
        var seated = seating.seated(village);
        content.add(seated.isEmpty() ? Pieces.empty("empty-list", t("review.seats.none"))
                : Pieces.div("card flush", table(village).rows(seated)));
        if (writes) {
            content.add(Pieces.card(t("review.seat.new"), Pieces.div("fields", account, household), seat(village)),
                    Pieces.card(t("review.kin.new"), Pieces.div("fields", own, kin), relate(village)));
        }
    }

    private Table<Seating.Seated> table(PlaceCode village) {
        Table<Seating.Seated> table = new Table<Seating.Seated>(t("review.seats"))
                .lead(t("review.seat.account"), seat -> seat.account().displayName() + " (" + seat.account().username() + ")")
                .column(t("review.household"), seat -> seat.household().map(Words::household).orElse(t("review.seat.elsewhere")))
                .column(t("review.kin"), seat -> kin(village, seat));
        return writes ? table.column(t("review.do"), seat -> unseat(village, seat)) : table;
    }

    private Component kin(PlaceCode village, Seating.Seated seat) {
        Div all = Pieces.div("stack tight");
        seat.household().ifPresent(home -> seat.kin().forEach(other -> all.add(Pieces.div("row", new Span(Words.household(other)),
                writes ? unrelate(village, home, other) : new Span()))));
        return seat.kin().isEmpty() ? new Span(t("review.kin.none")) : all;
    }

    private Component unrelate(PlaceCode village, Household home, Household other) {
        Button apart = new Button(t("review.kin.remove"), click -> Confirm.ask(t("review.kin.remove"),
                t("review.kin.remove.sure", Words.household(home), Words.household(other)), t("review.kin.remove"), () -> {
                    relating.unrelate(home.code(), other.code());
                    show(village);
                }));
        apart.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        apart.setAriaLabel(t("review.kin.remove") + " " + Words.household(other));
        return apart;
    }

    private Component seat(PlaceCode village) {
        Button seat = new Button(t("review.seat.yes"), click -> Refusals.guard(Map.of("account", account, "household", household), () -> {
            new Fields().must(!account.getValue().isBlank(), "account", "required").orRefuse();
            seating.seat(village, account.getValue().strip(), Optional.of(household.getValue().strip()).filter(code -> !code.isEmpty()));
            Refusals.done(t("review.seat.done"));
            show(village);
        }));
        seat.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return seat;
    }

    private Component relate(PlaceCode village) {
        return new Button(t("review.kin.yes"), click -> Refusals.guard(Map.of("household", own, "kin", kin), () -> {
            new Fields().must(!own.getValue().isBlank(), "household", "required").must(!kin.getValue().isBlank(), "kin", "required").orRefuse();
            relating.relate(own.getValue().strip(), kin.getValue().strip());
            Refusals.done(t("review.kin.done"));
            show(village);
        }));
    }

    private Component unseat(PlaceCode village, Seating.Seated seat) {
        Button leave = new Button(t("review.seat.leave"), click -> Confirm.ask(t("review.seat.leave"),
                t("review.seat.leave.sure", seat.account().displayName()), t("review.seat.leave"), () -> {
                    seating.unseat(village, seat.account().username());
                    show(village);
                }));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        leave.setAriaLabel(t("review.seat.leave") + " " + seat.account().displayName());
        return leave;
    }
}
