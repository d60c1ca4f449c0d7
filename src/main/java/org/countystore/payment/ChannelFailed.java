package org.countystore.payment;

/** The channel did not do what it was asked, or its answer was lost or not genuine. Carries no word of the answer. */
public class ChannelFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    /** @param code the channel's own constant, such as {@code NOT_ENOUGH} */
    public ChannelFailed(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
