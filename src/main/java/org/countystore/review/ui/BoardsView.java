package org.countystore.review.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.ReasonDialog;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;
import org.countystore.review.BoardEntry;
import org.countystore.review.BoardRow;
import org.countystore.review.DeedRow;
import org.countystore.review.KeepingBoards;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** What a village has on its boards: proposing, approving, hearing the household, taking down. */
@RouteScoped
@Route("review/boards")
@Menu(title = "review.boards", order = 18, icon = "star")
@RolesAllowed({"REVIEWER", "HEAD", "ADMIN", "AUDITOR"})
public class BoardsView extends CountyView {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 10;
    private final transient KeepingBoards boards;
    private final transient LocalDate today;
    private final boolean reviews = Caller.current().holds(Role.REVIEWER);
    private final boolean hears = reviews || Caller.current().holds(Role.HEAD);
    private final boolean takesDown = reviews || Caller.current().holds(Role.ADMIN);
    private final Div content = Pieces.div("stack");

    @Inject
    BoardsView(KeepingBoards boards, Locating locating, Clock clock) {
        super("review.boards");
        this.boards = boards;
        today = LocalDate.now(clock);
        add(Pieces.head(t("review.boards"), t("review.boards.sub"), Pieces.link("board", t("review.board"), "btn")));
        PlaceCode reach = PlacePicker.ofCaller(locating);
        if (reach.isVillage()) {
            show(reach);
        } else {
            PlacePicker picker = new PlacePicker(t("review.village"), locating, PlaceCode::isVillage);
            picker.addValueChangeListener(change -> picker.chosen().ifPresent(this::show));
            add(Pieces.div("card", Pieces.div("fields", picker)));
            Words.villagesWithin(reach, locating).stream().findFirst().ifPresent(picker::choose);
        }
        add(content);
    }

    private void show(PlaceCode village) {
        content.removeAll();
        List<BoardRow> entries = boards.of(village);
        content.add(entries.isEmpty() ? Pieces.empty("empty-list", t("review.boards.none")) : Pieces.section(t("review.boards.all"),
                Pieces.div("card flush", table(village).rows(entries))));
        if (reviews) {
            content.add(Pieces.section(t("review.boards.fit"), Pieces.span("quiet", t("review.boards.fit.how", BoardEntry.HEARING_DAYS)),
                    new PagedTable<>(fit(village), page -> boards.fit(village, new Page(page.after(), AT_ONCE)),
                            Pieces.span("quiet", t("review.boards.fit.none")))));
        }
    }

    private Table<DeedRow> fit(PlaceCode village) {
        return new Table<DeedRow>(t("review.boards.fit")).lead(t("review.household"), row -> Words.household(row.household()))
                .column(t("review.rule"), row -> row.rule().name()).column(t("review.month.field"), row -> Words.month(row.deed().month()))
                .column(t("review.do"), row -> {
                    Button up = new Button(t(row.rule().kind().takes() ? "review.boards.expose" : "review.boards.honour"),
                            click -> new BoardDialog(row, boards, () -> show(village)).open());
                    up.setAriaLabel(up.getText() + " " + Words.household(row.household()) + " " + row.rule().name());
                    return up;
                });
    }

    private Table<BoardRow> table(PlaceCode village) {
        return new Table<BoardRow>(t("review.boards.all")).lead(t("review.household"), each -> Words.household(each.row().household()))
                .column(t("review.rule"), each -> each.row().rule().name())
                .column(t("review.boards.where"), each -> t("review.board." + each.entry().board()))
                .column(t("review.state"), this::state)
                .column(t("review.boards.answer"), each -> Pieces.span("wrap-any", each.entry().answer().orElse(t("review.boards.silent"))))
                .column(t("review.do"), each -> steps(village, each));
    }

    private Component state(BoardRow each) {
        BoardEntry entry = each.entry();
        BoardEntry.State state = entry.state(today);
        String colour = switch (state) {
            case PROPOSED -> "gold";
            case SHOWN -> "green";
            case OVER -> "blue";
            case TAKEN_DOWN -> "red";
        };
        return Pieces.div("stack tight", Pieces.div("row", Pieces.tag(colour, t("review.boards." + state))), Pieces.span("quiet", entry.reason()
                .or(() -> entry.until().map(day -> t("review.boards.until", day))).orElse(t("review.days", entry.days()))));
    }

    private Component steps(PlaceCode village, BoardRow each) {
        Div steps = Pieces.div("row");
        BoardEntry entry = each.entry();
        BoardEntry.State state = entry.state(today);
        if (state == BoardEntry.State.TAKEN_DOWN || state == BoardEntry.State.OVER) {
            return steps;
        }
        if (reviews && state == BoardEntry.State.PROPOSED && !entry.proposedBy().equals(Caller.current().name())) {
            steps.add(named(each, new Button(t("review.boards.approve"), click -> Refusals.guard(() -> {
                boards.approve(entry.uuid());
                Refusals.done(t("review.boards.approved"));
                show(village);
            }))));
        }
        if (hears) {
            steps.add(named(each, new Button(t("review.boards.hear"), click -> new ReasonDialog("review.boards.hear", t("review.boards.hear.how"),
                    words -> done(village, () -> boards.answer(entry.uuid(), words))).open())));
        }
        if (takesDown) {
            Button down = new Button(t("review.boards.down"), click -> new ReasonDialog("review.boards.down", t("review.boards.down.sure"),
                    why -> done(village, () -> boards.takeDown(entry.uuid(), why)), ButtonVariant.LUMO_ERROR).open());
            down.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            steps.add(named(each, down));
        }
        return steps;
    }

    private void done(PlaceCode village, Runnable step) {
        step.run();
        Refusals.done(t("review.boards.done"));
        show(village);
    }

    private static Button named(BoardRow each, Button button) {
        button.setAriaLabel(button.getText() + " " + Words.household(each.row().household()) + " " + each.row().rule().name());
        return button;
    }
}
