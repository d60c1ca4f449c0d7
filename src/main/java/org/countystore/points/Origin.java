package org.countystore.points;

/** Where points come from: what a household did itself, or a gift that matched it. */
public enum Origin {
    EARNED(""), GIFTED(":gifted");

    private final String suffix;

    Origin(String suffix) {
        this.suffix = suffix;
    }

    /** Behind the name of whatever there is once for each origin; nothing for what was earned. */
    String suffix() {
        return suffix;
    }
}
