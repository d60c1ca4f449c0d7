--- shelf_movements: the packs on the shelf are what the movements say
select 'packs' as what, 'stock ' || max(code) as place,
    case when sum(received) <> 0 then sum(received) when sum(adjusted) <> 0 then sum(adjusted) when sum(available) <> 0 then sum(available)
        when sum(allocated) <> 0 then sum(allocated) else sum(handed_over) end as difference
from (
    select id as stock, lot_code as code, received as received, adjusted as adjusted, available as available, allocated as allocated,
        handed_over as handed_over
    from stock
    union all
    select stock_id, '',
        case when kind = 'RECEIPT' then -packs when kind = 'DISPOSAL' then packs else 0 end,
        case when kind = 'ADJUSTMENT' then -packs else 0 end,
        case when kind in ('RECEIPT', 'ADJUSTMENT', 'RELEASE', 'RETURN') then -packs
            when kind in ('ALLOCATION', 'DISPOSAL') then packs else 0 end,
        case when kind = 'ALLOCATION' then -packs when kind in ('RELEASE', 'HAND_OVER') then packs else 0 end,
        case when kind = 'HAND_OVER' then -packs when kind = 'RETURN' then packs else 0 end
    from stock_movement
) m (stock, code, received, adjusted, available, allocated, handed_over) group by stock
having sum(received) <> 0 or sum(adjusted) <> 0 or sum(available) <> 0 or sum(allocated) <> 0 or sum(handed_over) <> 0

--- shelf_disposed: the packs that were done away with have left the shelf
select 'packs' as what, 'stock_movement of disposal ' || document as place, grams as difference
from (
    select document, sum(grams) as grams from (
        select m.document as document, m.packs * l.pack_grams as grams from stock_movement m join stock s on s.id = m.stock_id
        join lot l on l.id = s.lot_id where m.kind = 'DISPOSAL' and l.by_weight = false
        union all
        select m.document, m.grams from piece_move m join stock s on s.lot_id = m.lot_id join disposal d on d.uuid = m.document
        where s.store = d.place
        union all
        select d.uuid, -d.grams from disposal d join stock s on s.lot_id = d.lot_id and s.store = d.place
    ) m (document, grams) group by document
) s where grams <> 0

--- shelf_pieces: a count or a disposal names as many pieces as it moved packs
select 'packs' as what, 'stock_movement of ' || document as place, packs as difference
from (
    select document, sum(packs) as packs from (
        select m.document as document, s.lot_id as lot, case when m.kind = 'DISPOSAL' then -m.packs else m.packs end as packs
        from stock_movement m join stock s on s.id = m.stock_id join lot l on l.id = s.lot_id
        where l.by_weight = true and m.line_no = 0 and m.kind in ('ADJUSTMENT', 'DISPOSAL')
        union all
        select m.document, m.lot_id, case when m.kind = 'FOUND' then -1 else 1 end from piece_move m join stock s on s.lot_id = m.lot_id
        where m.kind <> 'GONE' or exists (select d.id from disposal d where d.uuid = m.document and d.place = s.store)
    ) m (document, lot, packs) group by document, lot
) s where packs <> 0

--- shelf_floor: no shelf holds fewer than none
select 'packs' as what, 'stock ' || lot_code as place, available as difference from stock where available < 0 or allocated < 0

--- shelf_arrived: a lot came onto the shelf with the packs it arrived with
select 'packs' as what, 'stock ' || s.lot_code as place,
    s.received - case when l.by_weight = true then l.packs - l.gone_packs else l.remaining_grams / l.pack_grams end as difference
from stock s join lot l on l.id = s.lot_id
where l.pack_grams is null or s.sku <> l.sku or s.lot_code <> l.code
    or (l.by_weight = false and s.received * l.pack_grams <> l.remaining_grams)
    or (l.by_weight = true and s.received <> l.packs - l.gone_packs)

--- shelf_origin: a shelf tells from whom its lot is
select 'packs' as what, 'stock ' || s.lot_code as place, s.received as difference
from stock s join lot l on l.id = s.lot_id
where (s.outside = true and l.outside = false) or (s.outside = false and l.outside = true)

--- shelf_owed: a shelf knows what the households were owed for its lot
select 'fen' as what, 'stock ' || code as place, fen as difference
from (
    select max(code) as code, sum(fen) as fen from (
        select lot_id as lot, lot_code as code, owed_fen as fen from stock
        union all
        select h.lot_id, '', -h.remaining_fen from lot_share h join stock s on s.lot_id = h.lot_id
    ) m (lot, code, fen) group by lot
) s where fen <> 0

--- shelf_owed_for_one: and for one pack of it, or the heaviest piece
select 'fen' as what, 'stock ' || s.lot_code as place, s.owed_one_fen - s.owed_fen * l.pack_grams / l.remaining_grams as difference
from stock s join lot l on l.id = s.lot_id
where l.remaining_grams > 0 and s.owed_one_fen <> s.owed_fen * l.pack_grams / l.remaining_grams

