package org.countystore.ordering.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countystore.allowance.AllowanceState;
import org.countystore.allowance.Overview;
import org.countystore.allowance.Spending;
import org.countystore.allowance.Tranche;
import org.countystore.allowance.TrancheState;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What the buyer may still spend this year, and where the rest went. */
@Dependent
class AllowanceCard extends Section {
    private static final long serialVersionUID = 1L;
    private final transient Spending spending;
    private final LocalDate today;

    @Inject
    AllowanceCard(Spending spending, Clock clock) {
        this.spending = spending;
        today = LocalDate.now(clock);
        addClassName("allowance");
        setAriaLabel(Said.t("shop.allowance"));
    }

    /** As it stands now. */
    void show() {
        removeAll();
        try {
            show(spending.overview());
        } catch (Refused refused) {
            if (refused.reason() != Reason.NOT_ON_ROSTER) {
                throw refused;
            }
            add(Pieces.notice("info", Said.t("shop.allowance.no_unit")));
        }
    }

    private void show(Overview overview) {
        AllowanceState state = overview.state();
        List<TrancheState> all = overview.tranches();
        if (state.granted().isZero()) {
            add(Pieces.notice("info", Said.t("shop.allowance.none", today.getYear())));
            return;
        }
        add(Pieces.div("allowance-sum", Pieces.withClass(new Paragraph(Said.t("shop.allowance.left")), "allowance-label"),
                Pieces.money(state.left(), "plain", "hero")),
                Pieces.div("stack allowance-parts", bar(state), key(state), now(all), tranches(state, all)));
        overview.endingSoon().forEach(ending -> add(Pieces.notice("info", Said.t("shop.allowance.ending", ending.spendable(),
                ending.tranche().name(), Said.day(ending.tranche().lastDay())))));
    }

    private static Component bar(AllowanceState state) {
        Span bar = new Span(part("used", state.used()), part("held", state.held()), part("left", state.left()),
                part("later", state.later()), part("lapsed", state.lapsed()));
        bar.addClassName("allowance-bar");
        bar.getElement().setAttribute("aria-hidden", "true");   // the words below say the same
        return bar;
    }

    private static Span part(String name, Money money) {
        Span part = new Span();
        part.addClassName(name);
        part.getStyle().set("flex-grow", Long.toString(money.fen()));
        return part;
    }

    private static Component key(AllowanceState state) {
        UnorderedList key = new UnorderedList(item("used", state.used()));
        key.addClassName("allowance-key");
        Map<String, Money> others = new LinkedHashMap<>();
        others.put("held", state.held());
        others.put("later", state.later());
        others.put("lapsed", state.lapsed());
        others.forEach((name, money) -> {
            if (money.isPositive()) {
                key.add(item(name, money));
            }
        });
        return key;
    }

    private static ListItem item(String name, Money money) {
        return Pieces.withClass(new ListItem(Said.t("shop.allowance." + name, money)), name);
    }

    /** The tranche that opened last: this festival's. */
    private Component now(List<TrancheState> all) {
        Paragraph now = Pieces.withClass(new Paragraph(), "quiet");
        all.stream().filter(each -> !today.isBefore(each.tranche().opensOn()) && !today.isAfter(each.tranche().lastDay()))
                .max(Comparator.comparing(each -> each.tranche().opensOn()))
                .ifPresent(each -> now.setText(Said.t("shop.allowance.now", each.tranche().name(), each.spendable(),
                        Said.day(each.tranche().lastDay()))));
        now.setVisible(!now.getText().isEmpty());
        return now;
    }

    private Component tranches(AllowanceState state, List<TrancheState> all) {
        NativeDetails details = new NativeDetails(new Span(Said.t("shop.allowance.of", state.granted())));
        UnorderedList list = Pieces.withClass(new UnorderedList(), "tranches");
        details.addClassName("fold");
        details.setContent(list);
        all.forEach(tranche -> list.add(row(tranche)));
        return details;
    }

    private ListItem row(TrancheState state) {
        Tranche tranche = state.tranche();
        boolean later = today.isBefore(tranche.opensOn());
        boolean over = today.isAfter(tranche.lastDay());
        String days = Said.t(later ? "shop.allowance.opens" : over ? "shop.allowance.ended" : "shop.allowance.until",
                Said.day(later ? tranche.opensOn() : tranche.lastDay()));
        Span left = new Span(Said.t("shop.allowance.tranche", state.spendable(), state.granted()));
        left.setClassName("quiet", later || over);
        Div about = Pieces.div("stack tight", new Span(tranche.name()), Pieces.span("meta", days));
        if (state.isReopenedOn(today)) {
            about.add(Pieces.span("meta", Said.t("shop.allowance.again", state.again(), Said.day(state.reopenedUntil().orElseThrow()))));
        }
        return new ListItem(about, left);
    }
}
