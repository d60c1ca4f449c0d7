package org.countystore.points.ui;

import java.util.List;

import org.countystore.household.GroupHead;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;
import org.countystore.points.TellingHouseholds;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Whose points lapse before the end of next month, to tell them in time. */
@Route("points/lapsing")
@Menu(title = "points.lapsing", order = 63, icon = "calendar")
@RolesAllowed({"KEEPER", "CLERK", "ADMIN", "HEAD", "AUDITOR"})
public class LapsingView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient TellingHouseholds telling;
    private final PlacePicker place;
    private final Anchor sheets = Pieces.withClass(new Anchor(), "btn");
    private final Div content = Pieces.div("stack");

    @Inject
    LapsingView(TellingHouseholds telling, Locating locating) {
        super("points.lapsing");
        this.telling = telling;
        sheets.setText(t("points.lapsing.print"));
        sheets.setTarget("_blank");
        place = new PlacePicker(t("points.village"), locating, PlaceCode::isVillage);
        add(Pieces.head(t("points.lapsing"), t("points.lapsing.sub"), sheets), Pieces.div("card", Pieces.div("fields", place)), content);
        place.addValueChangeListener(change -> show());
        place.choose(PlacePicker.ofCaller(locating));
        show();
    }

    private void show() {
        content.removeAll();
        sheets.setVisible(false);
        place.chosen().filter(PlaceCode::isVillage).ifPresentOrElse(this::show,
                () -> content.add(Pieces.empty("empty-list", t("points.choose_village"))));
    }

    private void show(PlaceCode village) {
        TellingHouseholds.Lapsing lapsing = telling.lapsing(village);
        List<TellingHouseholds.Row> rows = lapsing.rows();
        if (rows.isEmpty()) {
            content.add(Pieces.empty("empty-list", t("points.lapsing.none", lapsing.until())));
            return;
        }
        sheets.setVisible(true);
        sheets.setHref(DownloadHandler.fromInputStream(download -> CardsView.pdf("lapsing.pdf", telling.printed(village))).inline());
        content.add(Pieces.notice("warn", t("points.lapsing.some", rows.size(), lapsing.points(), lapsing.until())),
                Pieces.div("card flush", Pieces.div("table-scroll", table().rows(rows))));
    }

    private Table<TellingHouseholds.Row> table() {
        return new Table<TellingHouseholds.Row>(t("points.lapsing"))
                .lead(t("points.holder"), row -> Pieces.bold(row.household().maskedHead()))
                .column(t("household.code"), row -> row.household().code())
                .column(t("household.group_head"), row -> row.groupHead().map(GroupHead::name).orElse("–"))
                .number(t("points.lapsing.points"), row -> row.lapse().points())
                .column(t("points.last_day"), row -> row.lapse().firstDay());
    }
}