--- line_packs: each order line and each supply of a love shop got its packs, a box those of its parts, or awaits them, gave them back if cancelled, let them go if shipped
select 'packs' as what, 'stock_movement of order ' || uuid || ' line ' || trim(cast(line as char(10))) || ' ' || kind as place,
    packs as difference
from (
    select uuid, line, kind, sum(packs) as packs from (
        select o.uuid as uuid, i.line_no as line, p.sku as sku, 'ALLOCATION' as kind, cast(i.quantity as bigint) * p.packs as packs
        from order_line i join county_order o on o.id = i.order_id join listing_part p on p.listing_id = i.listing_id
        union all
        select o.uuid, i.line_no, p.sku, 'RELEASE', i.quantity * p.packs from order_line i join county_order o on o.id = i.order_id
        join listing_part p on p.listing_id = i.listing_id where o.state = 'CANCELLED'
        union all
        select o.uuid, i.line_no, p.sku, 'HAND_OVER', i.quantity * p.packs from order_line i join county_order o on o.id = i.order_id
        join listing_part p on p.listing_id = i.listing_id where o.state in ('SHIPPED', 'RECEIVED', 'RETURNED')
        union all
        select r.order_uuid, r.line_no, p.sku, 'ALLOCATION', r.allotted - r.packs from reservation r join presale p on p.id = r.presale_id
        union all
        select r.order_uuid, r.line_no, p.sku, case when o.state = 'CANCELLED' then 'RELEASE' else 'HAND_OVER' end, r.allotted - r.packs
        from reservation r join presale p on p.id = r.presale_id join county_order o on o.uuid = r.order_uuid
        where o.state not in ('PLACED', 'PAID', 'PACKED')
        union all
        select r.order_uuid, r.line_no, r.substitute_sku, 'ALLOCATION', r.replaced from reservation r where r.replaced > 0
        union all
        select r.order_uuid, r.line_no, r.substitute_sku, case when o.state = 'CANCELLED' then 'RELEASE' else 'HAND_OVER' end, r.replaced
        from reservation r join county_order o on o.uuid = r.order_uuid
        where r.replaced > 0 and o.state not in ('PLACED', 'PAID', 'PACKED')
        union all
        select uuid, 1, sku, 'ALLOCATION', packs from love_supply
        union all
        select uuid, 1, sku, case when state = 'ARRIVED' then 'HAND_OVER' else 'RELEASE' end, packs from love_supply where state <> 'ON_THE_WAY'
        union all
        select m.document, m.line_no, s.sku, m.kind, -m.packs from stock_movement m join stock s on s.id = m.stock_id
        where m.kind in ('ALLOCATION', 'RELEASE', 'HAND_OVER')
    ) m (uuid, line, sku, kind, packs) group by uuid, line, sku, kind
) s where packs <> 0

--- line_lots: packs are given back and go out by the lot they came from
select 'packs' as what, 'stock_movement of order ' || document || ' line ' || trim(cast(line as char(10))) as place,
    packs as difference
from (
    select document, line, sum(packs) as packs from (
        select m.document as document, m.line_no as line, m.stock_id as stock, m.packs as packs from stock_movement m
        join county_order o on o.uuid = m.document where m.kind = 'ALLOCATION' and o.state not in ('PLACED', 'PAID', 'PACKED')
        union all
        select m.document, m.line_no, m.stock_id, m.packs from stock_movement m
        join love_supply v on v.uuid = m.document where m.kind = 'ALLOCATION' and v.state <> 'ON_THE_WAY'
        union all
        select m.document, m.line_no, m.stock_id, -m.packs from stock_movement m where m.kind in ('RELEASE', 'HAND_OVER')
    ) m (document, line, stock, packs) group by document, line, stock
) s where packs <> 0

--- listing_parts: a listing weighs what is in it
select 'grams' as what, 'listing_part of ' || listing as place, grams as difference
from (
    select listing, sum(grams) as grams from (
        select id as listing, pack_grams as grams from listing
        union all
        select p.listing_id, -p.packs * k.pack_grams from listing_part p join sku k on k.code = p.sku
    ) m (listing, grams) group by listing
) s where grams <> 0

--- listing_leads: what leads a listing is in it, and is all of it unless it is a box
select 'packs' as what, 'listing_part of ' || l.id as place, 1 as difference
from listing l left join listing_part p on p.listing_id = l.id and p.sku = l.sku
where p.sku is null or (l.only_sku is not null and (p.packs <> 1 or l.only_sku <> l.sku))

--- listing_sold: a listing has sold what its orders say
select 'packs' as what, 'listing ' || listing as place, packs as difference
from (
    select listing, sum(packs) as packs from (
        select id as listing, sold as packs from listing
        union all
        select i.listing_id, i.missing_packs - i.quantity from order_line i join county_order o on o.id = i.order_id
        where o.state in ('SHIPPED', 'RECEIVED', 'RETURNED')
    ) m (listing, packs) group by listing
) s where packs <> 0
