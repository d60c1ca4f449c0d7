package org.countystore.ordering.ui;

import java.util.List;
import java.util.Map;

import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.ordering.Doubt;
import org.countystore.ordering.Doubting;
import org.countystore.ordering.Misgivings;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Why offers do not suit people, in sum. */
@Route("doubts")
@Menu(title = "doubt.desk", order = 47, icon = "ask")
@RolesAllowed({"STORE", "AUDITOR"})
public class DoubtsView extends CountyView {
    private static final long serialVersionUID = 1L;

    @Inject
    DoubtsView(Doubting doubting, Locating locating) {
        super("doubt.desk");
        List<Misgivings> all = doubting.of(PlacePicker.ofCaller(locating).county());
        add(Pieces.head(t("doubt.desk"), t("doubt.desk.sub")));
        add(all.isEmpty() ? Pieces.empty("empty-list", t("doubt.none")) : Pieces.div("card flush", table().rows(all)));
    }

    private Table<Misgivings> table() {
        return new Table<Misgivings>(t("doubt.desk"))
                .lead(t("rating.goods"), said -> new Anchor("store/listing/" + said.listing(), said.title()))
                .number(t("doubt.count"), Misgivings::count).column(t("doubt.why"), said -> sums(said.sums()))
                .column(t("doubt.notes"), said -> notes(said.notes()));
    }

    private Component sums(Map<Doubt.Why, Long> sums) {
        Div tags = Pieces.div("tags");
        sums.forEach((why, said) -> tags.add(Pieces.tag("plain", t("doubt.why." + why) + " " + said)));
        return tags;
    }

    private Component notes(List<String> notes) {
        Div said = Pieces.div("stack tight");
        notes.forEach(note -> said.add(Pieces.span("wrap-any quiet", note)));
        if (notes.isEmpty()) {
            said.add(Pieces.span("meta", t("doubt.notes.few")));
        }
        return said;
    }
}
