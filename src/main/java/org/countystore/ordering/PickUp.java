package org.countystore.ordering;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The code of a packed order, told to its buyer alone. Whoever hands the packs over takes it, once. */
@Entity
@Table(name = "pick_up")
public class PickUp {
    @Id
    @Column(name = "order_id")
    private long order;
    private String code;
    @Column(name = "made_at")
    private LocalDateTime madeAt;
    @Column(name = "handed_over_at")
    private LocalDateTime handedOverAt;
    @Column(name = "handed_over_by")
    private String handedOverBy;

    protected PickUp() {
    }

    PickUp(Order order, PickUpCode code, LocalDateTime now) {
        this.order = order.id();
        this.code = code.digits();
        madeAt = now;
    }

    void handOver(String by, LocalDateTime now) {
        handedOverAt = now;
        handedOverBy = by;
    }

    long order() {
        return order;
    }

    public PickUpCode code() {
        return new PickUpCode(code);
    }
}
