package org.countystore.ordering.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.ordering.Method;
import org.countystore.ordering.OnlinePayment;
import org.countystore.ordering.OnlineRefund;
import org.countystore.ordering.OnlineSheet;
import org.countystore.ordering.PayingOnline;

/** What came and went over a wire, for tests of screens. */
final class Wires {
    private Wires() {
    }

    static PayingOnline none() {
        PayingOnline paying = mock(PayingOnline.class);
        when(paying.offered()).thenReturn(Set.of(Method.COUNTER));
        when(paying.of(any())).thenReturn(new OnlineSheet(List.of(), List.of()));
        when(paying.returns(any())).thenReturn(new Listed<>(List.of(), Optional.empty()));
        return paying;
    }

    static OnlinePayment open() {
        OnlinePayment attempt = mock(OnlinePayment.class);
        when(attempt.state()).thenReturn(OnlinePayment.State.OPEN);
        when(attempt.code()).thenReturn(Optional.of("weixin://wxpay/bizpayurl?pr=1"));
        when(attempt.amount()).thenReturn(new Money(1560));
        when(attempt.expiresAt()).thenReturn(LocalDateTime.of(2026, 11, 21, 9, 25));
        return attempt;
    }

    static OnlineRefund refund() {
        OnlineRefund refund = mock(OnlineRefund.class);
        when(refund.state()).thenReturn(OnlineRefund.State.UNDERWAY);
        when(refund.why()).thenReturn(OnlineRefund.Why.LATE);
        when(refund.askedAt()).thenReturn(LocalDateTime.of(2026, 11, 21, 9, 15));
        when(refund.amount()).thenReturn(new Money(1560));
        return refund;
    }
}
