package org.countystore.kernel.rest;

/** An answer that many callers get alike, so that it is turned into JSON once. */
public final class Prepared {
    private final Object answer;
    private volatile byte[] json;

    public Prepared(Object answer) {
        this.answer = answer;
    }

    /** Turns an answer into JSON. */
    @FunctionalInterface
    public interface Writing<E extends Exception> {
        byte[] write(Object answer) throws E;
    }

    /** Two who come first at the same moment both write it, and it is the same. */
    public <E extends Exception> byte[] json(Writing<E> writing) throws E {
        if (json == null) {
            json = writing.write(answer);
        }
        return json;
    }
}
