package org.countystore.loveshop.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.PrintButton;
import org.countystore.kernel.ui.ReasonDialog;
import org.countystore.kernel.ui.Refusals;
import org.countystore.loveshop.LookingAtShelves;
import org.countystore.loveshop.Redeeming;
import org.countystore.loveshop.Redemption;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** One redemption: to print, to serve the next, or to undo it on the same day. */
@RouteScoped
@Route("loveshop/redemption")
@RolesAllowed({"KEEPER", "CASHIER", "AUDITOR", "ADMIN"})
public class RedemptionView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Redeeming redeeming;
    private final transient LookingAtShelves shelves;
    private final transient ShopNames names;
    private final transient LocalDate today;
    private final Div content = Pieces.div("stack");

    @Inject
    RedemptionView(Redeeming redeeming, LookingAtShelves shelves, ShopNames names, Clock clock) {
        super("loveshop.redemption");
        this.redeeming = redeeming;
        this.shelves = shelves;
        this.names = names;
        today = LocalDate.now(clock);
        addClassName("narrow");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String uuid) {
        show(Uuids.in(uuid, "redemption"));
    }

    private void show(UUID uuid) {
        Redeeming.Told told = redeeming.redemption(uuid);
        Redemption done = told.redemption();
        content.removeAll();
        content.add(Pieces.head(t("loveshop.redemption"), done.number(),
                Pieces.link("loveshop/redemptions", t("loveshop.redemptions"), "btn no-print")));
        if (done.state() == Redemption.State.REVERSED) {
            content.add(Pieces.notice("warn", t("loveshop.undone")));
        }
        if (done.owedPoints() > 0 && done.state() == Redemption.State.DONE) {
            content.add(Pieces.notice("warn", t("loveshop.late.owed", done.owedPoints())));
        }
        content.add(new RedemptionPaper(told, shelves.shop(done.village()), names), steps(done));
    }

    private Div steps(Redemption done) {
        Div steps = Pieces.div("row no-print", Pieces.withClass(new PrintButton(t("kernel.print")), "grow"));
        if (Caller.current().holds(Role.KEEPER)) {
            steps.add(Pieces.link("loveshop", t("loveshop.next"), "btn primary grow"));
            if (done.canBeReversedOn(today)) {
                steps.add(new Button(t("loveshop.undo"), click -> undoing(done).open()));
            }
        }
        return steps;
    }

    private ReasonDialog undoing(Redemption mistake) {
        return new ReasonDialog("loveshop.undo", t("loveshop.undo.question", mistake.points()), reason -> {
            redeeming.reverse(mistake.uuid(), reason);
            Refusals.done(t("loveshop.undo.done", mistake.points()));
            show(mistake.uuid());
        }, ButtonVariant.LUMO_ERROR);
    }
}
