package org.countystore.place.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.place.Locating;
import org.countystore.place.Place;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The county's towns, each with its villages and communities. */
@Route("places")
@Menu(title = "place.title", order = 80, icon = "place")
@RolesAllowed({"ADMIN", "AUDITOR"})
public class PlacesView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Locating locating;
    private final transient List<Place> all;
    private final Div towns = Pieces.div("cards");

    @Inject
    PlacesView(Locating locating) {
        super("place.title");
        this.locating = locating;
        PlaceCode county = PlacePicker.ofCaller(locating).county();
        all = locating.find(county, "", Page.of(Page.LARGEST)).items();
        add(Pieces.head(locating.get(county).name(), t("place.sub", count(PlaceCode::isTown), count(PlaceCode::isVillage))),
                search(), towns);
        show("");
    }

    private long count(Predicate<PlaceCode> kind) {
        return all.stream().map(Place::code).filter(kind).count();
    }

    private TextField search() {
        TextField search = new TextField(t("place.search"), change -> show(change.getValue().strip()));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Pieces.icon("search", "small"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        return search;
    }

    private void show(String text) {
        towns.removeAll();
        List<Component> found = all.stream().filter(place -> place.code().isTown()).flatMap(town -> town(town, text).stream()).toList();
        if (found.isEmpty()) {
            towns.add(Pieces.empty("empty-search", t("place.none", text)));
        }
        towns.add(found);
    }

    private Optional<Component> town(Place town, String text) {
        List<Place> below = all.stream().filter(place -> place.parent().filter(town.code()::equals).isPresent()).toList();
        List<Place> matching = matches(town, text) ? below : below.stream().filter(place -> matches(place, text)).toList();
        if (matching.isEmpty()) {
            return Optional.empty();
        }
        Div villages = Pieces.div("tags");
        matching.forEach(place -> villages.add(village(place)));
        return Optional.of(Pieces.card(town.name(), Pieces.div("stack", Pieces.div("row apart meta", new Span(town.code().value()),
                new Span(t("place.count", below.size()))), villages)));
    }

    private Span village(Place place) {
        Span tag = Pieces.span(place.kind() == Place.Kind.COMMUNITY ? "tag large blue" : "tag large", place.name());
        tag.setTitle(place.code().value() + " " + t("place.kind." + place.kind()));
        return tag;
    }

    private static boolean matches(Place place, String text) {
        return place.name().contains(text) || place.code().value().startsWith(text);
    }
}
