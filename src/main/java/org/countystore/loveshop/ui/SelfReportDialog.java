package org.countystore.loveshop.ui;

import static org.countystore.loveshop.ui.ShopNames.t;

import java.util.Map;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.review.SelfReporting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;

/** How much a household may tell of itself at the kiosk before its head has answered. */
class SelfReportDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    SelfReportDialog(SelfReporting reporting, PlaceCode place, String name) {
        setHeaderTitle(t("loveshop.self"));
        IntegerField most = new IntegerField(t("loveshop.self.most"));
        most.setStepButtonsVisible(true);
        most.setMin(0);
        most.setValue(reporting.mostAt(place));
        Button save = new Button(t("loveshop.offline.save"), click -> Refusals.guard(Map.of("most", most), () -> {
            new Fields().must(most.getValue() != null, "most", "required").orRefuse();
            reporting.limit(place, most.getValue());
            close();
            Refusals.done(t("loveshop.self.saved", name, most.getValue()));
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.div("stack", new Paragraph(t(place.isCounty() ? "loveshop.self.say.county" : "loveshop.self.say", name)), most));
        getFooter().add(new Button(t("kernel.cancel"), click -> close()), save);
    }
}
