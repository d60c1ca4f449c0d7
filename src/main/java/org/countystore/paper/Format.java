package org.countystore.paper;

/** Size of a sheet in millimetres. */
public record Format(double width, double height) {
    public static final Format A4 = new Format(210, 297);
    public static final Format LABEL = new Format(60, 40);
    /** As a bank card. */
    public static final Format CARD = new Format(85.6, 54);
}
