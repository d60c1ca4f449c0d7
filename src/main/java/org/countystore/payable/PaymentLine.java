package org.countystore.payable;

import java.util.UUID;

import org.countystore.kernel.Money;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The share of a payment that went to one slip. */
@Entity
@Table(name = "payment_line")
public class PaymentLine {
    @Id
    @GeneratedValue(generator = "payment_line_seq")
    @SequenceGenerator(name = "payment_line_seq", sequenceName = "payment_line_seq", allocationSize = 50)
    private long id;
    @Column(name = "payment_id")
    private long payment;
    @Column(name = "payable_id")
    private long payable;
    private UUID slip;
    @Column(name = "slip_number")
    private String slipNumber;
    private Money fen;

    protected PaymentLine() {
    }

    PaymentLine(Payable payable, Money amount) {
        this.payable = payable.id();
        this.slip = payable.slip();
        this.slipNumber = payable.slipNumber();
        this.fen = amount;
    }

    void enter(long paymentId) {
        payment = paymentId;
    }

    long payment() {
        return payment;
    }

    public UUID slip() {
        return slip;
    }

    public String slipNumber() {
        return slipNumber;
    }

    public Money amount() {
        return fen;
    }

    /** The leg of the ledger that carries it. */
    String leg() {
        return "slip:" + slip;
    }
}
