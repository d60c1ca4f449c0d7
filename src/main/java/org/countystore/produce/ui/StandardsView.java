package org.countystore.produce.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.GradeStandard;
import org.countystore.produce.KeepingStandards;
import org.countystore.produce.StandardSheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What each grade must show, edition by edition; the county confirms what others wrote down. */
@Route("standards")
@Menu(title = "standard.title", order = 63, icon = "book")
@RolesAllowed({"ADMIN", "STORE", "OPERATOR", "INSPECTOR", "AUDITOR"})
public class StandardsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient KeepingStandards standards;
    private final transient Clock clock;
    private final transient Map<ProduceCode, Catalogue.Kind> kinds;
    private final Div list = Pieces.div("stack");

    @Inject
    StandardsView(KeepingStandards standards, Cataloguing cataloguing, Clock clock) {
        super("standard.title");
        this.standards = standards;
        this.clock = clock;
        kinds = cataloguing.kinds(Page.of(Page.LARGEST)).items().stream()
                .collect(Collectors.toMap(kind -> kind.produce().code(), Function.identity()));
        add(Pieces.head(t("standard.title"), t("standard.sub"), actions()), list);
        show();
    }

    private Component[] actions() {
        if (!CatalogueView.mayWrite()) {
            return new Component[0];
        }
        Button add = new Button(t("standard.add"), click -> new StandardForm(kinds, LocalDate.now(clock), Optional.empty(), this::write).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {add};
    }

    private void write(StandardSheet sheet) {
        standards.write(Uuids.next(), sheet);
        show();
    }

    private void show() {
        list.removeAll();
        List<GradeStandard> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listed<GradeStandard> page = standards.all(Optional.empty(), new Page(after, Page.LARGEST));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        if (all.isEmpty()) {
            list.add(Pieces.empty("empty-list", t("standard.none")));
        }
        all.forEach(standard -> list.add(new StandardCard(standard, kinds.get(standard.produce()), standards.isInForce(standard),
                deeds(standard))));
    }

    private Component[] deeds(GradeStandard standard) {
        List<Component> deeds = new ArrayList<>();
        if (CatalogueView.mayWrite()) {
            Button next = new Button(t("standard.next"), click ->
                    new StandardForm(kinds, LocalDate.now(clock), Optional.of(standard.sheet()), this::write).open());
            next.setAriaLabel(t("standard.next.of", standard.title()));
            deeds.add(next);
        }
        if (Caller.current().holds(Role.ADMIN) && !standard.isConfirmed()) {
            Button confirm = new Button(t("standard.confirm"), click -> Refusals.guard(() -> {
                standards.confirm(standard.uuid());
                show();
                Refusals.done(t("standard.confirm.done", standard.title()));
            }));
            confirm.setAriaLabel(t("standard.confirm.of", standard.title()));
            deeds.add(confirm);
        }
        return deeds.toArray(Component[]::new);
    }
}
