package org.countystore.payment;

/** A report as it came in, not to be believed yet. */
public record SignedNotice(String serial, String timestamp, String nonce, String signature, String body) {
    /** Neither signature nor content belongs into a log. */
    @Override
    public String toString() {
        return "SignedNotice[" + serial + "]";
    }
}
