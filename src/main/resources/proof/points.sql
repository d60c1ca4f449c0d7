--- points_funded: a village's fund holds a yuan for each point that it still bears, that gifts can add, that households hold and that its shop is owed
select 'points' as what, 'ledger_account fund:' || village as place, points as difference
from (
    select village, sum(points) as points from (
        select p.code as village, f.balance - 100 * (coalesce(c.balance, 0) + coalesce(m.balance, 0) + coalesce(r.balance, 0)) as points
        from place p join ledger_account f on f.code = 'fund:' || p.code left join ledger_account c on c.code = 'cover:' || p.code
            left join ledger_account m on m.code = 'match:' || p.code left join ledger_account r on r.code = 'redeemed:' || p.code
        union all
        select l.village, -100 * a.balance from points_lot l join ledger_account a on a.id = l.account_id
    ) m (village, points) group by village
) s where points <> 0

--- points_history: what a household holds is what its history says
select 'points' as what, 'household ' || h.code as place, s.points as difference
from (
    select household_id, sum(points) as points from (
        select household_id as household_id, points as points from points_entry where kind not in ('OWED', 'RELEASED')
        union all
        select l.household_id, -a.balance from points_lot l join ledger_account a on a.id = l.account_id
    ) m (household_id, points) group by household_id
) s join household h on h.id = s.household_id where s.points <> 0

--- points_booked: each line of a history is booked, for its household and by its kind, where it was spent, with what gifts had added
select 'points' as what, 'points_entry ' || business || ' ' || trim(cast(household_id as char(20))) as place, points as difference
from (
    select business, household_id, kind, shop, case when sum(points) <> 0 then sum(points) else sum(gifted) end as points from (
        select e.business as business, e.household_id as household_id, e.kind as kind, coalesce(e.spent_at, '') as shop, e.points as points,
            e.gifted as gifted
        from points_entry e where e.kind not in ('OWED', 'RELEASED')
        union all
        select t.business, l.household_id, case when t.step = 'REVERSE' then 'GIVEN_BACK' when a.code like 'points:%' then 'TAKEN_OVER'
            when a.code like 'match:%' then 'MATCHED' else 'AWARDED' end,
            case when a.code like 'redeemed:%' and a.code <> 'redeemed:' || l.village then substr(a.code, 10) else '' end,
            -t.amount, case when l.origin = 'GIFTED' then -t.amount else 0 end
        from transfer t join points_lot l on l.account_id = t.to_account join ledger_account a on a.id = t.from_account
        union all
        select t.business, l.household_id, case when a.code like 'points:%' then 'PASSED_ON' when a.code like 'redeemed:%' then 'REDEEMED'
            when t.kind = 'POINTS_REPAID' then 'REPAID' else 'LAPSED' end,
            case when a.code like 'redeemed:%' and a.code <> 'redeemed:' || l.village then substr(a.code, 10) else '' end, t.amount,
            case when l.origin = 'GIFTED' then t.amount else 0 end
        from transfer t join points_lot l on l.account_id = t.from_account join ledger_account a on a.id = t.to_account
    ) m (business, household_id, kind, shop, points, gifted) group by business, household_id, kind, shop
) s where points <> 0

--- points_passed: points went from one household to another only where the one goes on as the other
select 'points' as what, 'household ' || h.code as place, t.amount as difference
from transfer t join points_lot f on f.account_id = t.from_account join points_lot g on g.account_id = t.to_account
    join household h on h.id = f.household_id where h.heir_id is null or h.heir_id <> g.household_id

--- points_owed: what a household owes is what its history says, line by line
select 'points' as what, 'points_entry ' || business || ' ' || household as place, points as difference
from (
    select business, household, kind, sum(points) as points from (
        select e.business as business, trim(cast(e.household_id as char(20))) as household, e.kind as kind, e.points as points
        from points_entry e where e.kind in ('OWED', 'REPAID', 'RELEASED')
        union all
        select t.business, substr(g.code, 6), 'OWED', t.amount from transfer t join ledger_account g on g.id = t.to_account
        where g.code like 'debt:%'
        union all
        select t.business, substr(f.code, 6), case when t.step = 'REVERSE' or g.code like 'debt:%' then 'RELEASED' else 'REPAID' end,
            case when t.step = 'REVERSE' or g.code like 'debt:%' then -t.amount else t.amount end
        from transfer t join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
        where f.code like 'debt:%'
    ) m (business, household, kind, points) group by business, household, kind
) s where points <> 0

--- points_village: a history names the village whose fund bears the points
select 'points' as what, 'points_entry ' || e.business || ' ' || trim(cast(e.household_id as char(20))) as place, e.points as difference
from points_entry e where e.kind not in ('OWED', 'RELEASED')
    and not exists (select l.id from points_lot l where l.household_id = e.household_id and l.village = e.village)

--- points_account: the points of a household and month have the account that bears their names, and an end if they lapsed
select 'points' as what, 'household ' || h.code || ' ' || trim(cast(l.month_no as char(6))) as place, a.balance as difference
from points_lot l join ledger_account a on a.id = l.account_id join household h on h.id = l.household_id
where a.code <> 'points:' || trim(cast(l.household_id as char(20))) || ':' || substr(trim(cast(l.month_no as char(6))), 1, 4) || '-'
        || substr(trim(cast(l.month_no as char(6))), 5, 2) || case when l.origin = 'GIFTED' then ':gifted' else '' end
    or (l.lapsed = true and a.balance <> 0)

--- points_accounts: no points are held outside a household's months
select 'points' as what, 'ledger_account ' || a.code as place, a.balance as difference
from ledger_account a left join points_lot l on l.account_id = a.id where a.code like 'points:%' and l.id is null

--- fund_booked: each contribution is in its village's fund, from the purse that is named, unless it was taken back
select 'points' as what, 'fund_contribution ' || uuid as place, fen as difference
from (
    select uuid, sum(fen) as fen from (
        select c.uuid as uuid, c.fen as fen from fund_contribution c where c.reversed_at is null
        union all
        select c.uuid, -t.amount from fund_contribution c join ledger_account f
            on f.code = case when c.source = 'GOODS' then 'gifts:' || c.village else 'fund-source:' || c.source end
                or (c.source = 'GOODS' and f.code = 'shop:' || c.village)
            join ledger_account g on g.code = 'fund:' || c.village
            join transfer t on t.business = c.uuid and t.from_account = f.id and t.to_account = g.id and t.step = 'MOVE'
            left join transfer r on r.reverses = t.id where r.id is null
    ) m (uuid, fen) group by uuid
) s where fen <> 0

--- fund_matching: gifts made for matching can add what they are worth, and nothing else can
select 'points' as what, 'fund_contribution ' || uuid as place, points as difference
from (
    select uuid, village, sum(points) as points from (
        select uuid as uuid, village as village, fen / 100 as points from fund_contribution where reversed_at is null and matching = true
        union all
        select t.business, substr(g.code, 7), -t.amount from transfer t join ledger_account f on f.id = t.from_account
            join ledger_account g on g.id = t.to_account left join transfer u on u.reverses = t.id
        where f.code = 'minted' and g.code like 'match:%' and t.step = 'MOVE' and u.id is null
    ) m (uuid, village, points) group by uuid, village
) s where points <> 0
