package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.time.LocalDate;
import java.util.List;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Pieces;
import org.countystore.place.Place;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** Of which station and day a book is read, and the way to the other book. */
class DayBook extends Div {
    private static final long serialVersionUID = 1L;
    private final StationChoice station;
    private final DayField day;

    /** @param here route of the book that is open */
    DayBook(List<Place> stations, LocalDate today, String here, Runnable changed) {
        station = new StationChoice(stations, changed);
        day = new DayField(t("sorting.day"), today);
        day.addValueChangeListener(change -> changed.run());
        addClassNames("stack");
        Div books = Pieces.div("chips", chip("station/runs", "sorting.runs.sorted", here),
                chip("station/packings", "sorting.runs.packed", here));
        add(books, Pieces.div("fields", day, station));
    }

    private static Anchor chip(String route, String key, String here) {
        Anchor chip = Pieces.link(route, t(key), "chip");
        if (route.equals(here)) {
            chip.getElement().setAttribute("aria-current", "page");
        }
        return chip;
    }

    PlaceCode station() {
        return station.code();
    }

    String title() {
        return station.title();
    }

    LocalDate day() {
        return day.getValue();
    }
}
