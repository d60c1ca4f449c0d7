package org.countystore.household;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.countystore.kernel.Texts;

/** The columns of an import; each is found by its Chinese or English heading or by the name that the API uses. */
enum Heading {
    CODE("code"), VILLAGE("place"), GROUP("villageGroup"), NAME("name"), RELATION("relation"), IDENTITY("identity"), BORN("born"),
    PHONE("phone"), SUBCLASS("subclass"), REGISTERED("registered"), MARGINAL("marginal"), PUBLISH_NAME("publishName");

    private final String field;

    Heading(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    boolean isRequired() {
        return this == VILLAGE || this == NAME || this == IDENTITY || this == SUBCLASS;
    }

    String in(Locale locale) {
        return Texts.of(locale, "import.column." + field);
    }

    static Optional<Heading> of(String text) {
        String plain = text.strip();
        return Arrays.stream(values()).filter(each -> plain.equalsIgnoreCase(each.field)
                || plain.equals(each.in(Locale.SIMPLIFIED_CHINESE)) || plain.equalsIgnoreCase(each.in(Locale.ENGLISH))).findFirst();
    }
}
