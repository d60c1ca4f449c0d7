package org.countystore.allowance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What the county allows for one year. It may be written anew until the first person has been granted it; from then on
 * it stands, because people count on its days.
 */
@Entity
@Table(name = "allowance_policy")
public class AllowancePolicy {
    static final int MOST_TRANCHES = 24;
    static final Money MOST = Money.yuan(100_000);
    private static final Money LEAST = new Money(1);
    @Id
    @Column(name = "year_no")
    private int year;
    @Column(name = "fen")
    private Money amount;
    private boolean carry;
    @Enumerated(EnumType.STRING)
    private Joiners joiners;
    @Column(name = "set_at")
    private LocalDateTime setAt;
    @Column(name = "granted_at")
    private LocalDateTime grantedAt;
    @Version
    private long version;

    protected AllowancePolicy() {
    }

    AllowancePolicy(int year) {
        this.year = year;
    }

    /**
     * What the county decides for a year.
     *
     * @param parts   its tranches
     * @param carry   whether what is left of a tranche may be spent until the last one ends
     * @param joiners what somebody gets who joins in the course of the year
     */
    public record Terms(List<Tranche.Part> parts, boolean carry, Joiners joiners) {
        /** Each tranche by its own days, and the whole year for everybody. */
        public static Terms plain(List<Tranche.Part> parts) {
            return new Terms(parts, false, Joiners.WHOLE);
        }
    }

    /**
     * Looks at all parts at once.
     *
     * @throws Refused INVALID
     */
    static void check(List<Tranche.Part> parts) {
        Fields fields = new Fields().must(!parts.isEmpty() && parts.size() <= MOST_TRANCHES, "tranches", "between", 1, MOST_TRANCHES);
        for (int i = 0; i < parts.size(); i++) {
            Tranche.Part part = parts.get(i);
            String field = "tranches[" + i + "].";
            fields.text(part.name(), 40, field + "name").must(part.amount() != null, field + "fen", "required")
                    .between(part.amount() == null ? LEAST : part.amount(), LEAST, MOST, field + "fen")
                    .must(part.opensOn() != null, field + "opensOn", "required").must(part.endsOn() != null, field + "endsOn", "required")
                    .must(isForward(part.opensOn(), part.endsOn()), field + "endsOn", "ends_before_it_opens");
        }
        fields.orRefuse();
    }

    private static boolean isForward(LocalDate from, LocalDate to) {
        return from == null || to == null || !to.isBefore(from);
    }

    /**
     * @return the tranches in the order in which they open
     * @throws Refused POLICY_IN_USE once somebody was granted it
     */
    List<Tranche> write(Terms terms, LocalDateTime now) {
        if (grantedAt != null) {
            throw new Refused(Reason.POLICY_IN_USE, year);
        }
        List<Tranche.Part> parts = terms.parts();
        check(parts);
        carry = terms.carry();
        joiners = terms.joiners();
        amount = parts.stream().map(Tranche.Part::amount).reduce(Money.ZERO, Money::plus);
        setAt = now;
        List<Tranche.Part> inOrder = parts.stream()
                .sorted(Comparator.comparing(Tranche.Part::opensOn).thenComparing(Tranche.Part::endsOn)).toList();
        LocalDate end = parts.stream().map(Tranche.Part::endsOn).max(Comparator.naturalOrder()).orElseThrow();
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> new Tranche(year, i + 1, inOrder.get(i), carry ? end : inOrder.get(i).endsOn())).toList();
    }

    void grant(LocalDateTime now) {
        if (grantedAt == null) {
            grantedAt = now;
        }
    }

    public int year() {
        return year;
    }

    /** The sum of its tranches. */
    public Money amount() {
        return amount;
    }

    /** Whether what is left of a tranche may be spent until the last one ends. */
    public boolean isCarrying() {
        return carry;
    }

    public Joiners joiners() {
        return joiners;
    }

    public boolean isGranted() {
        return grantedAt != null;
    }
}
