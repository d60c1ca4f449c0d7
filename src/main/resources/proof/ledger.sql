--- account_keeps: what an account keeps is what its transfers say
select unit as what, 'ledger_account ' || code as place, amount as difference
from (
    select code, min(unit) as unit, sum(amount) as amount from (
        select a.code as code, case when a.code like 'allowance:%' then 'allowance' when a.unit = 'FEN' then 'fen' else 'points' end as unit,
            a.balance as amount
        from ledger_account a where a.floored = true
        union all
        select a.code, case when a.code like 'allowance:%' then 'allowance' when a.unit = 'FEN' then 'fen' else 'points' end,
            case when t.step in ('SETTLE', 'RELEASE') then -t.freed else t.amount end
        from transfer t join ledger_account a on a.id = t.from_account where a.floored = true
        union all
        select a.code, case when a.code like 'allowance:%' then 'allowance' when a.unit = 'FEN' then 'fen' else 'points' end, -t.amount
        from transfer t join ledger_account a on a.id = t.to_account
        where a.floored = true and t.step in ('MOVE', 'SETTLE', 'REVERSE')
    ) m (code, unit, amount) group by code
) s where amount <> 0

--- account_floor: no account with a floor has fallen below it
select 'fen' as what, 'ledger_account ' || code as place, amount as difference
from (
    select code, sum(amount) as amount from (
        select a.code as code, case when t.step in ('SETTLE', 'RELEASE') then t.freed else -t.amount end as amount
        from transfer t join ledger_account a on a.id = t.from_account where a.floored = true
        union all
        select a.code, t.amount from transfer t join ledger_account a on a.id = t.to_account
        where a.floored = true and t.step in ('MOVE', 'SETTLE', 'REVERSE')
    ) m (code, amount) group by code
) s where amount < 0

--- account_kind: money is counted in fen, and what is owed or granted has a floor
select case when code like 'allowance:%' then 'allowance' else 'fen' end as what, 'ledger_account ' || code as place, coalesce(balance, 0) as difference
from ledger_account
where (floored = false and (code like 'payable:%' or code like 'allowance:%' or code like 'refund:%' or code like 'surplus:%'))
    or (unit <> 'FEN' and (code like 'payable:%' or code like 'allowance%' or code like 'produce-bought:%' or code like 'premium-%' or code like 'paid-%'
        or code like 'sales:%' or code like 'taken:%' or code like 'refund:%' or code like 'surplus:%'))

--- hold_whole: a hold ends as it was made, and all of it
select 'fen' as what, 'transfer ' || r.id as place, h.amount - r.amount - case when r.step = 'SETTLE' then r.freed else 0 end as difference
from transfer r join transfer h on h.id = r.resolves
where h.step <> 'HOLD' or r.from_account <> h.from_account or r.to_account <> h.to_account or r.kind <> h.kind
    or r.business <> h.business or (r.step = 'SETTLE' and r.amount + r.freed <> h.amount)
    or (r.step = 'RELEASE' and (r.amount <> h.amount or r.freed <> h.amount))

--- hold_once: a hold ends once
select 'fen' as what, 'transfer ' || resolves as place, count(*) - 1 as difference
from transfer where resolves is not null group by resolves having count(*) > 1

--- mistake_whole: a mistake is taken back whole, and once
select 'fen' as what, 'transfer ' || r.id as place, m.amount - r.amount as difference
from transfer r join transfer m on m.id = r.reverses
where m.step not in ('MOVE', 'SETTLE') or r.from_account <> m.to_account or r.to_account <> m.from_account
    or r.amount <> m.amount or r.kind <> m.kind or r.freed <> 0

--- freed_by_holds: nothing is freed by what held nothing, and units do not mix
select 'fen' as what, 'transfer ' || t.id as place, t.freed as difference
from transfer t join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
where f.unit <> g.unit or (t.step in ('MOVE', 'HOLD') and t.freed <> 0)

