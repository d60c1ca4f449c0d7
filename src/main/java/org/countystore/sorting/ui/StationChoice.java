package org.countystore.sorting.ui;

import static org.countystore.sorting.ui.Words.t;

import java.util.List;

import org.countystore.kernel.PlaceCode;
import org.countystore.place.Place;

import com.vaadin.flow.component.select.Select;

/** At which station the caller works; not to be seen by whom works at one. */
class StationChoice extends Select<Place> {
    private static final long serialVersionUID = 1L;

    StationChoice(List<Place> stations, Runnable changed) {
        setLabel(t("sorting.station"));
        setItems(stations);
        setItemLabelGenerator(Place::name);
        if (!stations.isEmpty()) {
            setValue(stations.get(0));
        }
        setVisible(stations.size() > 1);
        addValueChangeListener(change -> changed.run());
    }

    PlaceCode code() {
        return getValue().code();
    }

    String title() {
        return t("sorting.station_of", getValue().name());
    }
}
