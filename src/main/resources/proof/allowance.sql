--- year_tranches: a year's allowance is the sum of its tranches
select 'allowance' as what, 'allowance_policy ' || trim(cast(year_no as char(10))) as place, fen as difference
from (
    select year_no, sum(fen) as fen from (
        select year_no as year_no, fen as fen from allowance_policy
        union all
        select year_no, -fen from tranche
    ) m (year_no, fen) group by year_no
) s where fen <> 0

--- grant_policy: each person was granted what the year allows, or a part of it where joiners get a part
select 'allowance' as what, 'allowance_grant ' || trim(cast(g.employee_id as char(20))) || ' ' || trim(cast(g.year_no as char(10))) as place,
    g.fen - p.fen as difference
from allowance_grant g join allowance_policy p on p.year_no = g.year_no
where (p.joiners = 'WHOLE' and g.fen <> p.fen) or g.fen > p.fen

--- grant_entries: the entries of a grant add up to it
select 'allowance' as what, 'allowance_grant ' || trim(cast(employee_id as char(20))) || ' ' || trim(cast(year_no as char(10))) as place,
    fen as difference
from (
    select employee_id, year_no, sum(fen) as fen from (
        select employee_id as employee_id, year_no as year_no, call_uuid as call_uuid, fen as fen from allowance_grant
        union all
        select employee_id, year_no, call_uuid, -fen from allowance_entry where kind = 'GRANT'
    ) m (employee_id, year_no, call_uuid, fen) group by employee_id, year_no, call_uuid
) s where fen <> 0

--- grant_tranches: nobody was granted more of a tranche than it holds
select 'allowance' as what, 'allowance_entry ' || trim(cast(e.employee_id as char(20))) || ' ' || trim(cast(e.year_no as char(10)))
    || '.' || trim(cast(e.tranche_no as char(10))) as place, e.fen - t.fen as difference
from allowance_entry e join tranche t on t.year_no = e.year_no and t.tranche_no = e.tranche_no where e.kind = 'GRANT' and e.fen > t.fen

--- leaving_returned: leaving takes back and coming back gives again, never more than was taken
select 'allowance' as what, 'allowance_entry ' || trim(cast(employee_id as char(20))) || ' ' || trim(cast(year_no as char(10)))
    || '.' || trim(cast(tranche_no as char(10))) as place, sum(fen) as difference
from allowance_entry where kind in ('LEAVING', 'RETURN') group by employee_id, year_no, tranche_no having sum(fen) > 0

--- grant_booked: the ledger booked each entry, tranche by tranche
select 'allowance' as what, 'transfers to ' || code as place, fen as difference
from (
    select max(code) as code, sum(fen) as fen from (
        select e.call_uuid as call_uuid, f.id as source, a.id as account, a.code as code, 'MOVE' as step, e.fen as fen
        from allowance_entry e
            join ledger_account f on f.code = 'allowance-granted:' || trim(cast(e.year_no as char(10)))
            join ledger_account a on a.code = 'allowance:' || trim(cast(e.employee_id as char(20))) || ':' || trim(cast(e.year_no as char(10)))
                || ':' || trim(cast(e.tranche_no as char(10)))
        union all
        select t.business, t.from_account, t.to_account, a.code, t.step, -t.amount
        from transfer t join ledger_account a on a.id = t.to_account join ledger_account f on f.id = t.from_account
        where a.code like 'allowance:%' and t.step in ('MOVE', 'REVERSE') and f.code not like 'sales:%' and f.code not like 'allowance:%'
        union all
        select t.business, t.to_account, t.from_account, a.code, t.step, t.amount
        from transfer t join ledger_account a on a.id = t.from_account join ledger_account g on g.id = t.to_account
        where a.code like 'allowance:%' and t.step in ('MOVE', 'REVERSE') and g.code not like 'allowance:%'
    ) m (call_uuid, source, account, code, step, fen) group by call_uuid, source, account, step
) s where fen <> 0

--- grant_accounts: a person has an account for each tranche granted
select 'allowance' as what, 'allowance_entry ' || trim(cast(e.employee_id as char(20))) || ' ' || trim(cast(e.year_no as char(10)))
    || '.' || trim(cast(e.tranche_no as char(10))) as place, e.fen as difference
from allowance_entry e
    left join ledger_account a on a.code = 'allowance:' || trim(cast(e.employee_id as char(20))) || ':' || trim(cast(e.year_no as char(10)))
        || ':' || trim(cast(e.tranche_no as char(10)))
where a.id is null

--- reopened: what was given back to a tranche that had ended can be spent for some days
select 'allowance' as what, 'ledger_account ' || code as place, 1 as difference
from (
    select code, sum(open_again) as open_again from (
        select 'allowance:' || trim(cast(employee_id as char(20))) || ':' || trim(cast(year_no as char(10))) || ':'
            || trim(cast(tranche_no as char(10))) || ':again' as code, 1 as open_again
        from reopening
        union all
        select code, -1 from ledger_account where code like 'allowance:%:again'
    ) m (code, open_again) group by code
) s where open_again <> 0
