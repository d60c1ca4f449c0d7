package org.countystore.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Rows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Opens accounts, moves what stands on them and tells their balances. */
@ApplicationScoped
public class Ledger {
    /** A transaction that began before midnight is over by then, or was rolled back. */
    private static final int HOURS_UNTIL_CLOSE = 1;
    @Inject
    Chart chart;
    @Inject
    Teller teller;
    @Inject
    Transfers transfers;
    @Inject
    Sums sums;
    @Inject
    Clock clock;

    /**
     * Finds the account of this code or opens it. Whoever opens the same at the same moment loses the race and is
     * asked again by the guard.
     *
     * @param code    such as {@code payable:<slip>}, up to 120 characters; the same in every installation
     * @param floored whether its balance must never fall below zero; such an account is one row that its users queue for
     * @throws IllegalStateException if the account counts something else or differs in its floor
     */
    @Transactional(TxType.MANDATORY)
    public LedgerAccountId open(String code, Unit unit, boolean floored) {
        return open(List.of(code), unit, floored).get(code);
    }

    /** The same for many accounts of one nature, in the same number of statements as for one. */
    @Transactional(TxType.MANDATORY)
    public Map<String, LedgerAccountId> open(Collection<String> codes, Unit unit, boolean floored) {
        return chart.open(codes, unit, floored);
    }

    /**
     * Opens accounts of things that have only just become known, so that none of them can be open yet: saves the look for them.
     * Should one be open all the same, the transaction ends in a duplicate key and nothing is written.
     */
    @Transactional(TxType.MANDATORY)
    public Map<String, LedgerAccountId> openNew(Collection<String> codes, Unit unit, boolean floored) {
        return chart.openNew(codes, unit, floored);
    }

    public Optional<LedgerAccountId> find(String code) {
        return chart.find(code);
    }

    public Balance balance(LedgerAccountId id) {
        return chart.isFloored(id) ? balances(Set.of(id)).get(id) : sums.ofUnfloored(id);
    }

    /**
     * The balances of accounts with a floor, in one statement for any number.
     *
     * @throws IllegalStateException if one has no floor: those are summed one by one
     */
    public Map<LedgerAccountId, Balance> balances(Collection<LedgerAccountId> ids) {
        return sums.ofFloored(ids);
    }

    /** What is spendable on accounts with a floor, by code, in one statement; unknown codes are left out. */
    public Map<String, Standing> standing(Collection<String> codes) {
        return chart.standing(codes);
    }

    /** What a business thing has posted so far, oldest first, at most {@value Transfers#MOST}. */
    public List<Transfer> postedBy(UUID business) {
        return transfers.of(business);
    }

    /**
     * Carries out all legs of a use case, or none. To be called once in a transaction, after every lot and stock row.
     *
     * <p>The same legs of the same business thing sent again change nothing and return what stands. Two that race end in
     * a duplicate key, which spends the transaction; the guard asks again and then finds what stands.
     *
     * @param business the thing these legs belong to, such as an order; names its legs for good
     * @return the transfers, in the order of the legs
     * @throws Refused               BALANCE_TOO_LOW if an account with a floor would fall below zero, ALREADY_SETTLED if
     *                               a hold has ended otherwise, ALREADY_REVERSED if a mistake was taken back before
     * @throws IllegalStateException on a second post in one transaction, mixed units, more settled than was held, an
     *                               account or transfer that does not exist
     */
    @Transactional(TxType.MANDATORY)
    public List<Transfer> post(UUID business, List<Leg> legs) {
        return legs.isEmpty() ? List.of() : teller.post(new Posting(business, legs), LocalDateTime.now(clock));
    }

    /**
     * The same for a business thing that has only just become known, so that none of its legs can stand yet: saves the
     * look for them. Should one stand all the same, the transaction ends in a duplicate key and nothing is written.
     *
     * @param legs none that ends a hold or takes back a mistake
     */
    @Transactional(TxType.MANDATORY)
    public List<Transfer> postNew(UUID business, List<Leg> legs) {
        return postNew(Map.of(business, legs));
    }

    /**
     * The same, to be written by the caller together with what goes with it.
     *
     * @param rows   what is written before and after
     * @param tooLow what writing throws if an account with a floor would fall below zero
     */
    @Transactional(TxType.MANDATORY)
    public void postNew(UUID business, List<Leg> legs, Rows rows, Supplier<? extends RuntimeException> tooLow) {
        if (!legs.isEmpty()) {
            teller.postNew(new Posting(business, legs), LocalDateTime.now(clock), rows, tooLow);
        }
    }

    /**
     * The same for several of them, in as many statements as for one.
     *
     * @param legs by the business thing
     */
    @Transactional(TxType.MANDATORY)
    public List<Transfer> postNew(Map<UUID, List<Leg>> legs) {
        List<Posting> postings = legs.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(each -> new Posting(each.getKey(), each.getValue())).toList();
        return postings.isEmpty() ? List.of() : teller.postNew(postings, LocalDateTime.now(clock));
    }

    /**
     * Sums the accounts without a floor up to the end of a day, so that their balances need only the rows after it.
     * Repeating it changes nothing.
     *
     * @throws IllegalStateException if the day is not over for an hour: a transaction may still write to it
     */
    @Transactional(TxType.REQUIRED)
    public void checkpoint(LocalDate day) {
        if (LocalDateTime.now(clock).isBefore(day.plusDays(1).atStartOfDay().plusHours(HOURS_UNTIL_CLOSE))) {
            throw new IllegalStateException(day + " is not over");
        }
        sums.checkpoint(day);
    }
}
