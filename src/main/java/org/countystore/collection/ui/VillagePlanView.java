package org.countystore.collection.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.collection.Announcing;
import org.countystore.collection.CollectionDay;
import org.countystore.collection.Requesting;
import org.countystore.collection.Scheduling;
import org.countystore.collection.Wanted;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.Confirm;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What a village means to buy and to sell: its collection days, who has goods, what the store asks for. */
@RouteScoped
@Route("collection/plan")
@Menu(title = "collection.plan", order = 14, icon = "calendar")
@RolesAllowed({"CLERK", "HEAD"})
public class VillagePlanView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Scheduling scheduling;
    private final transient Announcing announcing;
    private final transient Requesting requesting;
    private final transient Names names;
    private final boolean buys = Caller.current().holds(Role.CLERK);
    private final Div content = Pieces.div("stack");
    private PlaceCode village;

    @Inject
    VillagePlanView(Scheduling scheduling, Announcing announcing, Requesting requesting, Names names) {
        super("collection.plan");
        this.scheduling = scheduling;
        this.announcing = announcing;
        this.requesting = requesting;
        this.names = names;
        List<PlaceCode> villages = new ArrayList<>(names.villagesOf(Role.CLERK));
        names.villagesOf(Role.HEAD).stream().filter(each -> !villages.contains(each)).forEach(villages::add);
        village = villages.get(0);
        add(Pieces.head(t("collection.plan"), t("collection.plan.sub", names.place(village))));
        if (villages.size() > 1) {
            add(choice(villages));
        }
        add(content);
        show();
    }

    private Select<PlaceCode> choice(List<PlaceCode> villages) {
        Select<PlaceCode> choice = new Select<>(t("collection.point"), change -> {
            village = change.getValue();
            show();
        });
        choice.setItems(villages);
        choice.setItemLabelGenerator(names::place);
        choice.setValue(village);
        return choice;
    }

    private void show() {
        content.removeAll();
        content.add(new H2(t("collection.wanted")), wanted(), new H2(t("collection.announced")),
                new AnnouncementForm(village, announcing, names, this::show), announced(), new H2(t("collection.days")));
        if (buys) {
            content.add(new CollectionDayForm(village, scheduling, names, this::show));
        }
        content.add(days());
    }

    private Component wanted() {
        Table<Wanted> table = new Table<Wanted>(t("collection.wanted"))
                .lead(t("collection.produce"), wanted -> names.goods(wanted.produce(), wanted.grade()))
                .number(t("collection.wanted.weight"), wanted -> t("collection.said", wanted.weight()))
                .column(t("collection.wanted.by"), Wanted::by)
                .column(t("collection.wanted.text"), Wanted::text);
        return new PagedTable<>(table, page -> requesting.open(village, page), Pieces.empty("done", t("collection.wanted.none")));
    }

    private Component announced() {
        Table<Announcing.Heard> table = new Table<Announcing.Heard>(t("collection.announced"))
                .lead(t("collection.household"), heard -> heard.household().maskedHead() + " " + heard.household().code())
                .column(t("collection.produce"), heard -> names.produce(heard.announcement().produce()))
                .number(t("collection.announced.about"), heard -> t("collection.said", heard.announcement().about()))
                .column(t("collection.announced.when"), heard -> heard.announcement().from() + " – " + heard.announcement().to())
                .column(t("collection.announced.do"), this::withdrawing);
        return new PagedTable<>(table, page -> announcing.standing(village, page), Pieces.empty("empty-list", t("collection.announced.none")));
    }

    private Component withdrawing(Announcing.Heard heard) {
        return heard.own() ? step("collection.announced.withdraw", heard.household().code(),
                () -> announcing.withdraw(heard.announcement().uuid())) : new Span();
    }

    private Component days() {
        List<CollectionDay> calendar = scheduling.calendar(village);
        Table<CollectionDay> table = new Table<CollectionDay>(t("collection.days"))
                .lead(t("collection.days.day"), CollectionDay::day)
                .column(t("collection.days.kinds"), day -> Optional.of(day.produce().stream().map(names::produce)
                        .collect(Collectors.joining(", "))).filter(text -> !text.isEmpty()).orElse(t("collection.days.all")))
                .column(t("collection.days.do"), day -> buys ? step("collection.days.cancel", day.day().toString(),
                        () -> scheduling.cancel(day.uuid())) : new Span());
        return calendar.isEmpty() ? Pieces.empty("empty-list", t("collection.days.none")) : Pieces.div("card flush", table.rows(calendar));
    }

    private Button step(String key, String what, Runnable work) {
        Button button = new Button(t(key), click -> Confirm.ask(t(key), t(key + ".sure", what), t(key), () -> {
            work.run();
            Refusals.done(t(key + ".done"));
            show();
        }));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        button.setAriaLabel(t(key) + " " + what);
        return button;
    }
}
