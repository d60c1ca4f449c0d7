package org.countystore.collection;

import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;

/**
 * Somebody who sells at the scale of a village and stands in no register (散户). Known by what the clerk is told, and to the slip
 * alone.
 *
 * @param note where to find them: a place, a phone, whose relative
 */
public record Outsider(PlaceCode village, String name, Optional<String> note) {
    static final int LONGEST_NAME = 60;
    static final int LONGEST_NOTE = 100;

    void check(Fields fields) {
        fields.must(village.isVillage(), "unregistered.place", "village").text(name, LONGEST_NAME, "unregistered.name");
        note.ifPresent(text -> fields.text(text, LONGEST_NOTE, "unregistered.note"));
    }

    Outsider stripped() {
        return new Outsider(village, name.strip(), note.map(String::strip));
    }
}
