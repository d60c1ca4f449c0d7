package org.countystore.payment;

/**
 * A way on which money comes from outside. Every call but {@link #isOpen} and {@link #read} goes over the wire and may take
 * seconds; each may be asked again with the same number and then does nothing twice.
 */
public interface PaymentChannel {
    /** Whether the county has set it up; nothing else may be asked of it before. */
    boolean isOpen();

    /**
     * Asks for money.
     *
     * @return what the buyer scans
     * @throws ChannelFailed whose code tells why
     */
    String open(Bill bill);

    /** How a bill stands. @throws ChannelFailed */
    Standing ask(String number);

    /** Takes a bill back, so that it cannot be paid any more. @throws ChannelFailed if it was paid already */
    void close(String number);

    /** Gives money back, or tells how that stands. @throws ChannelFailed */
    Repayment repay(RepaymentOrder order);

    /**
     * What the channel reports on its own, after its signature was found to be good.
     *
     * @throws NotGenuine if it is not signed by the channel, or not meant for this county
     */
    Notice read(SignedNotice signed);
}
