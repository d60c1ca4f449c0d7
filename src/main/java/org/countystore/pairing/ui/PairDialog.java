package org.countystore.pairing.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.time.LocalDate;
import java.util.Map;

import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.pairing.KeepingPairings;
import org.countystore.pairing.Pair;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;

/** A cadre, a household, and the day from which the one assists the other. */
class PairDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final TextField cadre = new TextField(t("pairing.cadre.account"));
    private final TextField household = new TextField(t("pairing.household"));
    private final DayField since;
    private final transient KeepingPairings pairings;

    PairDialog(KeepingPairings pairings, LocalDate today, Runnable done) {
        this.pairings = pairings;
        since = new DayField(t("pairing.since"), today);
        setHeaderTitle(t("pairing.new"));
        cadre.setHelperText(t("pairing.cadre.help"));
        household.setHelperText(t("pairing.household.help"));
        add(Pieces.div("fields", cadre, household, since));
        Button save = new Button(t("kernel.save"),
                click -> Refusals.guard(Map.of("cadre", cadre, "household", household, "since", since), () -> {
            Pair pair = save();
            close();
            Refusals.done(t("pairing.paired", pair.cadreName(), pair.head()));
            done.run();
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), save);
    }

    private Pair save() {
        return pairings.pair(Uuids.next(), new KeepingPairings.Wish(cadre.getValue().strip(), household.getValue().strip(),
                since.getValue()));
    }
}
