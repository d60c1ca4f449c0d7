package org.countystore.audit.ui;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.countystore.audit.AuditEntry;
import org.countystore.audit.Auditing;
import org.countystore.audit.ChainCheck;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.CsvLink;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Who did what, newest first, and whether the chain that guards it still holds. */
@RouteScoped
@Route("audit")
@Menu(title = "audit.title", order = 720, icon = "audit")
@RolesAllowed({"AUDITOR", "ADMIN"})
public class AuditView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Auditing auditing;
    private final AuditSearch search;
    private final Div verdict = new Div();
    private final Div found = Pieces.div("stack");
    private transient Table<AuditEntry> rows;
    private Optional<String> next = Optional.empty();

    @Inject
    AuditView(Auditing auditing, Clock clock) {
        super("audit.title");
        this.auditing = auditing;
        search = new AuditSearch(clock, this::find);
        Button check = new Button(t("audit.check"), click -> Refusals.guard(() -> show(auditing.checkChain())));
        check.addThemeName("primary");
        add(Pieces.head(t("audit.title"), t("audit.sub"), new CsvLink("audit.csv", t("audit.export"),
                () -> auditing.export(search.query())), check), verdict, search, found);
        find();
    }

    private void show(ChainCheck check) {
        verdict.removeAll();
        verdict.add(check.firstBroken()
                .map(broken -> Pieces.notice("error", t("audit.broken." + broken.what(), broken.no(), check.links())))
                .orElseGet(() -> Pieces.notice("ok", t("audit.whole", check.links()))));
    }

    private void find() {
        Refusals.guard(Map.of("to", search.to()), () -> {
            Listed<AuditEntry> page = auditing.newestFirst(search.query(), Page.FIRST);
            found.removeAll();
            if (page.items().isEmpty()) {
                found.add(Pieces.empty("empty-search", t("audit.none")));
                return;
            }
            rows = table().rows(page.items());
            next = page.next();
            found.add(Pieces.div("card flush", rows), more());
        });
    }

    private Component more() {
        Button more = new Button(t("kernel.more"));
        more.setVisible(next.isPresent());
        more.addClickListener(click -> Refusals.guard(() -> {
            Listed<AuditEntry> page = auditing.newestFirst(search.query(), new Page(next, Page.FIRST.size()));
            page.items().forEach(rows::append);
            next = page.next();
            more.setVisible(next.isPresent());
        }));
        return Pieces.div("row", more);
    }

    private Table<AuditEntry> table() {
        return new Table<AuditEntry>(t("audit.title"))
                .column(t("audit.when"), entry -> Pieces.span("nowrap", t("audit.moment", entry.at())))
                .column(t("audit.who"), entry -> entry.actor().isEmpty() ? t("audit.nobody") : entry.actor())
                .column(t("audit.what"), entry -> Pieces.span("wrap-any", AuditWords.deed(locale(), entry.action())))
                .column(t("audit.subject"), entry -> Pieces.span("wrap-any", entry.subject()))
                .column(t("audit.result"), entry -> entry.isDone() ? Pieces.tag("green", t("audit.done"))
                        : Pieces.tag("red", AuditWords.refusal(locale(), entry.result())))
                .column(t("audit.from"), AuditEntry::address)
                .number(t("audit.seal"), entry -> entry.sealNumber().map(String::valueOf).orElse(t("audit.unsealed")));
    }
}
