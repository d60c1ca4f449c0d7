--- slip_net: a slip weighs what the scale says
select 'grams' as what, 'purchase ' || uuid as place,
    net_grams - (gross_grams - tare_grams) * (1000 - deduction_permille) / 1000 as difference
from purchase where reverses is null and net_grams <> (gross_grams - tare_grams) * (1000 - deduction_permille) / 1000

--- slip_fen: a slip owes what weight and price say
select 'fen' as what, 'purchase ' || uuid as place, fen - (net_grams * fen_per_kilogram + 500) / 1000 as difference
from purchase where reverses is null and fen <> (net_grams * fen_per_kilogram + 500) / 1000

--- slip_mirrors: a slip that undoes another mirrors it
select case when r.net_grams <> -p.net_grams then 'grams' else 'fen' end as what, 'purchase ' || r.uuid as place,
    case when r.net_grams <> -p.net_grams then r.net_grams + p.net_grams else r.fen + p.fen end as difference
from purchase r join purchase p on p.uuid = r.reverses
where r.net_grams <> -p.net_grams or r.fen <> -p.fen or r.gross_grams <> p.gross_grams or r.tare_grams <> p.tare_grams
    or r.deduction_permille <> p.deduction_permille or r.fen_per_kilogram <> p.fen_per_kilogram or r.household_id <> p.household_id
    or coalesce(r.seller_name, '') <> coalesce(p.seller_name, '')
    or r.lot_id <> p.lot_id or r.state <> 'REVERSED' or p.state <> 'REVERSED' or p.reverses is not null

--- slip_reversed: a slip is reversed by a slip
select 'grams' as what, 'purchase ' || p.uuid as place, p.net_grams as difference
from purchase p left join purchase r on r.reverses = p.uuid
where p.reverses is null and p.state = 'REVERSED' and r.id is null

--- slip_lot: the lot of a slip received what the slip says, from the household that sold
select case when grams <> 0 then 'grams' else 'fen' end as what, 'purchase ' || uuid as place,
    case when grams <> 0 then grams else fen end as difference
from (
    select uuid, sum(grams) as grams, sum(fen) as fen from (
        select uuid as uuid, lot_id as lot, household_id as household, net_grams as grams, fen as fen from purchase
        union all
        select m.step, coalesce(m.to_lot, m.from_lot), s.household_id,
            case when m.to_lot is null then s.grams else -s.grams end, case when m.to_lot is null then s.fen else -s.fen end
        from lot_move m join lot_move_share s on s.move_id = m.id where m.kind = 'RECEIVED'
    ) m (uuid, lot, household, grams, fen) group by uuid, lot, household
) s where grams <> 0 or fen <> 0

--- slip_seller: a slip names who sold exactly if no household of the register did
select 'grams' as what, 'purchase ' || p.uuid as place, p.net_grams as difference
from purchase p join household h on h.id = p.household_id
where (h.outside = true and p.seller_name is null) or (h.outside = false and p.seller_name is not null)

--- slip_agreed: a household that agreed by PIN agreed to just this; by signature or photo, this slip has that picture within 30 days
select 'grams' as what, 'purchase ' || p.uuid as place, p.net_grams as difference
from purchase p left join slip_assent a on a.slip = p.uuid left join slip_photo f on f.photo = p.confirmation_photo
where (p.confirmation = 'PIN' and (a.slip is null or a.household_id <> p.household_id or a.produce <> p.produce or a.grade <> p.grade
        or a.net_grams <> p.net_grams or a.fen <> p.fen))
    or (coalesce(p.confirmation, 'PIN') = 'PIN' and p.confirmation_photo is not null)
    or (p.confirmation in ('SIGNATURE', 'PHOTO') and (p.confirmation_photo is null or f.slip <> p.uuid
        or f.shows <> case when p.confirmation = 'PHOTO' then 'SELLER' else 'SIGNATURE' end
        or (f.photo is null and p.written_at < {fn timestampadd(SQL_TSI_DAY, -30, current_timestamp)})))

--- crop: what a household has brought of a kind in a year is what its slips of that year say, without those undone
select 'grams' as what, 'crop ' || h.code || ' ' || s.produce as place, s.grams as difference
from (
    select household, produce, year_no, sum(grams) as grams from (
        select household_id, produce, cast(substr(cast(bought_on as char(10)), 1, 4) as integer), -net_grams
        from purchase where state <> 'REVERSED'
        union all
        select household_id, produce, year_no, grams from crop
    ) m (household, produce, year_no, grams) group by household, produce, year_no
) s join household h on h.id = s.household
where s.grams <> 0

--- payable_slip: a household is owed what its slip says
select 'fen' as what, 'payable of ' || uuid as place, fen as difference
from (
    select uuid, sum(fen) as fen from (
        select p.uuid as uuid, p.household_id as household, p.village as village, p.fen as fen from purchase p where p.reverses is null
        union all
        select slip, household_id, village, fen from sorting_premium
        union all
        select slip, household_id, village, -owed_fen from payable
    ) m (uuid, household, village, fen) group by uuid, household, village
) s where fen <> 0

