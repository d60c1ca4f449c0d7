package org.countystore.ordering;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.payment.ChannelFailed;
import org.countystore.payment.PaymentChannel;
import org.countystore.payment.Standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Speaks to the channel, for seconds if need be: never to be called inside a transaction. */
@ApplicationScoped
public class Messenger {
    private static final Logger LOG = Logger.getLogger(Messenger.class.getName());
    @Inject
    PaymentChannel channel;

    public boolean hasChannel() {
        return channel.isOpen();
    }

    public Reply carry(Errand errand) {
        try {
            if (errand instanceof Errand.Open open) {
                return new Reply.Code(channel.open(open.bill()));
            }
            if (errand instanceof Errand.GiveBack back) {
                return new Reply.Went(channel.repay(back.order()));
            }
            return look((Errand.Look) errand);
        } catch (ChannelFailed failed) {
            LOG.log(Level.WARNING, "{0} {1}: {2}; asked again later",
                    new Object[] {errand.getClass().getSimpleName(), errand.about(), failed.code()});
            return new Reply.Failed(failed.code());
        }
    }

    private Reply look(Errand.Look look) {
        Standing standing = channel.ask(look.number());
        if (standing instanceof Standing.Paid paid) {
            return new Reply.Came(paid.receipt());
        }
        if (standing instanceof Standing.Closed) {
            return new Reply.Closed();
        }
        if (!look.isLast()) {
            return new Reply.Waiting();
        }
        if (standing instanceof Standing.Waiting) {
            channel.close(look.number());
        }
        return new Reply.Closed();
    }
}
