--- order_lines: an order costs what its lines cost
select 'fen' as what, 'county_order ' || uuid as place,
    case when total <> 0 then total else own end as difference
from (
    select max(uuid) as uuid, sum(total) as total, sum(own) as own from (
        select id as id, uuid as uuid, total_fen as total, self_fen as own from county_order
        union all
        select order_id, '', -fen, -self_fen from order_line
    ) m (id, uuid, total, own) group by id
) s where total <> 0 or own <> 0

--- order_buyer: an order is that of an account and of a member of staff
select 'fen' as what, 'county_order ' || o.uuid as place, case when o.total_fen = 0 then 1 else o.total_fen end as difference
from county_order o
where not exists (select a.id from account a where a.id = o.account_id) or not exists (select e.id from employee e where e.id = o.employee_id)

--- line_price: a line is so many packs at one price
select 'fen' as what, 'order_line ' || o.uuid || '/' || trim(cast(i.line_no as char(10))) as place, mod(i.fen, i.quantity) as difference
from order_line i join county_order o on o.id = i.order_id where mod(i.fen, i.quantity) <> 0

--- line_sku: a line is of the SKU of its listing, or of what leads its box
select 'packs' as what, 'order_line ' || o.uuid || '/' || trim(cast(i.line_no as char(10))) as place, i.quantity as difference
from order_line i join county_order o on o.id = i.order_id left join listing g on g.id = i.listing_id
where g.sku is null or g.sku <> i.sku

--- line_tranches: each line says from which tranches it is paid, all of it
select 'fen' as what, 'order_line ' || max(uuid) || '/' || trim(cast(line_no as char(10))) as place, sum(fen) as difference
from (
    select i.order_id as id, i.line_no as line_no, o.uuid as uuid, i.fen - i.self_fen as fen
    from order_line i join county_order o on o.id = i.order_id
    union all
    select order_id, line_no, '', -fen from line_portion
) m (id, line_no, uuid, fen) group by id, line_no having sum(fen) <> 0

--- abated_lines: an order gives back what its lines cost less, once it is packed
select 'fen' as what, 'abatement of ' || max(uuid) as place, case when sum(fen) <> 0 then sum(fen) when sum(own) <> 0 then sum(own) else min(fen) end as difference
from (
    select a.order_id as id, o.uuid as uuid, o.packed_at as packed, a.fen as fen, a.self_fen as own
    from abatement a join county_order o on o.id = a.order_id
    union all
    select i.order_id, o.uuid, o.packed_at, -i.abated_fen, -i.abated_self_fen from order_line i join county_order o on o.id = i.order_id
) m (id, uuid, packed, fen, own) group by id, packed
having sum(fen) <> 0 or sum(own) <> 0 or (packed is null and min(fen) < 0)

--- abated_price: packs that never came cost nothing, the others cost what they were ordered at or are lighter
select 'fen' as what, 'order_line ' || o.uuid || '/' || trim(cast(i.line_no as char(10))) as place,
    i.abated_fen - i.missing_packs * (i.fen / i.quantity) as difference
from order_line i join county_order o on o.id = i.order_id
where (coalesce(i.cause, '') = 'SHORT' and i.abated_fen <> i.missing_packs * (i.fen / i.quantity)
        and not exists (select p.serial from line_piece p where p.order_id = i.order_id and p.line_no = i.line_no))
    or (coalesce(i.cause, '') <> 'SHORT' and i.missing_packs <> 0) or (i.cause is null and i.abated_fen <> 0)

--- line_pieces: a packed line of goods sold by weight has as many pieces of each lot as were set aside for it, and no other has any
select 'packs' as what, 'line_piece of order ' || uuid || ' line ' || trim(cast(line as char(10))) as place, packs as difference
from (
    select uuid, line, sum(packs) as packs from (
        select m.document as uuid, m.line_no as line, s.lot_code as lot, m.packs as packs
        from stock_movement m join stock s on s.id = m.stock_id join lot l on l.id = s.lot_id join county_order o on o.uuid = m.document
        where m.kind = 'ALLOCATION' and l.by_weight = true and o.state in ('PACKED', 'SHIPPED', 'RECEIVED', 'RETURNED')
        union all
        select o.uuid, p.line_no, p.lot_code, -1 from line_piece p join county_order o on o.id = p.order_id
    ) m (uuid, line, lot, packs) group by uuid, line, lot
) s where packs <> 0

--- piece_price: a piece costs its grams at the price of the order, half up, and its line what its pieces cost
select 'fen' as what, 'line_piece of order ' || max(uuid) || ' line ' || trim(cast(line_no as char(10))) as place,
    case when max(wrong) <> 0 then max(wrong) else sum(fen) end as difference
