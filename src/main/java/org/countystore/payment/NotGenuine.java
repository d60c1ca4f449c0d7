package org.countystore.payment;

/** A report that the channel did not sign, or that is not for us. Carries no word of it. */
public class NotGenuine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotGenuine(String why) {
        super(why);
    }
}
