package org.countystore.produce.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.SettingPremiums;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What households get on top of their price for a good grade, set last first. */
@Route("premiums")
@Menu(title = "premium.title", order = 64, icon = "star")
@RolesAllowed({"ADMIN", "STORE", "AUDITOR"})
public class PremiumsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient SettingPremiums premiums;
    private final transient Clock clock;
    private final transient Map<ProduceCode, Catalogue.Kind> kinds;
    private final transient PlaceCode county;
    private final Div list = Pieces.div("stack");

    @Inject
    PremiumsView(SettingPremiums premiums, Cataloguing cataloguing, Clock clock) {
        super("premium.title");
        this.premiums = premiums;
        this.clock = clock;
        kinds = cataloguing.kinds(Page.of(Page.LARGEST)).items().stream()
                .collect(Collectors.toMap(kind -> kind.produce().code(), Function.identity()));
        county = Caller.current().grants().stream().flatMap(grant -> grant.place().stream()).findFirst().orElseThrow().county();
        add(Pieces.head(t("premium.title"), t("premium.sub"), actions()), list);
        show();
    }

    private Component[] actions() {
        if (!CatalogueView.mayWrite()) {
            return new Component[0];
        }
        Button add = new Button(t("premium.add"), click -> new PremiumForm(kinds.values(), county, LocalDate.now(clock), sheet -> {
            premiums.set(Uuids.next(), sheet);
            show();
        }).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {add};
    }

    private void show() {
        list.removeAll();
        list.add(new PagedTable<>(new Table<SettingPremiums.Standing>(t("premium.title")).lead(t("price.of"), this::of)
                .number(t("premium.per_kilogram"), standing -> Pieces.money(standing.premium().perKilogram(), "plain"))
                .column(t("premium.from"), standing -> standing.premium().from())
                .column(t("premium.state"), this::state)
                .column(t("price.by"), standing -> standing.premium().setBy()),
                page -> premiums.all(county, page), Pieces.empty("empty-list", t("premium.none"))));
    }

    private Component state(SettingPremiums.Standing standing) {
        if (standing.inForce()) {
            return Pieces.tag("green", t("premium.in_force"));
        }
        return standing.premium().from().isAfter(LocalDate.now(clock)) ? Pieces.tag("blue", t("premium.to_come"))
                : Pieces.span("meta", t("premium.over"));
    }

    private String of(SettingPremiums.Standing standing) {
        Catalogue.Kind kind = kinds.get(standing.premium().produce());
        String grade = kind.grades().stream().filter(each -> each.code().equals(standing.premium().grade())).findFirst()
                .map(each -> StandardCard.isEnglish() ? each.nameEn() : each.name()).orElse(standing.premium().grade().value());
        return CatalogueView.name(kind.produce()) + " · " + grade;
    }
}
