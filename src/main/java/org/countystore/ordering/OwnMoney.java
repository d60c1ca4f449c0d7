package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

/** The part of what is given back that was the buyer's own money: owed until it is handed out. */
@Embeddable
class OwnMoney {
    @Column(name = "self_fen")
    private Money owed = Money.ZERO;
    @Column(name = "paid_back_at")
    private LocalDateTime paidBackAt;
    @Column(name = "paid_back_by")
    private String paidBackBy;

    protected OwnMoney() {
    }

    OwnMoney(Money owed) {
        this.owed = owed;
    }

    /**
     * @return false if it was handed out before
     * @throws Refused NOTHING_OWED
     */
    boolean payBack(String by, LocalDateTime now) {
        if (paidBackAt != null) {
            return false;
        }
        if (owed.isZero()) {
            throw new Refused(Reason.NOTHING_OWED);
        }
        paidBackAt = now;
        paidBackBy = by;
        return true;
    }

    Money sum() {
        return owed;
    }

    Optional<LocalDateTime> paidBackAt() {
        return Optional.ofNullable(paidBackAt);
    }

    boolean isOwed() {
        return owed.isPositive() && paidBackAt == null;
    }
}
