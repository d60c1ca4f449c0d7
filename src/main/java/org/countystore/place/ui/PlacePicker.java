package org.countystore.place.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.place.Locating;
import org.countystore.place.Place;

import com.vaadin.flow.component.combobox.ComboBox;

/** Chooses one of the places that the caller's roles reach; a village is shown with its town. */
public class PlacePicker extends ComboBox<Place> {
    private static final long serialVersionUID = 1L;
    private final transient Map<PlaceCode, Place> byCode;

    /** @param kinds which places can be chosen */
    public PlacePicker(String label, Locating locating, Predicate<PlaceCode> kinds) {
        super(label);
        PlaceCode above = ofCaller(locating);
        List<Place> reached = within(locating, above);
        byCode = reached.stream().collect(Collectors.toMap(Place::code, Function.identity()));
        if (above.isVillage()) {
            byCode.put(above.town(), locating.get(above.town()));
        }
        setItems(reached.stream().filter(place -> kinds.test(place.code())).toList());
        setItemLabelGenerator(place -> name(place.code()));
    }

    /** Where the caller's roles reach furthest; the first county for somebody whose roles are held in a unit. */
    public static PlaceCode ofCaller(Locating locating) {
        return Caller.current().grants().stream().flatMap(grant -> grant.place().stream())
                .min(Comparator.comparing((PlaceCode code) -> code.value().length()).thenComparing(Comparator.naturalOrder()))
                .orElseGet(() -> locating.below(Optional.empty(), Page.FIRST).items().get(0).code());
    }

    private static List<Place> within(Locating locating, PlaceCode above) {
        List<Place> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Listed<Place> page = locating.find(above, "", new Page(after, Page.LARGEST));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    /** Its name; that of a village begins with its town. */
    public String name(PlaceCode code) {
        Place place = byCode.get(code);
        String own = place == null ? code.value() : place.name();
        return code.isVillage() && byCode.containsKey(code.town()) ? byCode.get(code.town()).name() + " " + own : own;
    }

    public void choose(PlaceCode code) {
        setValue(byCode.get(code));
    }

    public Optional<PlaceCode> chosen() {
        return getOptionalValue().map(Place::code);
    }
}
