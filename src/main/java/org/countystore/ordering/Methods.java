package org.countystore.ordering;

import java.util.EnumSet;
import java.util.Set;

import org.countystore.payment.PaymentChannel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How own money may be paid here and now. */
@ApplicationScoped
class Methods {
    @Inject
    PaymentChannel wechat;

    Set<Method> offered() {
        return wechat.isOpen() ? EnumSet.of(Method.COUNTER, Method.WECHAT) : EnumSet.of(Method.COUNTER);
    }
}
