package org.countystore.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;

/** The list of places that the program carries: code, name, kind, parent. */
final class OfficialList {
    private static final String ZHENAN = "/data/zhenan-places.csv";

    private OfficialList() {
    }

    static List<Place> places() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(OfficialList.class.getResourceAsStream(ZHENAN), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).filter(line -> !line.isBlank()).map(OfficialList::place).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place place(String line) {
        String[] cells = line.split(",", -1);
        return new Place(new PlaceCode(cells[0]), withoutCommittee(cells[1]), Place.Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                Optional.of(cells[3]).filter(parent -> !parent.isEmpty()).map(PlaceCode::new));
    }

    /** The list names the committee (水峡村委会); the place is called 水峡村. */
    private static String withoutCommittee(String name) {
        return name.replaceFirst("(?<=村)委会$|(?<=社区)居委会$", "");
    }
}
