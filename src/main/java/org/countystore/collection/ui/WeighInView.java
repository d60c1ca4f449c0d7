package org.countystore.collection.ui;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.countystore.collection.Oddity;
import org.countystore.collection.Preparing;
import org.countystore.collection.Purchase;
import org.countystore.collection.WeighIn;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Weighing in at the village point: one basket after the other. */
@RouteScoped
@Route("collection/weigh")
@Menu(title = "collection.weigh", order = 10, icon = "scale")
@RolesAllowed("CLERK")
public class WeighInView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Deal deal;
    private final transient Preparing preparing;
    private final transient Clock clock;
    private final Div desk = Pieces.div("card stack");
    private final Div sum = Pieces.div("action-sum");
    private final Button confirm = new Button(t("collection.confirm"), click -> confirm());
    private WeighInForm form;
    private AgreementForm agreement;
    /** Stays the same until the basket is bought, so that a second click buys it once. */
    private UUID slip;

    @Inject
    WeighInView(Deal deal, Preparing preparing, Names names, Clock clock) {
        super("collection.weigh");
        this.deal = deal;
        this.preparing = preparing;
        this.clock = clock;
        addClassName("narrow");
        List<PlaceCode> villages = names.villagesOf(Role.CLERK);
        add(Pieces.head(t("collection.weigh"), names.place(villages.get(0)),
                Pieces.link("collection/slips", t("collection.slips"), "btn")));
        if (villages.size() > 1) {
            add(choice(villages, names));
        }
        add(desk, Pieces.div("action-bar", sum, confirm));
        sum.getElement().setAttribute("aria-live", "polite");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        next(villages.get(0));
    }

    private Select<PlaceCode> choice(List<PlaceCode> villages, Names names) {
        Select<PlaceCode> choice = new Select<>(t("collection.point"), event -> next(event.getValue()));
        choice.setItems(villages);
        choice.setItemLabelGenerator(names::place);
        choice.setValue(villages.get(0));
        return choice;
    }

    private void next(PlaceCode village) {
        slip = Uuids.next();
        form = new WeighInForm(village, preparing, this::showTotal);
        agreement = new AgreementForm(form::spoken);
        desk.removeAll();
        desk.add(form, agreement);
        form.focus();
        showTotal();
    }

    private void showTotal() {
        sum.removeAll();
        sum.add(Pieces.span("quiet", t("collection.owed")));
        if (form != null) {
            form.total().ifPresent(total -> sum.add(Pieces.money(total, "big")));
        }
    }

    private void confirm() {
        Refusals.guard(fields(), () -> {
            WeighIn weighIn = form.weighIn(LocalDateTime.now(clock), agreement);
            List<String> questions = questions(weighIn);
            if (questions.isEmpty()) {
                buy(weighIn);
            } else {
                Confirm.ask(t("collection.sure"), String.join(" ", questions), t("collection.sure.yes"),
                        () -> Refusals.guard(fields(), () -> buy(weighIn)));
            }
        });
        confirm.setEnabled(true);
    }

    /** What to look at once more before it is bought. */
    private List<String> questions(WeighIn weighIn) {
        Set<Oddity> oddities = deal.oddities(weighIn);
        if (oddities.contains(Oddity.FAR_OVER_CAPACITY)) {
            form.askForSecondPerson();
            if (weighIn.witness().secondPerson().isEmpty()) {
                return List.of();
            }
        }
        List<String> questions = new ArrayList<>();
        oddities.forEach(oddity -> questions.add(t("collection.odd.question." + oddity)));
        return questions;
    }

    private Map<String, HasValidationProperties> fields() {
        Map<String, HasValidationProperties> fields = new HashMap<>(form.fields());
        fields.putAll(agreement.fields());
        return fields;
    }

    private void buy(WeighIn weighIn) {
        agreement.takePin().ifPresent(pin -> deal.agree(slip, weighIn, pin));
        Purchase bought = deal.buy(slip, weighIn);
        Refusals.guard(() -> deal.keep(bought, agreement.pictures()));
        if (agreement.paysNow()) {
            Refusals.guard(() -> deal.payInCash(bought));
        }
        Refusals.done(t("collection.bought", bought.slipNumber()));
        UI.getCurrent().navigate(SlipView.class, bought.uuid().toString());
    }
}
