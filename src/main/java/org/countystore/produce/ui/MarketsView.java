package org.countystore.produce.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.ReferencePrice;
import org.countystore.produce.WatchingMarkets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What things cost elsewhere, the last seen first; the store writes down what it sees. */
@Route("markets")
@Menu(title = "market.title", order = 62, icon = "chart")
@RolesAllowed({"STORE", "ADMIN", "AUDITOR"})
public class MarketsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient WatchingMarkets markets;
    private final transient Clock clock;
    private final transient Map<ProduceCode, Catalogue.Kind> kinds;
    private final Div list = Pieces.div("stack");

    @Inject
    MarketsView(WatchingMarkets markets, Cataloguing cataloguing, Clock clock) {
        super("market.title");
        this.markets = markets;
        this.clock = clock;
        kinds = cataloguing.kinds(Page.of(Page.LARGEST)).items().stream()
                .collect(Collectors.toMap(kind -> kind.produce().code(), Function.identity()));
        add(Pieces.head(t("market.title"), t("market.sub"), actions()), list);
        show();
    }

    private Component[] actions() {
        if (!Caller.current().holds(Role.STORE) && !Caller.current().holds(Role.ADMIN)) {
            return new Component[0];
        }
        Button add = new Button(t("market.add"), click -> new MarketForm(kinds.values(), LocalDate.now(clock), sheet -> {
            markets.write(Uuids.next(), sheet);
            show();
        }).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {add};
    }

    private void show() {
        list.removeAll();
        list.add(new PagedTable<>(new Table<ReferencePrice>(t("market.title")).lead(t("price.of"), this::of)
                .number(t("market.price"), price -> Pieces.money(price.perKilogram(), "plain"))
                        .column(t("market.source"), ReferencePrice::source)
                .column(t("market.day"), ReferencePrice::day).column(t("price.by"), ReferencePrice::writtenBy), markets::all,
                Pieces.empty("empty-list", t("market.none"))));
    }

    private String of(ReferencePrice price) {
        Catalogue.Kind kind = kinds.get(price.produce());
        boolean english = locale().getLanguage().equals("en");
        String grade = kind.grades().stream().filter(each -> each.code().equals(price.grade())).findFirst()
                .map(each -> english ? each.nameEn() : each.name()).orElse(price.grade().value());
        return CatalogueView.name(kind.produce()) + " · " + grade;
    }
}
