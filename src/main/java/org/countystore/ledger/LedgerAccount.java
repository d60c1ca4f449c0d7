package org.countystore.ledger;

import org.countystore.kernel.LedgerAccountId;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * A place where fen or points stand: the payable of one slip, an allowance tranche, the store's sales.
 *
 * <p>Opened once and never closed or changed, but for the running balance of an account with a floor. That balance is
 * what is spendable now, and only {@link LedgerAccounts#change} touches it.
 */
@Entity
@Table(name = "ledger_account")
public class LedgerAccount {
    @Id
    @GeneratedValue(generator = "ledger_account_seq")
    @SequenceGenerator(name = "ledger_account_seq", sequenceName = "ledger_account_seq", allocationSize = 50)
    private long id;
    private String code;
    @Enumerated(EnumType.STRING)
    private Unit unit;
    private boolean floored;
    /** Null on an account without a floor. */
    private Long balance;

    protected LedgerAccount() {
    }

    LedgerAccount(String code, Unit unit, boolean floored) {
        this.code = code;
        this.unit = unit;
        this.floored = floored;
        this.balance = floored ? 0L : null;
    }

    public LedgerAccountId id() {
        return new LedgerAccountId(id);
    }

    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    public boolean isFloored() {
        return floored;
    }
}
