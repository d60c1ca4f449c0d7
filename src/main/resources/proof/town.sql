--- sorting_adds_up: what goes into a sorting run comes out of it or is a named loss
select 'grams' as what, 'sorting_run ' || uuid as place, grams as difference
from (
    select max(uuid) as uuid, sum(grams) as grams from (
        select id as run, uuid as uuid, -loss_grams as grams from sorting_run
        union all
        select run_id, '', grams from sorting_input
        union all
        select run_id, '', -grams from sorting_output
    ) m (run, uuid, grams) group by run
) s where grams <> 0

--- sorting_lots: a sorting run took from each lot, made of each and lost what it says
select 'grams' as what, 'sorting_run ' || uuid as place, grams as difference
from (
    select uuid, sum(grams) as grams from (
        select r.uuid as uuid, 'TAKEN' as kind, i.lot_id as lot, i.grams as grams from sorting_input i join sorting_run r on r.id = i.run_id
        union all
        select r.uuid, 'MADE', o.lot_id, o.grams from sorting_output o join sorting_run r on r.id = o.run_id
        union all
        select uuid, 'WASTED', 0, loss_grams from sorting_run
        union all
        select m.step, m.kind, coalesce(m.from_lot, m.to_lot, 0), -m.grams from lot_move m
        where m.kind in ('TAKEN', 'MADE', 'WASTED') and m.why not in ('PACKED', 'SPLIT', 'DOWNGRADED', 'SENT_BACK') and m.undoes is null
    ) m (uuid, kind, lot, grams) group by uuid, kind, lot
) s where grams <> 0

--- premium_due: the households of a graded lot get what its grade is worth on top
select 'fen' as what, 'sorting_run ' || uuid as place, fen as difference
from (
    select max(uuid) as uuid, sum(fen) as fen from (
        select r.id as run, o.line_no as line, r.uuid as uuid, (o.grams * o.premium_fen + 500) / 1000 as fen
        from sorting_output o join sorting_run r on r.id = o.run_id
        union all
        select m.run_id, m.output_no, r.uuid, -m.fen from sorting_premium m join sorting_run r on r.id = m.run_id
    ) m (run, line, uuid, fen) group by run, line
) s where fen <> 0

--- premium_share: a premium is the household's part of its lot to the fen
select 'fen' as what, 'sorting_run ' || r.uuid as place, m.fen as difference
from sorting_premium m join sorting_run r on r.id = m.run_id
join sorting_output o on o.run_id = m.run_id and o.line_no = m.output_no
left join lot_share s on s.lot_id = o.lot_id and s.household_id = m.household_id
where s.grams is null
    or (m.fen * o.grams - s.grams * ((o.grams * o.premium_fen + 500) / 1000) not between -o.grams + 1 and o.grams - 1)

--- inspection_samples: what a lot lost to tests is what its inspections say
select 'grams' as what, 'inspection of ' || code as place, grams as difference
from (
    select max(code) as code, sum(grams) as grams from (
        select i.lot_id as lot, i.lot_code as code, i.sample_grams as grams from inspection i
        union all
        select m.from_lot, l.code, -m.grams from lot_move m join lot l on l.id = m.from_lot where m.kind = 'LOST' and m.why = 'SAMPLE'
    ) m (lot, code, grams) group by lot
) s where grams <> 0

--- inspection_parts: what was parted from a lot to be tested came out of it and became the lot that was tested
select 'grams' as what, 'inspection of ' || code as place, grams as difference
from (
    select max(code) as code, sum(grams) as grams from (
        select 'TAKEN' as kind, i.part_of as lot, l.code as code, i.part_grams as grams
        from inspection i join lot l on l.id = i.part_of
        union all
        select 'MADE', i.lot_id, i.lot_code, i.part_grams from inspection i where i.part_of is not null
        union all
        select m.kind, l.id, l.code, -m.grams from lot_move m join lot l on l.id = coalesce(m.from_lot, m.to_lot)
        where m.why = 'SPLIT'
    ) m (kind, lot, code, grams) group by kind, lot
) s where grams <> 0

--- disposed: what was done away with left its lot, and what was given a lower grade or went back to its station is a lot of it
select 'grams' as what, 'disposal of ' || code as place, grams as difference
from (
    select max(code) as code, sum(grams) as grams from (
        select d.kind as fate, case when d.kind in ('DOWNGRADED', 'SENT_BACK') then 'TAKEN' else 'LOST' end as kind,
            d.lot_id as lot, d.lot_code as code, d.grams as grams
        from disposal d
        union all
        select d.kind, 'MADE', d.made_lot_id, d.made_lot_code, d.grams from disposal d where d.kind in ('DOWNGRADED', 'SENT_BACK')
        union all
        select m.why, m.kind, l.id, l.code, -m.grams from lot_move m join lot l on l.id = coalesce(m.from_lot, m.to_lot)
        where m.why in ('RETURNED', 'DESTROYED', 'DOWNGRADED', 'USED', 'SENT_BACK')
    ) m (fate, kind, lot, code, grams) group by fate, kind, lot
) s where grams <> 0

--- station_counts: what was missing when a lot was counted is what it lost
select 'grams' as what, 'station_count of ' || code as place, grams as difference
from (
    select max(code) as code, sum(grams) as grams from (
        select c.lot_id as lot, c.lot_code as code, c.expected_grams - c.counted_grams as grams from station_count c
        union all
        select m.from_lot, l.code, -m.grams from lot_move m join lot l on l.id = m.from_lot where m.kind = 'LOST' and m.why = 'COUNTED'
    ) m (lot, code, grams) group by lot
) s where grams <> 0

