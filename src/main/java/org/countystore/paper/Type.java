package org.countystore.paper;

/**
 * How words are set.
 *
 * @param size of a Chinese character in millimetres
 */
public record Type(double size, boolean bold) {
    public static Type plain(double size) {
        return new Type(size, false);
    }

    public static Type bold(double size) {
        return new Type(size, true);
    }

    Type smaller(double by) {
        return new Type(size * by, bold);
    }
}
