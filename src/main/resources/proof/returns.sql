--- return_within: no more packs are asked back or taken back than were ordered
select 'packs' as what, 'return_line of order ' || max(uuid) || ' line ' || trim(cast(line_no as char(10))) as place, sum(packs) as difference
from (
    select i.order_id as id, i.line_no as line_no, o.uuid as uuid, i.missing_packs - i.quantity as packs
    from order_line i join county_order o on o.id = i.order_id
    union all
    select l.order_id, l.line_no, '', case when r.state = 'REQUESTED' then l.asked_packs when r.remedy = 'RESEND' then 0 else l.packs end
    from return_line l join return_request r on r.id = l.return_id
) m (id, line_no, uuid, packs) group by id, line_no having sum(packs) > 0

--- return_order: a return is of one order, of its buyer and its store
select 'fen' as what, 'return_request ' || r.uuid as place, r.fen as difference
from return_request r join county_order o on o.id = r.order_id where o.account_id <> r.account_id or o.store <> r.store
union all
select 'fen' as what, 'return_request ' || r.uuid as place, l.fen as difference
from return_line l join return_request r on r.id = l.return_id where l.order_id <> r.order_id

--- return_waits: an order knows how many of its returns wait
select 'packs' as what, 'return_request of order ' || max(uuid) as place, sum(waits) as difference
from (
    select id as id, uuid as uuid, open_returns as waits from county_order
    union all
    select order_id, '', -1 from return_request where state = 'REQUESTED'
) m (id, uuid, waits) group by id having sum(waits) <> 0

--- return_lines: a return gives back what its lines give back
select 'fen' as what, 'return_request ' || uuid as place, case when fen <> 0 then fen else own end as difference
from (
    select max(uuid) as uuid, sum(fen) as fen, sum(own) as own from (
        select id as id, uuid as uuid, fen as fen, self_fen as own from return_request
        union all
        select return_id, '', -fen, -self_fen from return_line
    ) m (id, uuid, fen, own) group by id
) s where fen <> 0 or own <> 0

--- return_price: packs are taken back at what they were sold for, and only with an approval
select 'fen' as what, 'return_line of ' || r.uuid || ' line ' || trim(cast(l.line_no as char(10))) as place,
    l.fen - case when r.state = 'APPROVED' and r.remedy = 'REFUND' then l.packs * (i.fen / i.quantity) else 0 end as difference
from return_line l join return_request r on r.id = l.return_id join order_line i on i.order_id = l.order_id and i.line_no = l.line_no
where (l.fen <> case when r.state = 'APPROVED' and r.remedy = 'REFUND' then l.packs * (i.fen / i.quantity) else 0 end
        and coalesce(i.cause, '') <> 'LIGHTER'
        and not exists (select p.serial from line_piece p where p.order_id = l.order_id and p.line_no = l.line_no))
    or (r.state <> 'APPROVED' and (l.packs <> 0 or l.fen <> 0))
    or (r.remedy = 'RESEND' and l.fen <> 0)

--- return_pieces: pieces that come back are paid back as they were paid for, and lie in the store again where it took them
select 'fen' as what, 'line_piece of return ' || max(uuid) || ' line ' || trim(cast(line_no as char(10))) as place,
    case when sum(packs) <> 0 then sum(packs) when sum(fen) <> 0 then sum(fen) else max(wrong) end as difference
from (
    select l.return_id as id, l.line_no as line_no, r.uuid as uuid, l.packs as packs, l.fen as fen, 0 as wrong
    from return_line l join return_request r on r.id = l.return_id
    where exists (select p.serial from line_piece p where p.order_id = l.order_id and p.line_no = l.line_no)
    union all
    select p.return_id, p.line_no, r.uuid, -1, -p.fen, case when (r.goods = 'RESTOCKED' and p.away is not null)
        or (r.goods <> 'RESTOCKED' and p.away is null) or r.order_id <> p.order_id then 1 else 0 end
    from line_piece p join return_request r on r.id = p.return_id
    union all
    select 0, p.line_no, o.uuid, 0, 0, 1 from line_piece p join county_order o on o.id = p.order_id where p.return_id is null and p.away is null
) m (id, line_no, uuid, packs, fen, wrong) group by id, line_no having sum(packs) <> 0 or sum(fen) <> 0 or max(wrong) <> 0

