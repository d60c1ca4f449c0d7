package org.countystore.points;

/**
 * What somebody shows beside the card.
 *
 * @param pin of the holder or of the proxy; empty where the keeper makes sure who came
 */
public record CardKey(Way way, String pin) {
    /** By whose word goods are handed over. */
    public enum Way {
        /** The holder's own PIN. */
        PIN,
        /** The keeper compared the holder with the photo of the card. */
        PHOTO,
        /** The PIN of the proxy whom the household named. */
        PROXY_PIN,
        /** The keeper compared the proxy's identity card. */
        PROXY_CHECKED;

        public boolean isProxy() {
            return this == PROXY_PIN || this == PROXY_CHECKED;
        }

        /** Whether a keeper's eyes stand for the PIN. */
        public boolean isChecked() {
            return this == PHOTO || this == PROXY_CHECKED;
        }
    }

    public static CardKey pin(String pin) {
        return new CardKey(Way.PIN, pin);
    }

    public static CardKey checked(Way way) {
        return new CardKey(way, "");
    }

    /** Shows no PIN: this text may end in a log. */
    @Override
    public String toString() {
        return way.name();
    }
}
