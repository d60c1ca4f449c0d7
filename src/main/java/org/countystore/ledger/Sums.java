package org.countystore.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countystore.kernel.LedgerAccountId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Balances, read from rows: the running one where there is a floor, else a checkpoint and the days since. */
@Dependent
class Sums {
    private static final LocalDate BEFORE_ALL = LocalDate.of(1970, 1, 1);
    private static final List<Step> HOLDING = List.of(Step.HOLD, Step.SETTLE, Step.RELEASE);
    @PersistenceContext
    EntityManager db;

    /** In one statement, so that a hold made meanwhile counts on both sides or on none. */
    Map<LedgerAccountId, Balance> ofFloored(Collection<LedgerAccountId> ids) {
        Map<LedgerAccountId, Balance> balances = new HashMap<>();
        if (ids.isEmpty()) {
            return balances;
        }
        List<Object[]> sums = db.createQuery("""
                select a.id, a.balance, t.step, sum(t.amount), sum(t.freed) from LedgerAccount a
                left join Transfer t on t.fromAccount = a.id and t.step in :steps
                where a.id in :ids and a.floored = true group by a.id, a.balance, t.step""", Object[].class)
                .setParameter("ids", ids.stream().map(LedgerAccountId::value).toList()).setParameter("steps", HOLDING)
                .getResultList();
        for (Object[] row : sums) {
            long held = row[2] == null ? 0 : held((Step) row[2], (Long) row[3], (Long) row[4]);
            balances.merge(new LedgerAccountId((Long) row[0]), new Balance((Long) row[1] + held, held),
                    (one, other) -> new Balance(one.posted() + other.held(), one.held() + other.held()));
        }
        if (!balances.keySet().containsAll(ids)) {
            throw new IllegalStateException("no floor under one of " + ids);
        }
        return balances;
    }

    /** A hold adds to what is held; its end takes the whole of it away, what was settled and what was freed. */
    private static long held(Step step, long amount, long freed) {
        return switch (step) {
            case HOLD -> amount;
            case SETTLE -> -amount - freed;
            case RELEASE -> -freed;
            default -> 0;
        };
    }

    Balance ofUnfloored(LedgerAccountId id) {
        Number posted = (Number) db.createNativeQuery("""
                select coalesce(sum(m.amount), 0) from (
                  select c.amount as amount from ledger_checkpoint c where c.account_id = ?1
                    and c.closed_on = (select max(n.closed_on) from ledger_checkpoint n where n.account_id = ?1)
                  union all
                  select t.amount as amount from transfer t where t.to_account = ?1 and t.step in ('MOVE', 'SETTLE', 'REVERSE')
                    and t.booked_on > (select coalesce(max(n.closed_on), ?2) from ledger_checkpoint n where n.account_id = ?1)
                  union all
                  select -t.amount as amount from transfer t where t.from_account = ?1 and t.step in ('MOVE', 'SETTLE', 'REVERSE')
                    and t.booked_on > (select coalesce(max(n.closed_on), ?2) from ledger_checkpoint n where n.account_id = ?1)
                ) m""")
                .setParameter(1, id.value()).setParameter(2, BEFORE_ALL).getSingleResult();
        return new Balance(posted.longValue(), heldOn(id));
    }

    private long heldOn(LedgerAccountId id) {
        List<Object[]> sums = db.createQuery("""
                select t.step, sum(t.amount), sum(t.freed) from Transfer t
                where t.fromAccount = :id and t.step in :steps group by t.step""", Object[].class)
                .setParameter("id", id).setParameter("steps", HOLDING).getResultList();
        return sums.stream().mapToLong(row -> held((Step) row[0], (Long) row[1], (Long) row[2])).sum();
    }

    /** Goes on from the last close, which covers every account that moved until then. */
    void checkpoint(LocalDate day) {
        db.createNativeQuery("""
                insert into ledger_checkpoint (account_id, closed_on, amount)
                select s.account_id, cast(?1 as date), s.moved + coalesce((select c.amount from ledger_checkpoint c
                    where c.account_id = s.account_id and c.closed_on =
                        (select max(n.closed_on) from ledger_checkpoint n where n.account_id = s.account_id)), 0)
                from (select m.account_id as account_id, sum(m.amount) as moved
                      from (select t.to_account as account_id, t.amount as amount from transfer t
                            where t.step in ('MOVE', 'SETTLE', 'REVERSE') and t.booked_on <= ?1 and t.booked_on >
                                (select coalesce(max(n.closed_on), ?2) from ledger_checkpoint n)
                            union all
                            select t.from_account as account_id, -t.amount as amount from transfer t
                            where t.step in ('MOVE', 'SETTLE', 'REVERSE') and t.booked_on <= ?1 and t.booked_on >
                                (select coalesce(max(n.closed_on), ?2) from ledger_checkpoint n)) m
                      join ledger_account a on a.id = m.account_id
                      where a.floored = false
                      group by m.account_id) s""")
                .setParameter(1, day).setParameter(2, BEFORE_ALL).executeUpdate();
    }
}