--- return_tranches: each line of a return says to which tranches it gives back
select 'fen' as what, 'return_line of ' || max(uuid) || ' line ' || trim(cast(line_no as char(10))) as place, sum(fen) as difference
from (
    select l.return_id as id, l.line_no as line_no, r.uuid as uuid, l.fen - l.self_fen as fen
    from return_line l join return_request r on r.id = l.return_id
    union all
    select return_id, line_no, '', -fen from return_portion
) m (id, line_no, uuid, fen) group by id, line_no having sum(fen) <> 0

--- return_as_it_came: nothing gives back more than it paid in the end, and all of it once every pack is back
select 'fen' as what, 'return_line of order ' || max(uuid) || ' line ' || trim(cast(line_no as char(10))) as place, sum(fen) as difference
from (
    select i.order_id as id, i.line_no as line_no, 0 as source, o.uuid as uuid, i.abated_self_fen - i.self_fen as fen, i.missing_packs - i.quantity as packs
    from order_line i join county_order o on o.id = i.order_id
    union all
    select l.order_id, l.line_no, 0, '', l.self_fen, l.packs from return_line l join return_request r on r.id = l.return_id
    where r.remedy = 'REFUND'
    union all
    select p.order_id, p.line_no, p.year_no * 100 + p.tranche_no, o.uuid, -p.fen, i.missing_packs - i.quantity
    from line_portion p join county_order o on o.id = p.order_id join order_line i on i.order_id = p.order_id and i.line_no = p.line_no
    union all
    select p.order_id, p.line_no, p.year_no * 100 + p.tranche_no, '', p.fen, 0 from abatement_portion p
    union all
    select l.order_id, p.line_no, p.year_no * 100 + p.tranche_no, '', p.fen, 0
    from return_portion p join return_line l on l.return_id = p.return_id and l.line_no = p.line_no
    union all
    select l.order_id, l.line_no, p.year_no * 100 + p.tranche_no, '', 0, l.packs
    from return_line l join return_request r on r.id = l.return_id
        join line_portion p on p.order_id = l.order_id and p.line_no = l.line_no
    where r.remedy = 'REFUND'
) m (id, line_no, source, uuid, fen, packs) group by id, line_no, source having sum(fen) > 0 or (sum(packs) = 0 and sum(fen) <> 0)

--- return_booked: the ledger gives back the allowance of each return and each abated order, tranche by tranche
select 'allowance' as what, 'transfers of return ' || uuid as place, fen as difference
from (
    select uuid, sum(fen) as fen from (
        select r.uuid as uuid, a.id as account, p.fen as fen
        from return_portion p join return_request r on r.id = p.return_id join county_order o on o.id = r.order_id
            join ledger_account a on a.code = 'allowance:' || trim(cast(o.employee_id as char(20))) || ':' || trim(cast(p.year_no as char(10)))
                || ':' || trim(cast(p.tranche_no as char(10))) || case when p.again = true then ':again' else '' end
        union all
        select o.uuid, a.id, p.fen
        from abatement_portion p join county_order o on o.id = p.order_id
            join ledger_account a on a.code = 'allowance:' || trim(cast(o.employee_id as char(20))) || ':' || trim(cast(p.year_no as char(10)))
                || ':' || trim(cast(p.tranche_no as char(10))) || case when p.again = true then ':again' else '' end
        union all
        select t.business, t.to_account, -t.amount from transfer t join ledger_account f on f.id = t.from_account
            join ledger_account a on a.id = t.to_account
        where f.code like 'sales:%' and a.code like 'allowance:%' and t.step = 'MOVE'
    ) m (uuid, account, fen) group by uuid, account
) s where fen <> 0

--- return_owed: own money of a return or of an abated order is owed to the buyer, and handed out once
select 'fen' as what, 'transfers of return ' || uuid as place, fen as difference
from (
    select uuid, sum(fen) as fen from (
        select r.uuid as uuid, 'OWED' as step, a.code as code, r.self_fen as fen
        from return_request r left join ledger_account a on a.code = 'refund:' || r.uuid where r.self_fen > 0
        union all
        select r.uuid, 'HANDED_OUT', a.code, r.self_fen
        from return_request r left join ledger_account a on a.code = 'refund:' || r.uuid where r.paid_back_at is not null
        union all
        select b.uuid, 'OWED', a.code, b.self_fen
        from abatement b left join ledger_account a on a.code = 'refund:' || b.uuid where b.self_fen > 0
        union all
        select b.uuid, 'HANDED_OUT', a.code, b.self_fen
        from abatement b left join ledger_account a on a.code = 'refund:' || b.uuid where b.paid_back_at is not null
        union all
        select t.business, 'OWED', a.code, -t.amount from transfer t join ledger_account a on a.id = t.to_account where a.code like 'refund:%'
        union all
        select t.business, 'HANDED_OUT', a.code, -t.amount from transfer t join ledger_account a on a.id = t.from_account where a.code like 'refund:%'
    ) m (uuid, step, code, fen) group by uuid, step, code
) s where fen <> 0

