package org.countystore.payable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * What is owed for one slip: born whole with the purchase, paid in one go or in parts, or cancelled with the purchase.
 * What is left follows the ledger account of the slip, fen for fen.
 */
@Entity
@Table(name = "payable")
public class Payable {
    public enum State {
        OWED, PARTLY_PAID, PAID, CANCELLED
    }

    /** What a household is paid for. */
    public enum Purpose {
        /** What it sold at the scale. */
        PURCHASE("produce-bought:", "PRODUCE_BOUGHT"),
        /** The good grade that the station found. */
        PREMIUM("premium-granted:", "GRADE_PREMIUM");

        private final String account;
        private final String transfer;

        Purpose(String account, String transfer) {
            this.account = account;
            this.transfer = transfer;
        }

        /** The ledger account out of which a village's households are owed. */
        String account(PlaceCode village) {
            return account + village;
        }

        String transfer() {
            return transfer;
        }
    }

    @Id
    @GeneratedValue(generator = "payable_seq")
    @SequenceGenerator(name = "payable_seq", sequenceName = "payable_seq", allocationSize = 50)
    private long id;
    private UUID slip;
    @Column(name = "slip_number")
    private String slipNumber;
    @Column(name = "household_id")
    private HouseholdId household;
    private PlaceCode village;
    @Column(name = "account_id")
    private LedgerAccountId account;
    @Column(name = "owed_fen")
    private long owedFen;
    @Column(name = "left_fen")
    private long leftFen;
    private LocalDate since;
    private LocalDate due;
    private boolean cancelled;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    @Column(name = "said_paid")
    private boolean saidPaid;
    private String payee;

    protected Payable() {
    }

    Payable(SlipOwed debt, LedgerAccountId account, LocalDate due) {
        this.slip = debt.slip();
        this.slipNumber = debt.number();
        this.household = debt.household();
        this.village = debt.village();
        this.owedFen = debt.owed().fen();
        this.leftFen = owedFen;
        this.since = debt.since();
        this.account = account;
        this.due = due;
        this.purpose = debt.purpose();
        this.saidPaid = debt.saidPaid();
        this.payee = debt.payee().orElse(null);
    }

    /** Why this much cannot be paid on it any more. */
    Refused refusal() {
        return switch (state()) {
            case CANCELLED -> new Refused(Reason.ALREADY_REVERSED, slipNumber);
            case PAID -> new Refused(Reason.ALREADY_PAID, slipNumber);
            default -> new Refused(Reason.OVERPAID, slipNumber, left());
        };
    }

    public State state() {
        if (cancelled) {
            return State.CANCELLED;
        }
        if (leftFen == 0) {
            return State.PAID;
        }
        return leftFen == owedFen ? State.OWED : State.PARTLY_PAID;
    }

    /** Whole days past the promised day of payment; 0 while there is time, or once nothing is left to pay. */
    public long overdueDays(LocalDate today) {
        return leftFen == 0 ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    public long id() {
        return id;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** Whether the clerk says that the household has its money; it is owed until a payment is in the book. */
    public boolean isSaidPaid() {
        return saidPaid;
    }

    /** Who is to be paid, where no household of the register sold. */
    public Optional<String> payee() {
        return Optional.ofNullable(payee);
    }

    public UUID slip() {
        return slip;
    }

    public String slipNumber() {
        return slipNumber;
    }

    public HouseholdId household() {
        return household;
    }

    public PlaceCode village() {
        return village;
    }

    LedgerAccountId account() {
        return account;
    }

    public Money owed() {
        return new Money(owedFen);
    }

    public Money left() {
        return new Money(leftFen);
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate due() {
        return due;
    }
}
