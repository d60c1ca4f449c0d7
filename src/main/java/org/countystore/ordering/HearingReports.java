package org.countystore.ordering;

import java.util.UUID;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Role;
import org.countystore.payment.NotGenuine;
import org.countystore.payment.Notice;
import org.countystore.payment.PaymentChannel;
import org.countystore.payment.SignedNotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Hearing from the channel that money came or went. Whoever says so must have signed it; heard twice, it happened once. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class HearingReports {
    @Inject
    PaymentChannel channel;
    @Inject
    OnlinePayments payments;
    @Inject
    OnlineRefunds refunds;
    @Inject
    OnlineTill till;

    /** @throws NotGenuine if the channel did not sign it, or it is about nothing of ours */
    @Everywhere
    public void hear(SignedNotice signed) {
        if (!channel.isOpen()) {
            throw new NotGenuine("no channel");
        }
        Notice notice = channel.read(signed);
        if (notice instanceof Notice.Came came) {
            till.take(payments.by(uuid(came.receipt().number())).orElseThrow(HearingReports::unknown), came.receipt());
        } else if (notice instanceof Notice.GivenBack back) {
            till.went(refunds.by(uuid(back.number())).orElseThrow(HearingReports::unknown), back.how());
        }
    }

    private static UUID uuid(String number) {
        try {
            return OnlinePayment.uuidOf(number);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static NotGenuine unknown() {
        return new NotGenuine("about nothing of ours");
    }
}
