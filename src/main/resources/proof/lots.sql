--- lot_left: what is left of a lot is what came in less what went out
select 'grams' as what, 'lot ' || code as place, grams as difference
from (
    select lot, max(code) as code, sum(grams) as grams from (
        select l.id as lot, l.code as code, l.remaining_grams as grams from lot l
        union all
        select to_lot, '', -grams from lot_move where to_lot is not null and kind not in ('DEPARTED', 'ARRIVED')
        union all
        select from_lot, '', grams from lot_move where from_lot is not null and kind not in ('DEPARTED', 'ARRIVED')
    ) m (lot, code, grams) group by lot
) s where grams <> 0

--- lot_born: a lot was born with what its birth says
select 'grams' as what, 'lot ' || code as place, grams as difference
from (
    select lot, max(code) as code, sum(grams) as grams from (
        select l.id as lot, l.code as code, l.grams as grams from lot l
        union all
        select to_lot, '', -grams from lot_move where kind in ('RECEIVED', 'MADE') and undoes is null
    ) m (lot, code, grams) group by lot
) s where grams <> 0

--- lot_of_households: the households' rows add up to the lot
select 'grams' as what, 'lot_share of ' || code as place, case when born <> 0 then born else remaining end as difference
from (
    select max(code) as code, sum(born) as born, sum(remaining) as remaining from (
        select l.id as lot, l.code as code, l.grams as born, l.remaining_grams as remaining from lot l
        union all
        select lot_id, '', -grams, -remaining_grams from lot_share
    ) m (lot, code, born, remaining) group by lot
) s where born <> 0 or remaining <> 0

--- share_left: what a household has left in a lot is what came in less what went out
select case when grams <> 0 then 'grams' else 'fen' end as what, 'lot_share of ' || code || ' household ' || trim(cast(household as char(20))) as place,
    case when grams <> 0 then grams else fen end as difference
from (
    select household, sum(grams) as grams, max(code) as code, sum(fen) as fen from (
        select s.lot_id as lot, s.household_id as household, l.code as code, s.remaining_grams as grams, s.remaining_fen as fen
        from lot_share s join lot l on l.id = s.lot_id
        union all
        select m.to_lot, s.household_id, l.code, -s.grams, -s.fen
        from lot_move_share s join lot_move m on m.id = s.move_id join lot l on l.id = m.to_lot where m.kind not in ('DEPARTED', 'ARRIVED')
        union all
        select m.from_lot, s.household_id, l.code, s.grams, s.fen
        from lot_move_share s join lot_move m on m.id = s.move_id join lot l on l.id = m.from_lot where m.kind not in ('DEPARTED', 'ARRIVED')
    ) m (lot, household, code, grams, fen) group by lot, household
) s where grams <> 0 or fen <> 0

--- share_born: what a household had in a lot at its birth is what the birth says
select case when grams <> 0 then 'grams' else 'fen' end as what, 'lot_share of ' || code || ' household ' || trim(cast(household as char(20))) as place,
    case when grams <> 0 then grams else fen end as difference
from (
    select household, sum(grams) as grams, max(code) as code, sum(fen) as fen from (
        select s.lot_id as lot, s.household_id as household, l.code as code, s.grams as grams, s.fen as fen
        from lot_share s join lot l on l.id = s.lot_id
        union all
        select m.to_lot, s.household_id, l.code, -s.grams, -s.fen
        from lot_move_share s join lot_move m on m.id = s.move_id join lot l on l.id = m.to_lot
        where m.kind in ('RECEIVED', 'MADE') and m.undoes is null
    ) m (lot, household, code, grams, fen) group by lot, household
) s where grams <> 0 or fen <> 0

--- move_of_households: the households' parts add up to the move
select case when grams <> 0 then 'grams' else 'fen' end as what, 'lot_move ' || name as place,
    case when grams <> 0 then grams else fen end as difference
from (
    select sum(grams) as grams, max(name) as name, sum(fen) as fen from (
        select m.id as id, m.step || '/' || trim(cast(m.step_no as char(10))) as name, m.grams as grams, m.fen as fen
        from lot_move m where m.kind not in ('DEPARTED', 'ARRIVED')
        union all
        select s.move_id, '', -s.grams, -s.fen from lot_move_share s
    ) m (id, name, grams, fen) group by id
) s where grams <> 0 or fen <> 0

--- work_by_household: what work takes from each household it makes or loses
select case when grams <> 0 then 'grams' else 'fen' end as what, 'lot_move_share of ' || step || ' household ' || trim(cast(household as char(20))) as place,
    case when grams <> 0 then grams else fen end as difference
from (
    select step, household, sum(grams) as grams, sum(fen) as fen from (
        select m.step as step, s.household_id as household,
            case when (m.kind = 'TAKEN' and m.undoes is null) or (m.kind <> 'TAKEN' and m.undoes is not null) then s.grams else -s.grams end as grams,
            case when (m.kind = 'TAKEN' and m.undoes is null) or (m.kind <> 'TAKEN' and m.undoes is not null) then s.fen else -s.fen end as fen
        from lot_move_share s join lot_move m on m.id = s.move_id where m.kind in ('TAKEN', 'MADE', 'WASTED')
    ) m (step, household, grams, fen) group by step, household
) s where grams <> 0 or fen <> 0

--- undone_mirrors: an undone move mirrors the mistake
select 'grams' as what, 'lot_move ' || u.step || '/' || trim(cast(u.step_no as char(10))) as place, m.grams - u.grams as difference
from lot_move u join lot_move m on m.id = u.undoes
where u.kind <> m.kind or u.grams <> m.grams or u.fen <> m.fen or coalesce(u.from_lot, 0) <> coalesce(m.to_lot, 0)
    or coalesce(u.to_lot, 0) <> coalesce(m.from_lot, 0)

--- move_ends: a move has the ends that its kind has, and what a scale finds too much carries no fen
select 'grams' as what, 'lot_move ' || step || '/' || trim(cast(step_no as char(10))) as place, grams as difference from lot_move
where (kind in ('DEPARTED', 'ARRIVED') and (from_lot is null or from_lot <> to_lot)) or (kind = 'SCALE_GAIN' and fen <> 0)
    or (kind in ('RECEIVED', 'MADE') and undoes is null and (to_lot is null or from_lot is not null))
    or (kind in ('TAKEN', 'SHORTAGE', 'LOST') and undoes is null and (from_lot is null or to_lot is not null))
    or (kind = 'WASTED' and (from_lot is not null or to_lot is not null))

--- lot_empty: a lot that was used up or undone is empty
select 'grams' as what, 'lot ' || code as place, remaining_grams as difference
from lot where remaining_grams < 0 or (state in ('USED_UP', 'UNDONE') and remaining_grams <> 0)

--- origin_apart: what who is in no register brought lies in lots of its own, and so does what was made of it
select 'grams' as what, 'lot ' || l.code as place, s.grams as difference
from lot_share s join lot l on l.id = s.lot_id join household h on h.id = s.household_id
where (l.outside = true and h.outside = false) or (l.outside = false and h.outside = true)