--- packing_lots: a packing took, made and lost what it says
select 'grams' as what, 'packing ' || uuid as place, grams as difference
from (
    select uuid, sum(grams) as grams from (
        select uuid as uuid, 'TAKEN' as kind, from_lot_id as lot,
            packed_grams + case when rest = 'LOSS' then rest_grams else 0 end as grams
        from packing
        union all
        select uuid, 'MADE', lot_id, packed_grams from packing
        union all
        select uuid, 'WASTED', 0, rest_grams from packing where rest = 'LOSS'
        union all
        select m.step, m.kind, coalesce(m.from_lot, m.to_lot, 0), -m.grams from lot_move m
        where m.kind in ('TAKEN', 'MADE', 'WASTED') and m.why = 'PACKED' and m.undoes is null
    ) m (uuid, kind, lot, grams) group by uuid, kind, lot
) s where grams <> 0

--- packing_packs: a packed lot holds the packs of its packing
select 'packs' as what, 'packing ' || p.uuid as place, p.packs - l.packs as difference
from packing p join lot l on l.id = p.lot_id
where l.packs is null or p.packs <> l.packs or p.pack_grams <> l.pack_grams or p.sku <> l.sku

--- work_reversed: work that was reversed is undone in the lots, and only that
select 'grams' as what, kind || ' ' || uuid as place, done as difference
from (
    select kind, uuid, sum(done) as done from (
        select 'sorting_run' as kind, uuid as uuid, 1 as done from sorting_run where state = 'REVERSED'
        union all
        select 'packing', uuid, 1 from packing where state = 'REVERSED'
        union all
        select case when m.why = 'PACKED' then 'packing' else 'sorting_run' end, m.step, -1
        from lot_move u join lot_move m on m.id = u.undoes where m.kind = 'TAKEN' and m.step_no = 1
    ) m (kind, uuid, done) group by kind, uuid
) s where done <> 0

--- pieces_left: what is left of a lot are its pieces that are not gone; what went missing on the road went as a whole
select 'grams' as what, 'piece of lot ' || max(code) as place, case when sum(packs) <> 0 then sum(packs) else sum(grams) end as difference
from (
    select l.id as lot, l.code as code, l.gone_packs as packs, l.remaining_grams as grams from lot l where l.by_weight = true
    union all
    select p.lot_id, p.lot_code, case when p.state = 'GONE' then -1 else 0 end,
        case when p.state = 'GONE' or (l.remaining_grams = 0 and l.gone_packs < l.packs) then 0 else -p.grams end
    from piece p join lot l on l.id = p.lot_id
) m (lot, code, packs, grams) group by lot having sum(packs) <> 0 or sum(grams) <> 0

--- piece_states: where a piece is follows from the orders, counts and disposals that speak of it, each with its grams
select 'packs' as what, 'piece of lot ' || max(code) as place, case when max(other) <> 0 then max(other) else sum(times) end as difference
from (
    select p.lot_id as lot, p.lot_code as code, p.serial as serial, p.state as state, 1 as times, 0 as other
    from piece p where p.state <> 'HERE'
    union all
    select c.lot_id, c.lot_code, c.serial, 'TAKEN', -1, 0 from line_piece g join piece c on c.lot_code = g.lot_code and c.serial = g.serial
    where g.away = 1
    union all
    select m.lot_id, p.lot_code, m.serial, case when m.kind = 'GONE' then 'GONE' else 'MISSING' end,
        case when m.kind = 'FOUND' then 1 else -1 end, case when m.grams <> p.grams then 1 else 0 end
    from piece_move m join piece p on p.lot_id = m.lot_id and p.serial = m.serial
) m (lot, code, serial, state, times, other) group by lot, serial, state having sum(times) <> 0 or max(other) <> 0

--- pieces_gone: pieces that are gone weigh what the count or the disposal says that took them
select 'grams' as what, 'piece_move of ' || document as place, grams as difference
from (
    select document, sum(grams) as grams from (
        select m.document as document, m.lot_id as lot, m.grams as grams from piece_move m where m.kind = 'GONE'
        union all
        select c.uuid, c.lot_id, c.counted_grams - c.expected_grams from station_count c join lot l on l.id = c.lot_id
        where l.by_weight = true
        union all
        select d.uuid, d.lot_id, -d.grams from disposal d join lot l on l.id = d.lot_id where l.by_weight = true
    ) m (document, lot, grams) group by document, lot
) s where grams <> 0

--- pieces_weigh: the pieces of a lot weigh what it weighs, each has a number, and none is heavier than it may be
select case when max(alone) <> 0 or sum(packs) <> 0 then 'packs' else 'grams' end as what, 'piece of lot ' || max(code) as place,
    case when max(alone) <> 0 then max(alone) when sum(packs) <> 0 then sum(packs) when sum(grams) <> 0 then sum(grams) else max(heavier) end
        as difference
from (
    select l.id as lot, l.code as code, l.packs as packs, l.grams as grams, 0 as heavier, 0 as alone from lot l where l.by_weight = true
    union all
    select p.lot_id, p.lot_code, -1, -p.grams, case when p.grams > l.pack_grams then p.grams - l.pack_grams else 0 end,
        case when l.by_weight = false or p.lot_code <> l.code or p.serial > l.packs then 1 else 0 end
    from piece p join lot l on l.id = p.lot_id
) m (lot, code, packs, grams, heavier, alone) group by lot
having sum(packs) <> 0 or sum(grams) <> 0 or max(heavier) <> 0 or max(alone) <> 0
