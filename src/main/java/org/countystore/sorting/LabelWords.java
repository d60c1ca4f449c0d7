package org.countystore.sorting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.countystore.kernel.Texts;

/** What a label says, the same on a screen and on paper. */
public record LabelWords(LabelSheet sheet, Locale locale) {
    public String name() {
        return locale.getLanguage().equals("en") ? sheet.produce().nameEn() : sheet.produce().name();
    }

    public String net(int number) {
        return t("sorting.label.net", sheet.net(number).grams());
    }

    /** The small print, from the origin down to the number of the pack. */
    public List<String> lines(int number) {
        List<String> lines = new ArrayList<>(List.of(t("sorting.label.origin", origin()),
                t("sorting.label.promised", t("sorting.station_of", sheet.station().name()))));
        if (!sheet.phone().isEmpty()) {
            lines.add(t("sorting.label.phone", sheet.phone()));
        }
        lines.add(t("sorting.label.packed", sheet.packing().packedOn()));
        lines.add(t("sorting.label.before", sheet.packing().bestBefore()));
        lines.add(t("sorting.label.lot", sheet.packing().lotCode() + "-" + number));
        return lines;
    }

    /** Above the code, where the produce needs it. */
    public Optional<String> certificate() {
        return sheet.produce().needsCertificate() ? Optional.of(t("sorting.label.certificate")) : Optional.empty();
    }

    public String scan() {
        return t("sorting.label.scan");
    }

    /** Produce of several villages comes from the town. */
    private String origin() {
        return sheet.station().name() + (sheet.villages().size() == 1 ? sheet.villages().get(0).name() : "");
    }

    private String t(String key, Object... facts) {
        return Texts.of(locale, key, facts);
    }
}
