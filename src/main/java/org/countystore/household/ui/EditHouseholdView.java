package org.countystore.household.ui;

import org.countystore.household.Entry;
import org.countystore.household.Registering;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.place.Locating;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Corrects what is written about a household. */
@Route("households/:code/edit")
@RolesAllowed("ADMIN")
public class EditHouseholdView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient Registering registering;
    private final HouseholdForm form;

    @Inject
    EditHouseholdView(Registering registering, Locating locating) {
        super("kernel.edit");
        this.registering = registering;
        form = new HouseholdForm(locating);
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElseThrow();
        Entry entry = registering.get(code).entry();
        form.show(entry);
        Button save = new Button(t("kernel.save"), click -> save(code));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.head(entry.name(), code), Pieces.card(t("household.about"), form),
                Pieces.div("row apart", Pieces.link("households/" + code, t("kernel.cancel"), "btn"), save));
    }

    private void save(String code) {
        Refusals.guard(form.fields(), () -> {
            registering.correct(code, form.sheet());
            UI.getCurrent().navigate(HouseholdView.class, code);
            Refusals.done(t("household.saved"));
        });
    }
}
