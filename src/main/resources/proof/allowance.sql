--- year_tranches: a year's allowance is the sum of its tranches
select 'allowance' as what, 'allowance_policy ' || trim(cast(year_no as char(10))) as place, fen as difference
from (
    select year_no, sum(fen) as fen from (
        select year_no as year_no, fen as fen from allowance_policy
        union all
        select year_no, -fen from tranche
    ) m (year_no, fen) group by year_no
) s where fen <> 0

--- grant_policy: each person was granted what the year allows
select 'allowance' as what, 'allowance_grant ' || trim(cast(g.employee_id as char(20))) || ' ' || trim(cast(g.year_no as char(10))) as place,
    g.fen - p.fen as difference
from allowance_grant g join allowance_policy p on p.year_no = g.year_no where g.fen <> p.fen

--- grant_booked: the ledger booked each grant, tranche by tranche
select 'allowance' as what, 'transfers to ' || code as place, fen as difference
from (
    select max(code) as code, sum(fen) as fen from (
        select g.call_uuid as call_uuid, f.id as source, a.id as account, a.code as code, 'MOVE' as step, t.fen as fen
        from allowance_grant g join tranche t on t.year_no = g.year_no
            join ledger_account f on f.code = 'allowance-granted:' || trim(cast(g.year_no as char(10)))
            join ledger_account a on a.code = 'allowance:' || trim(cast(g.employee_id as char(20))) || ':' || trim(cast(t.year_no as char(10)))
                || ':' || trim(cast(t.tranche_no as char(10)))
        union all
        select t.business, t.from_account, t.to_account, a.code, t.step, -t.amount
        from transfer t join ledger_account a on a.id = t.to_account where a.code like 'allowance:%' and t.step in ('MOVE', 'REVERSE')
    ) m (call_uuid, source, account, code, step, fen) group by call_uuid, source, account, step
) s where fen <> 0

--- grant_accounts: a person has an account for each tranche granted
select 'allowance' as what, 'allowance_grant ' || trim(cast(g.employee_id as char(20))) || ' ' || trim(cast(g.year_no as char(10))) as place,
    t.fen as difference
from allowance_grant g join tranche t on t.year_no = g.year_no
    left join ledger_account a on a.code = 'allowance:' || trim(cast(g.employee_id as char(20))) || ':' || trim(cast(t.year_no as char(10)))
        || ':' || trim(cast(t.tranche_no as char(10)))
where a.id is null
