--- presale_counts: a pre-sale counts what stands of its reservations and what they were allotted
select 'packs' as what, 'presale ' || max(uuid) as place,
    case when sum(reserved) <> 0 then sum(reserved) when sum(allotted) <> 0 then sum(allotted) else sum(queued) end as difference
from (
    select id as id, uuid as uuid, reserved as reserved, allotted as allotted, queued as queued from presale
    union all
    select presale_id, '', withdrawn + replaced + released - packs, released - allotted, -1 from reservation
) m (id, uuid, reserved, allotted, queued) group by id having sum(reserved) <> 0 or sum(allotted) <> 0 or sum(queued) <> 0

--- presale_limit: no more is ordered ahead than the pre-sale allows
select 'packs' as what, 'presale ' || uuid as place, reserved - packs as difference from presale where reserved > packs

--- reservation_line: whoever orders ahead reserves all packs of the line
select 'packs' as what, 'reservation of ' || uuid || ' line ' || trim(cast(line as char(10))) as place, packs as difference
from (
    select uuid, line, sum(packs) as packs from (
        select r.order_uuid as uuid, r.line_no as line, p.sku as sku, r.packs as packs
        from reservation r join presale p on p.id = r.presale_id
        union all
        select o.uuid, i.line_no, i.sku, -i.quantity from order_line i join county_order o on o.id = i.order_id
        where i.promised_on is not null
    ) m (uuid, line, sku, packs) group by uuid, line, sku
) s where packs <> 0

--- reservation_parts: what was reserved has come, is awaited or is given up, and a cancelled order awaits nothing
select 'packs' as what, 'reservation of ' || r.order_uuid || ' line ' || trim(cast(r.line_no as char(10))) as place,
    r.packs - r.allotted - r.withdrawn - r.replaced as difference
from reservation r left join county_order o on o.uuid = r.order_uuid
where r.allotted + r.withdrawn + r.replaced > r.packs or r.released > r.allotted
    or (o.state = 'CANCELLED' and (r.allotted + r.withdrawn + r.replaced <> r.packs or r.released <> r.allotted))
    or (o.state <> 'CANCELLED' and r.released <> 0)

--- reservation_queue: nobody is given a pack before whoever came first has all
select 'packs' as what, 'reservation of ' || l.order_uuid || ' line ' || trim(cast(l.line_no as char(10))) as place, l.allotted as difference
from reservation l
where l.allotted > l.released and exists (select e.id from reservation e
    where e.presale_id = l.presale_id and e.place_no < l.place_no and e.packs > e.allotted + e.withdrawn + e.replaced)

--- packed_waits: nothing that was packed still awaits packs
select 'packs' as what, 'county_order ' || o.uuid as place, r.packs - r.allotted - r.withdrawn - r.replaced as difference
from reservation r join county_order o on o.uuid = r.order_uuid
where r.packs > r.allotted + r.withdrawn + r.replaced and o.state in ('PACKED', 'SHIPPED', 'RECEIVED', 'RETURNED')

--- presale_listing: a listing goes on with one pre-sale of its own SKU
select 'packs' as what, 'presale ' || p.uuid as place, p.packs as difference
from presale p join listing g on g.id = p.listing_id where g.sku <> p.sku or g.store <> p.store
union all
select 'packs' as what, 'presale ' || p.uuid as place, p.packs as difference
from listing g join presale p on p.id = g.presale_id where p.listing_id <> g.id or p.closed_at is not null

--- packed_short: what was packed costs nothing for packs that never came, and for no others
select 'packs' as what, 'order_line ' || o.uuid || '/' || trim(cast(i.line_no as char(10))) as place,
    i.missing_packs - coalesce(r.withdrawn, 0) as difference
from order_line i join county_order o on o.id = i.order_id left join reservation r on r.order_uuid = o.uuid and r.line_no = i.line_no
where o.packed_at is not null and i.missing_packs <> coalesce(r.withdrawn, 0)