--- payable_cancelled: what is owed is cancelled with the slip, and only with it
select 'fen' as what, 'payable of ' || d.slip as place, d.owed_fen as difference
from payable d join purchase p on p.uuid = d.slip
where (d.cancelled = true and p.state <> 'REVERSED') or (d.cancelled = false and p.state = 'REVERSED')

--- premium_cancelled: a premium is cancelled with its sorting run, and only with it
select 'fen' as what, 'payable of ' || d.slip as place, d.owed_fen as difference
from payable d join (select distinct slip, run_id from sorting_premium) m on m.slip = d.slip join sorting_run r on r.id = m.run_id
where (d.cancelled = true and r.state <> 'REVERSED') or (d.cancelled = false and r.state = 'REVERSED') or d.purpose <> 'PREMIUM'

--- payable_left: what is left to pay is what is owed less what was paid
select 'fen' as what, 'payable of ' || slip as place, fen as difference
from (
    select payable, max(slip) as slip, sum(fen) as fen from (
        select d.id as payable, d.slip as slip, d.left_fen - case when d.cancelled = true then 0 else d.owed_fen end as fen from payable d
        union all
        select i.payable_id, '', i.fen from payment_line i join payment p on p.id = i.payment_id where p.reversed_at is null
    ) m (payable, slip, fen) group by payable
) s where fen <> 0

--- payable_ledger: what is left to pay is what the ledger says of that slip
select 'fen' as what, 'payable of ' || slip as place, fen as difference
from (
    select max(slip) as slip, sum(fen) as fen from (
        select d.account_id as account, d.slip as slip, d.left_fen as fen from payable d
        union all
        select t.to_account, '', -t.amount from transfer t join ledger_account a on a.id = t.to_account
        where a.code like 'payable:%' and t.step in ('MOVE', 'REVERSE')
        union all
        select t.from_account, '', t.amount from transfer t join ledger_account a on a.id = t.from_account
        where a.code like 'payable:%' and t.step in ('MOVE', 'REVERSE')
    ) m (account, slip, fen) group by account
) s where fen <> 0

--- payable_account: each slip has the ledger's account of its name
select 'fen' as what, 'payable of ' || d.slip as place, d.owed_fen as difference
from payable d join ledger_account a on a.id = d.account_id where a.code <> 'payable:' || d.slip

--- slip_booked: the ledger booked each slip as it is, and its undoing
select 'fen' as what, 'transfers of purchase ' || slip as place, fen as difference
from (
    select slip, sum(fen) as fen from (
        select d.slip as slip, d.account_id as account, a.id as other, 'MOVE' as step, p.fen as fen
        from purchase p join payable d on d.slip = p.uuid join ledger_account a on a.code = 'produce-bought:' || p.village
        where p.reverses is null
        union all
        select p.uuid, d.account_id, a.id, 'REVERSE', -r.fen
        from purchase r join purchase p on p.uuid = r.reverses join payable d on d.slip = p.uuid
            join ledger_account a on a.code = 'produce-bought:' || p.village
        union all
        select t.business, t.to_account, t.from_account, t.step, -t.amount from transfer t join ledger_account f on f.id = t.from_account
        where f.code like 'produce-bought:%' and t.step = 'MOVE' and t.name = 'owed' and t.kind = 'PRODUCE_BOUGHT'
        union all
        select m.business, t.from_account, t.to_account, t.step, -t.amount
        from transfer t join transfer m on m.id = t.reverses join ledger_account g on g.id = t.to_account
        where g.code like 'produce-bought:%' and t.step = 'REVERSE'
    ) m (slip, account, other, step, fen) group by slip, account, other, step
) s where fen <> 0

--- premium_booked: the ledger booked each premium as it is, and its undoing
select 'fen' as what, 'transfers of premium ' || slip as place, fen as difference
from (
    select max(slip) as slip, sum(fen) as fen from (
        select m.slip as slip, d.account_id as account, a.id as other, 'MOVE' as step, m.fen as fen
        from sorting_premium m join payable d on d.slip = m.slip join ledger_account a on a.code = 'premium-granted:' || m.village
        union all
        select m.slip, d.account_id, a.id, 'REVERSE', m.fen
        from sorting_premium m join sorting_run r on r.id = m.run_id join payable d on d.slip = m.slip
            join ledger_account a on a.code = 'premium-granted:' || m.village
        where r.state = 'REVERSED'
        union all
        select t.business, t.to_account, t.from_account, t.step, -t.amount from transfer t join ledger_account f on f.id = t.from_account
        where f.code like 'premium-granted:%' and t.step = 'MOVE' and t.kind = 'GRADE_PREMIUM'
        union all
        select t.business, t.from_account, t.to_account, t.step, -t.amount from transfer t join ledger_account g on g.id = t.to_account
        where g.code like 'premium-granted:%' and t.step = 'REVERSE'
    ) m (slip, account, other, step, fen) group by account, other, step
) s where fen <> 0