--- known_business: every transfer goes between accounts that there are and that do business with each other
select 'fen' as what, 'transfer ' || t.id as place, t.amount as difference
from transfer t left join ledger_account f on f.id = t.from_account left join ledger_account g on g.id = t.to_account
where f.id is null or g.id is null or f.unit <> g.unit or f.unit = 'FEN' and not (
    (t.step = 'MOVE' and (f.code like 'produce-bought:%' or f.code like 'premium-granted:%') and g.code like 'payable:%')
    or (t.step = 'REVERSE' and f.code like 'payable:%' and (g.code like 'produce-bought:%' or g.code like 'premium-granted:%'))
    or (t.step = 'MOVE' and f.code like 'payable:%' and g.code like 'paid-%')
    or (t.step = 'REVERSE' and f.code like 'paid-%' and g.code like 'payable:%')
    or (t.step = 'MOVE' and f.code like 'allowance-granted:%' and g.code like 'allowance:%')
    or (t.step = 'MOVE' and f.code like 'allowance:%' and g.code like 'allowance-granted:%')
    or (t.step in ('HOLD', 'SETTLE', 'RELEASE') and f.code like 'allowance:%' and g.code like 'sales:%')
    or (t.step = 'MOVE' and f.code like 'sales:%' and g.code like 'allowance:%')
    or (t.step = 'MOVE' and f.code like 'allowance:%' and f.code = g.code || ':again')
    or (t.step = 'MOVE' and f.code like 'sales:%' and g.code like 'refund:%')
    or (t.step = 'MOVE' and f.code like 'refund:%' and g.code like 'taken:%')
    or (t.step = 'MOVE' and f.code like 'taken:%' and g.code like 'sales:%')
    or (t.step = 'REVERSE' and f.code like 'sales:%' and g.code like 'taken:%')
    or (t.step = 'MOVE' and f.code = 'taken:WECHAT' and g.code like 'surplus:%')
    or (t.step = 'REVERSE' and f.code like 'surplus:%' and g.code = 'taken:WECHAT')
    or (t.step = 'MOVE' and (f.code like 'fund-source:%' or f.code like 'gifts:%' or f.code like 'shop:%') and g.code like 'fund:%')
    or (t.step = 'MOVE' and f.code like 'shop:%' and g.code like 'supplied:%')
    or (t.step = 'MOVE' and f.code like 'supplied:%' and g.code = 'supplies-paid:' || substr(f.code, 10))
    or (t.step = 'REVERSE' and f.code like 'supplies-paid:%' and g.code = 'supplied:' || substr(f.code, 15))
    or (t.step = 'REVERSE' and f.code like 'fund:%' and g.code like 'fund-source:%')
    or (t.step = 'REVERSE' and f.code like 'fund:______' and g.code like 'fund:%')
    or (t.step = 'MOVE' and f.code like 'fund:%' and (g.code like 'shop:%' or g.code like 'gifts:%' or g.code like 'fund:%')))
    or f.unit = 'POINT' and not (
    (t.step = 'MOVE' and f.code = 'minted' and (g.code like 'cover:%' or g.code like 'match:%'))
    or (t.step = 'REVERSE' and (f.code like 'cover:%' or f.code like 'match:%') and g.code = 'minted')
    or (t.step = 'MOVE' and f.code like 'cover:%' and g.code like 'points:%' and g.code not like 'points:%:gifted')
    or (t.step = 'MOVE' and f.code like 'match:%' and g.code like 'points:%:gifted')
    or (t.step = 'MOVE' and f.code like 'points:%' and f.code not like 'points:%:gifted' and g.code like 'cover:%')
    or (t.step = 'MOVE' and f.code like 'points:%:gifted' and g.code like 'match:%')
    or (t.step = 'MOVE' and f.code like 'points:%' and (g.code like 'redeemed:%' or g.code like 'points:%'))
    or (t.step = 'REVERSE' and f.code like 'redeemed:%' and g.code like 'points:%')
    or (t.step = 'MOVE' and f.code like 'redeemed:%' and g.code = 'settled')
    or (t.step = 'MOVE' and f.code like 'cover:%' and g.code like 'redeemed:%')
    or (t.step = 'REVERSE' and f.code like 'redeemed:%' and g.code like 'cover:%')
    or (t.step = 'MOVE' and f.code = 'owing' and g.code like 'debt:%')
    or (t.step in ('MOVE', 'REVERSE') and f.code like 'debt:%' and g.code = 'owing')
    or (t.step = 'MOVE' and f.code like 'debt:%' and g.code like 'debt:%'))

--- close_goes_on: a close goes on from the close before it
-- each transfer belongs to the first close on or after its day; what no close covers yet belongs to none
select 'fen' as what, 'ledger_checkpoint ' || code as place, amount as difference
from (
    select max(code) as code, sum(amount) as amount from (
        select c.account_id as account, c.closed_on as day_closed, a.code as code, c.amount as amount
        from ledger_checkpoint c join ledger_account a on a.id = c.account_id
        union all
        select c.account_id,
            (select min(n.closed_on) from ledger_checkpoint n where n.account_id = c.account_id and n.closed_on > c.closed_on), '', -c.amount
        from ledger_checkpoint c
        union all
        select t.to_account,
            (select min(n.closed_on) from ledger_checkpoint n where n.account_id = t.to_account and n.closed_on >= t.booked_on), '', -t.amount
        from transfer t where t.step in ('MOVE', 'SETTLE', 'REVERSE')
        union all
        select t.from_account,
            (select min(n.closed_on) from ledger_checkpoint n where n.account_id = t.from_account and n.closed_on >= t.booked_on), '', t.amount
        from transfer t where t.step in ('MOVE', 'SETTLE', 'REVERSE')
    ) m (account, day_closed, code, amount) where day_closed is not null group by account, day_closed
) s where amount <> 0

--- booked_day: a transfer is booked on the day on which it happened
select 'fen' as what, 'transfer ' || id as place, amount as difference from transfer where booked_on <> cast(happened_at as date)