from (
    select i.order_id as id, i.line_no as line_no, o.uuid as uuid, i.fen - i.abated_fen as fen, 0 as wrong
    from order_line i join county_order o on o.id = i.order_id
    where exists (select p.serial from line_piece p where p.order_id = i.order_id and p.line_no = i.line_no)
    union all
    select p.order_id, p.line_no, o.uuid, -p.fen, case when p.grams <> c.grams then abs(p.grams - c.grams)
        else abs(p.fen - (2 * (i.fen / i.quantity) * p.grams + l.pack_grams) / (2 * l.pack_grams)) end
    from line_piece p join county_order o on o.id = p.order_id join order_line i on i.order_id = p.order_id and i.line_no = p.line_no
        join piece c on c.lot_code = p.lot_code and c.serial = p.serial join lot l on l.id = c.lot_id
) m (id, line_no, uuid, fen, wrong) group by id, line_no having sum(fen) <> 0 or max(wrong) <> 0

--- abated_tranches: each line says to which tranches it gives back what it costs less, never more than each gave
select 'fen' as what, 'abatement of ' || max(uuid) || ' line ' || trim(cast(line_no as char(10))) as place,
    case when sum(fen) <> 0 then sum(fen) else max(more) end as difference
from (
    select i.order_id as id, i.line_no as line_no, o.uuid as uuid, i.abated_fen - i.abated_self_fen as fen, 0 as more
    from order_line i join county_order o on o.id = i.order_id where i.abated_fen <> 0
    union all
    select b.order_id, b.line_no, o.uuid, -b.fen, case when b.fen > coalesce(p.fen, 0) then b.fen - coalesce(p.fen, 0) else 0 end
    from abatement_portion b join county_order o on o.id = b.order_id left join line_portion p
        on p.order_id = b.order_id and p.line_no = b.line_no and p.year_no = b.year_no and p.tranche_no = b.tranche_no
) m (id, line_no, uuid, fen, more) group by id, line_no having sum(fen) <> 0 or max(more) <> 0

--- order_booked: the ledger holds, uses and gives back the allowance of each order as its lines say
select 'allowance' as what, 'transfers of order ' || uuid as place, fen as difference
from (
    select uuid, sum(fen) as fen from (
        select o.uuid as uuid, a.id as account, 'HOLD' as step, p.fen as fen
        from line_portion p join county_order o on o.id = p.order_id
            join ledger_account a on a.code = 'allowance:' || trim(cast(o.employee_id as char(20))) || ':' || trim(cast(p.year_no as char(10)))
                || ':' || trim(cast(p.tranche_no as char(10))) || case when p.again = true then ':again' else '' end
        union all
        select o.uuid, a.id, case when o.state = 'CANCELLED' then 'RELEASE' else 'SETTLE' end, p.fen
        from line_portion p join county_order o on o.id = p.order_id
            join ledger_account a on a.code = 'allowance:' || trim(cast(o.employee_id as char(20))) || ':' || trim(cast(p.year_no as char(10)))
                || ':' || trim(cast(p.tranche_no as char(10))) || case when p.again = true then ':again' else '' end
        where o.state not in ('PLACED', 'PAID')
        union all
        select t.business, t.from_account, t.step, -t.amount from transfer t join ledger_account a on a.id = t.from_account
        where a.code like 'allowance:%' and t.step in ('HOLD', 'SETTLE', 'RELEASE')
    ) m (uuid, account, step, fen) group by uuid, account, step
) s where fen <> 0

--- own_money_once: own money is taken once for each paid order
select 'fen' as what, 'order_payment of ' || uuid as place, fen as difference
from (
    select max(uuid) as uuid, sum(fen) as fen from (
        select o.id as id, o.uuid as uuid, o.self_fen as fen from county_order o where o.paid_at is not null
        union all
        select order_id, '', -fen from order_payment
    ) m (id, uuid, fen) group by id
) s where fen <> 0

--- own_money_booked: the ledger booked own money as it was taken and given back
select 'fen' as what, 'transfers of order ' || uuid as place, fen as difference
from (
    select max(uuid) as uuid, sum(fen) as fen from (
        select p.transfer as transfer, o.uuid as uuid, 'MOVE' as step, p.fen as fen from order_payment p join county_order o on o.id = p.order_id
        union all
        select p.transfer, o.uuid, 'REVERSE', p.fen from order_payment p join county_order o on o.id = p.order_id where p.given_back_at is not null
        union all
        select t.id, t.business, t.step, -t.amount from transfer t join ledger_account f on f.id = t.from_account
            join ledger_account s on s.id = t.to_account
        where f.code like 'taken:%' and s.code like 'sales:%' and t.step = 'MOVE'
        union all
        select t.reverses, '', t.step, -t.amount from transfer t join ledger_account g on g.id = t.to_account
            join ledger_account s on s.id = t.from_account
        where g.code like 'taken:%' and s.code like 'sales:%' and t.step = 'REVERSE'
    ) m (transfer, uuid, step, fen) group by transfer, step
) s where fen <> 0

--- own_money_back: own money is given back exactly when the order is cancelled
select 'fen' as what, 'order_payment of ' || o.uuid as place, p.fen as difference
from order_payment p join county_order o on o.id = p.order_id
where (p.given_back_at is null and o.state = 'CANCELLED') or (p.given_back_at is not null and o.state <> 'CANCELLED')
