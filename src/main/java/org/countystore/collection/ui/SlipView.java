package org.countystore.collection.ui;

import java.util.UUID;

import org.countystore.collection.Collecting;
import org.countystore.collection.Documenting;
import org.countystore.collection.Purchase;
import org.countystore.collection.Recounting;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.PrintButton;
import org.countystore.kernel.ui.ReasonDialog;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** One slip: to print, to go on to the next basket, or to undo it. */
@RouteScoped
@Route("collection/slip")
@RolesAllowed({"CLERK", "CASHIER", "AUDITOR", "ADMIN"})
public class SlipView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Recounting recounting;
    private final transient Collecting collecting;
    private final transient Documenting documenting;
    private final transient Names names;
    private final Div content = Pieces.div("stack");

    @Inject
    SlipView(Recounting recounting, Collecting collecting, Documenting documenting, Names names) {
        super("collection.slip");
        this.recounting = recounting;
        this.collecting = collecting;
        this.documenting = documenting;
        this.names = names;
        addClassName("narrow");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String uuid) {
        show(Uuids.in(uuid, "purchase"));
    }

    private void show(UUID uuid) {
        Recounting.Slip slip = recounting.slip(uuid);
        content.removeAll();
        content.add(Pieces.head(t("collection.slip"), slip.purchase().slipNumber(), back()));
        notice(slip.purchase());
        content.add(new SlipPaper(slip, recounting.isPaid(uuid), names), steps(slip.purchase()));
        if (slip.purchase().reverses().isEmpty()) {
            content.add(new EvidenceCard(slip.purchase(), documenting));
        }
    }

    /** To where whoever reads it came from. */
    private Component back() {
        return Caller.current().holds(Role.CLERK) || Caller.current().holds(Role.CASHIER) || Caller.current().holds(Role.AUDITOR)
                ? Pieces.link("collection/slips", t("collection.slips"), "btn no-print")
                : Pieces.link("collection/odd", t("collection.odd"), "btn no-print");
    }

    private void notice(Purchase purchase) {
        if (purchase.state() == Purchase.State.REVERSED) {
            content.add(Pieces.notice("warn", t(purchase.reverses().isPresent() ? "collection.slip.undoes" : "collection.slip.undone")));
        }
    }

    private Div steps(Purchase purchase) {
        Div steps = Pieces.div("row no-print");
        if (Caller.current().holds(Role.CLERK)) {
            steps.add(Pieces.withClass(new PrintButton(t("kernel.print")), "grow"),
                    Pieces.link("collection/weigh", t("collection.next"), "btn primary grow"));
            if (purchase.state() == Purchase.State.OPEN) {
                steps.add(new Button(t("collection.reverse"), click -> reversal(purchase).open()));
            }
        }
        return steps;
    }

    private ReasonDialog reversal(Purchase purchase) {
        return new ReasonDialog("collection.reverse", t("collection.reverse.question", purchase.slipNumber(), purchase.owed()), reason -> {
            collecting.reverse(purchase.uuid(), reason);
            Refusals.done(t("collection.reversed", purchase.slipNumber()));
            show(purchase.uuid());
        }, ButtonVariant.LUMO_ERROR);
    }
}
