package org.countystore.payable;

import java.util.UUID;

import org.countystore.kernel.Money;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The share of a payment that went to one slip. */
@Embeddable
public class PaymentLine {
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