--- payment_lines: a payment is what it pays
select 'fen' as what, 'payment ' || uuid as place, fen as difference
from (
    select payment, max(uuid) as uuid, sum(fen) as fen from (
        select id as payment, uuid as uuid, fen as fen from payment
        union all
        select payment_id, '', -fen from payment_line
    ) m (payment, uuid, fen) group by payment
) s where fen <> 0

--- payment_booked: the ledger booked each payment as it is, and its undoing
select 'fen' as what, 'transfers of payment ' || uuid as place, fen as difference
from (
    select uuid, sum(fen) as fen from (
        select p.uuid as uuid, d.account_id as account, a.id as other, 'MOVE' as step, i.fen as fen
        from payment_line i join payment p on p.id = i.payment_id join payable d on d.id = i.payable_id
            join ledger_account a on a.code = case when p.method = 'CASH' then 'paid-cash:' || p.place else 'paid-bank' end
        union all
        select p.uuid, d.account_id, a.id, 'REVERSE', i.fen
        from payment_line i join payment p on p.id = i.payment_id join payable d on d.id = i.payable_id
            join ledger_account a on a.code = case when p.method = 'CASH' then 'paid-cash:' || p.place else 'paid-bank' end
        where p.reversed_at is not null
        union all
        select t.business, t.from_account, t.to_account, t.step, -t.amount from transfer t join ledger_account g on g.id = t.to_account
        where g.code like 'paid-%' and t.step = 'MOVE'
        union all
        select m.business, t.to_account, t.from_account, t.step, -t.amount
        from transfer t join transfer m on m.id = t.reverses join ledger_account f on f.id = t.from_account
        where f.code like 'paid-%' and t.step = 'REVERSE'
    ) m (uuid, account, other, step, fen) group by uuid, account, other, step
) s where fen <> 0

--- sent_left: what set out on the road is what left the lot
select 'grams' as what, 'consignment_lot ' || uuid || ' ' || code as place, grams as difference
from (
    select uuid, max(code) as code, sum(grams) as grams from (
        select c.uuid as uuid, i.lot_id as lot, i.lot_code as code, i.sent_grams as grams
        from consignment_lot i join consignment c on c.id = i.consignment_id
        union all
        select m.step, m.from_lot, l.code, -m.grams from lot_move m join lot l on l.id = m.from_lot where m.kind = 'DEPARTED'
    ) m (uuid, lot, code, grams) group by uuid, lot
) s where grams <> 0

--- received_arrived: what arrived is what the lot arrived with, and the difference has a name
select 'grams' as what, 'consignment_lot of ' || code || ' to ' || place_to as place,
    case when grams <> 0 then grams else missing end as difference
from (
    select place_to, max(code) as code, sum(grams) as grams, sum(missing) as missing from (
        select i.lot_id as lot, c.to_place as place_to, i.lot_code as code, i.received_grams as grams, i.sent_grams - i.received_grams as missing
        from consignment_lot i join consignment c on c.id = i.consignment_id where i.received_grams is not null
        union all
        select m.to_lot, m.place, l.code, -m.grams, 0 from lot_move m join lot l on l.id = m.to_lot where m.kind = 'ARRIVED'
        union all
        select m.from_lot, m.place, l.code, 0, -m.grams from lot_move m join lot l on l.id = m.from_lot where m.kind = 'SHORTAGE'
        union all
        select m.to_lot, m.place, l.code, 0, m.grams from lot_move m join lot l on l.id = m.to_lot where m.kind = 'SCALE_GAIN'
    ) m (lot, place_to, code, grams, missing) group by lot, place_to
) s where grams <> 0 or missing <> 0

--- packs_on_the_road: packs travel in the size they were packed in, and pieces all together
select 'grams' as what, 'consignment_lot ' || c.uuid || ' ' || i.lot_code as place, 
    i.pack_grams - case when l.by_weight = true then i.sent_grams else l.pack_grams end as difference
from consignment_lot i join consignment c on c.id = i.consignment_id join lot l on l.id = i.lot_id
where i.pack_grams <> case when l.by_weight = true then i.sent_grams else l.pack_grams end

--- received_each: a consignment is received with a weight for each lot
select 'grams' as what, 'consignment_lot ' || c.uuid || ' ' || i.lot_code as place, i.sent_grams as difference
from consignment_lot i join consignment c on c.id = i.consignment_id
where (c.state = 'RECEIVED' and i.received_grams is null) or (c.state <> 'RECEIVED' and i.received_grams is not null)
