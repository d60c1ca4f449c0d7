package org.countystore.household.ui;

import java.util.Map;

import org.countystore.household.Household;
import org.countystore.household.PersonSheet;
import org.countystore.household.Registering;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.place.Locating;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Enters a household with its head; the other people are added on its own page. */
@Route("households/new")
@RolesAllowed("ADMIN")
public class NewHouseholdView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Registering registering;
    private final TextField name = new TextField(t("household.head"));
    private final TextField identity = new TextField(t("household.identity"));
    private final HouseholdForm form;

    @Inject
    NewHouseholdView(Registering registering, Locating locating) {
        super("household.new");
        this.registering = registering;
        form = new HouseholdForm(locating);
        addClassName("narrow");
        name.setRequiredIndicatorVisible(true);
        identity.setRequiredIndicatorVisible(true);
        identity.setMaxLength(18);
        Button save = new Button(t("household.enter"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.head(t("household.new"), t("household.new.sub")),
                Pieces.card(t("household.head"), Pieces.div("fields", name, identity)),
                Pieces.card(t("household.about"), form),
                Pieces.div("row apart", Pieces.link("households", t("kernel.cancel"), "btn"), save));
    }

    private void save() {
        Map<String, HasValidationProperties> fields = form.fields();
        fields.put("name", name);
        fields.put("identity", identity);
        Refusals.guard(fields, () -> {
            Household entered = registering.enter(form.sheet(), PersonSheet.head(name.getValue(), identity.getValue()));
            UI.getCurrent().navigate(HouseholdView.class, entered.code());
            Refusals.done(t("household.entered", entered.code()));
        });
    }
}
