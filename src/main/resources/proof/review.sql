--- review_deeds: a month on notice or posted brings what its deeds bring, deductions taken off
select 'points' as what, 'review ' || uuid as place, points as difference
from (
    select uuid, sum(points) as points from (
        select r.uuid as uuid, r.points as points from review r
        union all
        select r.uuid, case when u.kind = 'DEDUCTION' then d.awarded else -d.awarded end
        from review r join deed d on d.village = r.village and d.month_on = r.month_on join rulebook_rule u on u.id = d.rule_id
        where r.state <> 'OPEN' and d.withdrawn_at is null and d.awarded is not null
    ) m (uuid, points) group by uuid
) s where points <> 0

--- review_posted: the households were given the points of a posted month, and nothing before
select 'points' as what, 'review ' || uuid as place, points as difference
from (
    select uuid, sum(points) as points from (
        select r.uuid as uuid, r.points as points from review r where r.state = 'POSTED'
        union all
        select r.uuid, -e.points from review r join points_entry e on e.business = r.uuid and e.kind = 'AWARDED'
    ) m (uuid, points) group by uuid
) s where points <> 0

--- review_matched: gifts add to a month what its rulebook says, as far as they suffice, household by household
select 'points' as what, 'review ' || uuid as place, points as difference
from (
    select uuid, sum(points) as points from (
        select r.uuid as uuid, r.matched as points from review r
        union all
        select m.uuid, case when m.earned <= 0 or m.match_cap is null then 0
            when m.earned * m.match_percent / 100 > m.match_cap then -m.match_cap else -(m.earned * m.match_percent / 100) end
        from (
            select r.uuid as uuid, d.household_id as household, r.match_percent as match_percent, b.match_cap as match_cap,
                cast(sum(case when u.kind = 'DEDUCTION' then -d.awarded else d.awarded end) as bigint) as earned
            from review r join rulebook b on b.id = r.rulebook_id join deed d on d.village = r.village and d.month_on = r.month_on
                join rulebook_rule u on u.id = d.rule_id
            where r.state <> 'OPEN' and d.withdrawn_at is null and d.awarded is not null
            group by r.uuid, d.household_id, r.match_percent, b.match_cap
        ) m
    ) n (uuid, points) group by uuid
) s where points <> 0

--- review_gifted: the households were given what gifts add to a posted month, and nothing before
select 'points' as what, 'review ' || uuid as place, points as difference
from (
    select uuid, sum(points) as points from (
        select r.uuid as uuid, r.matched as points from review r where r.state = 'POSTED'
        union all
        select r.uuid, -e.points from review r join points_entry e on e.business = r.uuid and e.kind = 'MATCHED'
    ) m (uuid, points) group by uuid
) s where points <> 0