--- return_packs: the shelf took back what each return brought, and threw away what was thrown away
-- where packs of another SKU stand in for some of a line, either may come back
select 'packs' as what, 'stock_movement of return ' || uuid || ' line ' || trim(cast(line as char(10))) || ' ' || kind as place, packs as difference
from (
    select uuid, line, kind, sum(packs) as packs from (
        select r.uuid as uuid, l.line_no as line, coalesce(v.substitute_sku, p.sku) as sku, 'RETURN' as kind,
            cast(l.packs as bigint) * p.packs as packs
        from return_line l join return_request r on r.id = l.return_id join order_line i on i.order_id = l.order_id and i.line_no = l.line_no
        join county_order o on o.id = l.order_id left join reservation v on v.order_uuid = o.uuid and v.line_no = l.line_no
        join listing_part p on p.listing_id = i.listing_id where r.goods in ('RESTOCKED', 'DISCARDED')
        union all
        select r.uuid, l.line_no, coalesce(v.substitute_sku, p.sku), 'ADJUSTMENT', -l.packs * p.packs
        from return_line l join return_request r on r.id = l.return_id join order_line i on i.order_id = l.order_id and i.line_no = l.line_no
        join county_order o on o.id = l.order_id left join reservation v on v.order_uuid = o.uuid and v.line_no = l.line_no
        join listing_part p on p.listing_id = i.listing_id where r.goods = 'DISCARDED'
        union all
        select m.document, m.line_no, coalesce(v.substitute_sku, s.sku), m.kind, -m.packs from stock_movement m
        join stock s on s.id = m.stock_id left join return_request r on r.uuid = m.document left join county_order o on o.id = r.order_id
        left join reservation v on v.order_uuid = o.uuid and v.line_no = m.line_no
        where m.kind = 'RETURN' or (m.kind = 'ADJUSTMENT' and m.line_no > 0)
    ) m (uuid, line, sku, kind, packs) group by uuid, line, sku, kind
) s where packs <> 0

--- return_lots: packs come back to the lots they came from
select 'packs' as what, 'stock_movement of order ' || max(uuid) || ' line ' || trim(cast(line as char(10))) as place, sum(packs) as difference
from (
    select o.id as id, o.uuid as uuid, m.line_no as line, m.stock_id as stock, -m.packs as packs
    from stock_movement m join county_order o on o.uuid = m.document where m.kind = 'HAND_OVER'
    union all
    select r.order_id, '', m.line_no, m.stock_id, m.packs from stock_movement m join return_request r on r.uuid = m.document where m.kind = 'RETURN'
) m (id, uuid, line, stock, packs) group by id, line, stock having sum(packs) > 0

--- order_returned: an order is returned once every pack of it is paid back
select 'packs' as what, 'county_order ' || max(uuid) as place, sum(packs) as difference
from (
    select o.id as id, o.uuid as uuid, o.state as state, i.quantity - i.missing_packs as packs from county_order o join order_line i on i.order_id = o.id
    where o.state in ('SHIPPED', 'RECEIVED', 'RETURNED')
    union all
    select o.id, o.uuid, o.state, -l.packs from return_line l join county_order o on o.id = l.order_id
        join return_request r on r.id = l.return_id where r.remedy = 'REFUND'
) m (id, uuid, state, packs) group by id, state having (sum(packs) = 0 and state <> 'RETURNED') or (sum(packs) <> 0 and state = 'RETURNED')

--- resent: packs that are sent again go out in an order of their own, once
select 'packs' as what, 'county_order instead of return ' || uuid as place, packs as difference
from (
    select uuid, sum(packs) as packs from (
        select r.uuid as uuid, i.listing_id as listing, cast(l.packs as bigint) as packs
        from return_line l join return_request r on r.id = l.return_id join order_line i on i.order_id = l.order_id and i.line_no = l.line_no
        where r.remedy = 'RESEND'
        union all
        select o.replaces, i.listing_id, -i.quantity from order_line i join county_order o on o.id = i.order_id
        where o.replaces is not null and o.state <> 'CANCELLED'
    ) m (uuid, listing, packs) group by uuid, listing
) s where packs <> 0

--- resent_free: what is sent again costs nothing
select 'fen' as what, 'county_order ' || uuid as place, total_fen as difference
from county_order where replaces is not null and total_fen <> 0
