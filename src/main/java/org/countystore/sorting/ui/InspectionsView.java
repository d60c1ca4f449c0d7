package org.countystore.sorting.ui;

import java.util.Optional;

import org.countystore.access.Naming;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.sorting.Inspecting;
import org.countystore.sorting.Inspection;
import org.countystore.sorting.KeepingStation;
import org.countystore.sorting.LotCard;
import org.countystore.sorting.LotFilter;
import org.countystore.sorting.Stage;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The inspector's desk: what waits, what is held back, and what was said today. */
@RouteScoped
@Route("inspection")
@Menu(title = "inspection.title", order = 25, icon = "inspect")
@RolesAllowed({"INSPECTOR", "AUDITOR"})
public class InspectionsView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String WAITING = "waiting";
    private static final String HELD = "held";
    private static final String TODAY = "today";
    private final transient Inspecting inspecting;
    private final transient KeepingStation keeping;
    private final transient Naming naming;
    private final Div tabs = Pieces.div("chips");
    private final ScanField scan = new ScanField(this::show);
    private final LotCards list;
    private String tab = WAITING;

    @Inject
    InspectionsView(Inspecting inspecting, KeepingStation keeping, Naming naming) {
        super("inspection.title");
        this.inspecting = inspecting;
        this.keeping = keeping;
        this.naming = naming;
        list = new LotCards(this::lots, each -> LotLine.link(each, "inspection/lot/" + each.lot().code(),
                Pieces.tag("blue", each.place().name()), Words.quality(each.lot().quality())),
                () -> scan.nothing(t("inspection." + tab + ".none")));
        add(Pieces.head(t("inspection.title"), t("inspection.sub")), tabs, scan, list);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String wanted) {
        tab = HELD.equals(wanted) || TODAY.equals(wanted) ? wanted : WAITING;
        tabs.removeAll();
        tabs.add(chip(WAITING, t("inspection.waiting", keeping.total(Stage.TO_INSPECT).lots())),
                chip(HELD, t("inspection.held", keeping.total(Stage.HELD).lots())), chip(TODAY, t("inspection.today")));
        scan.setVisible(!tab.equals(TODAY));
        show();
    }

    private Anchor chip(String name, String text) {
        Anchor chip = Pieces.link("inspection/" + name, text, "chip");
        if (name.equals(tab)) {
            chip.getElement().setAttribute("aria-current", "page");
        }
        return chip;
    }

    private void show() {
        if (tab.equals(TODAY)) {
            list.removeAll();
            list.add(new PagedTable<>(said(), page -> inspecting.ofDay(Optional.empty(), page),
                    Pieces.empty("empty-list", t("inspection.today.none"))));
        } else {
            list.show();
        }
    }

    private Listed<LotCard> lots(Page page) {
        return keeping.lots(new LotFilter(tab.equals(HELD) ? Stage.HELD : Stage.TO_INSPECT, Optional.empty(), scan.text()), page);
    }

    private Table<Inspection> said() {
        return new Table<Inspection>(t("inspection.today"))
                .column(t("sorting.lot"), each -> new Anchor("inspection/lot/" + each.lotCode(), each.lotCode().value()))
                .column(t("inspection.result"), each -> Words.quality(each.result()))
                .column(t("inspection.method"), Inspection::method)
                .column(t("inspection.report"), each -> each.reportNumber().orElse("–"))
                .column(t("inspection.by"), each -> naming.person(each.inspectedBy()))
                .column(t("sorting.time"), each -> Words.minute(each.inspectedAt()));
    }
}
