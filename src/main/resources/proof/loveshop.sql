--- love_shelf: the pieces on a love shop's shelf are what its diary says
select 'packs' as what, 'shop_goods ' || max(uuid) as place,
    case when sum(received) <> 0 then sum(received) when sum(adjusted) <> 0 then sum(adjusted) when sum(redeemed) <> 0 then sum(redeemed)
        else sum(stock) end as difference
from (
    select id as goods, uuid as uuid, received as received, adjusted as adjusted, redeemed as redeemed, stock as stock from shop_goods
    union all
    select goods_id, '', case when kind = 'RECEIPT' then -quantity else 0 end, case when kind = 'COUNT' then -quantity else 0 end,
        case when kind = 'REDEMPTION' then -quantity when kind = 'REVERSAL' then quantity else 0 end,
        case when kind = 'REDEMPTION' then quantity else -quantity end
    from shelf_movement
) m (goods, uuid, received, adjusted, redeemed, stock) group by goods
having sum(received) <> 0 or sum(adjusted) <> 0 or sum(redeemed) <> 0 or sum(stock) <> 0

--- love_received: what came into a love shop lies on its shelf
select 'packs' as what, 'goods_receipt ' || uuid as place, quantity as difference
from (
    select uuid, goods, sum(quantity) as quantity from (
        select uuid as uuid, goods_id as goods, quantity as quantity from goods_receipt
        union all
        select document, goods_id, -quantity from shelf_movement where kind = 'RECEIPT'
    ) m (uuid, goods, quantity) group by uuid, goods
) s where quantity <> 0

--- love_given: gifts to a love shop are in its village's fund, at their price, and nothing else is
select 'fen' as what, 'goods_receipt ' || uuid as place, fen as difference
from (
    select uuid, village, sum(fen) as fen from (
        select r.uuid as uuid, g.village as village, 100 * r.points_each * r.quantity as fen
        from goods_receipt r join shop_goods g on g.id = r.goods_id where r.source = 'DONOR'
        union all
        select t.business, substr(f.code, case when f.code like 'gifts:%' then 7 else 6 end), -t.amount
        from transfer t join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
        where (f.code like 'gifts:%' or f.code like 'shop:%') and g.code not like 'supplied:%'
    ) m (uuid, village, fen) group by uuid, village
) s where fen <> 0

--- love_supplied: what a love shop got of the store it got by a supply, as many as it said
select 'packs' as what, 'love_supply ' || uuid as place, quantity as difference
from (
    select uuid, goods, sum(quantity) as quantity from (
        select uuid as uuid, goods_id as goods, arrived as quantity from love_supply
        union all
        select uuid, goods_id, -quantity from goods_receipt where source = 'STORE'
    ) m (uuid, goods, quantity) group by uuid, goods
) s where quantity <> 0

--- love_bought: and it owes the store for them, at the price of the day they were sent
select 'fen' as what, 'love_supply ' || uuid as place, fen as difference
from (
    select uuid, village, store, sum(fen) as fen from (
        select uuid as uuid, village as village, store as store, each_fen * arrived as fen from love_supply
        union all
        select t.business, substr(f.code, 6), substr(g.code, 10), -t.amount
        from transfer t join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
        where g.code like 'supplied:%' and t.step = 'MOVE'
    ) m (uuid, village, store, fen) group by uuid, village, store
) s where fen <> 0

--- love_debt_paid: what a love shop pays for supplies, in money or by what it is paid for points, the store has got
select 'fen' as what, 'love_shop ' || village || ' ' || uuid as place, fen as difference
from (
    select uuid, max(village) as village, store, undone, sum(fen) as fen from (
        select uuid as uuid, village as village, substr(village, 1, 6) as store, 0 as undone, supply_fen as fen from shop_settlement
        union all
        select uuid, village, substr(village, 1, 6), case when reversed_at is null then 0 else 1 end, fen from love_supply_payment
        union all
        select t.business, '', substr(f.code, 10), case when u.id is null then 0 else 1 end, -t.amount
        from transfer t join ledger_account f on f.id = t.from_account left join transfer u on u.reverses = t.id
        where f.code like 'supplied:%'
    ) m (uuid, village, store, undone, fen) group by uuid, store, undone
) s where fen <> 0

--- love_debt: and no shop pays more than it owes
select 'fen' as what, 'love_shop ' || village as place, fen as difference
from (
    select village, sum(fen) as fen from (
        select village as village, supply_fen as fen from shop_settlement
        union all
        select village, fen from love_supply_payment where reversed_at is null
        union all
        select village, -each_fen * arrived from love_supply
    ) m (village, fen) group by village
) s where fen > 0

--- love_handed_out: what left the shelf is what was redeemed, and what came back is what was undone
select 'packs' as what, 'redemption ' || uuid as place, quantity as difference
from (
    select uuid, goods, kind, sum(quantity) as quantity from (
        select r.uuid as uuid, l.goods_id as goods, 'REDEMPTION' as kind, l.quantity as quantity
        from redemption_line l join redemption r on r.id = l.redemption_id
        union all
        select r.uuid, l.goods_id, 'REVERSAL', l.quantity from redemption_line l join redemption r on r.id = l.redemption_id
        where r.state = 'REVERSED'
        union all
        select document, goods_id, kind, -quantity from shelf_movement where kind in ('REDEMPTION', 'REVERSAL')
    ) m (uuid, goods, kind, quantity) group by uuid, goods, kind
) s where quantity <> 0

--- love_lines: a redemption costs what its lines cost
select 'points' as what, 'redemption ' || uuid as place, points as difference
from (
    select uuid, sum(points) as points from (
        select uuid as uuid, points as points from redemption
        union all
        select r.uuid, -l.points from redemption_line l join redemption r on r.id = l.redemption_id
    ) m (uuid, points) group by uuid
) s where points <> 0

--- love_booked: a redemption took its points from its household for its village's shop, and what is owed from the fund, unless undone
select 'points' as what, 'redemption ' || uuid as place, points as difference
from (
    select uuid, household, village, home, sum(points) as points from (
        select uuid as uuid, household_id as household, village as village, home as home, points as points
        from redemption where state = 'DONE'
        union all
        select t.business, l.household_id, substr(g.code, 10), l.village, -t.amount
        from transfer t join ledger_account g on g.id = t.to_account join points_lot l on l.account_id = t.from_account
            left join transfer u on u.reverses = t.id
        where g.code like 'redeemed:%' and t.step = 'MOVE' and u.id is null
        union all
        select t.business, r.household_id, substr(g.code, 10), substr(f.code, 7), -t.amount
        from transfer t join ledger_account g on g.id = t.to_account join ledger_account f on f.id = t.from_account
            join redemption r on r.uuid = t.business left join transfer u on u.reverses = t.id
        where g.code like 'redeemed:%' and f.code like 'cover:%' and t.step = 'MOVE' and u.id is null
    ) m (uuid, household, village, home, points) group by uuid, household, village, home
) s where points <> 0

--- love_home: goods went to a card of the shop's own village, or of a village of the county whose store it is
select 'points' as what, 'redemption ' || uuid as place, points as difference
from redemption where home <> village and (substr(home, 1, 6) <> village or owed_points <> 0)

--- love_carried: what a village's card took at the county store took its yuan along, unless undone
select 'fen' as what, 'redemption ' || uuid as place, fen as difference
from (
    select uuid, home, village, sum(fen) as fen from (
        select uuid as uuid, home as home, village as village, 100 * points as fen from redemption where state = 'DONE' and home <> village
        union all
        select t.business, substr(f.code, 6), substr(g.code, 6), -t.amount
        from transfer t join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
            left join transfer u on u.reverses = t.id
        where f.code like 'fund:%' and g.code like 'fund:______' and t.step = 'MOVE' and u.id is null
    ) m (uuid, home, village, fen) group by uuid, home, village
) s where fen <> 0

--- love_advanced: what a household owes for a redemption the fund of the village advanced to its shop
select 'points' as what, 'redemption ' || uuid as place, points as difference
from (
    select uuid, name, sum(points) as points from (
        select uuid as uuid, 'debt:' || trim(cast(household_id as char(20))) as name, owed_points as points from redemption
        union all
        select uuid, 'cover:' || village, owed_points from redemption
        union all
        select t.business, g.code, -t.amount from transfer t join ledger_account g on g.id = t.to_account
            join ledger_account f on f.id = t.from_account
        where f.code = 'owing' and g.code like 'debt:%' and t.step = 'MOVE'
        union all
        select t.business, f.code, -t.amount from transfer t join ledger_account f on f.id = t.from_account
            join ledger_account g on g.id = t.to_account
        where f.code like 'cover:%' and g.code like 'redeemed:%' and t.step = 'MOVE'
    ) m (uuid, name, points) group by uuid, name
) s where points <> 0

--- love_card: goods went to the household whose card was shown, and the fund of its village bears them
select 'points' as what, 'redemption ' || r.uuid as place, r.points as difference
from redemption r left join points_card c on c.number = r.card and c.household_id = r.household_id and c.village = r.home
where c.id is null

--- love_settled: a settlement pays for the redemptions that name it, in money, by goods given before and for goods owed for, and the shop got it
select case when redemptions <> 0 then 'packs' when points <> 0 then 'points' else 'fen' end as what, 'shop_settlement ' || uuid as place,
    case when redemptions <> 0 then redemptions when points <> 0 then points when fen <> 0 then fen else gifts end as difference
from (
    select uuid, village, sum(redemptions) as redemptions, sum(points) as points, sum(fen) as fen, sum(gifts) as gifts from (
        select uuid as uuid, village as village, redemptions as redemptions, points as points, fen + supply_fen as fen, gift_fen as gifts
        from shop_settlement
        union all
        select settlement, village, -1, -points, 0, 0 from redemption where settlement is not null
        union all
        select t.business, substr(g.code, 6), 0, 0, -t.amount, 0 from transfer t join ledger_account g on g.id = t.to_account
        where g.code like 'shop:%'
        union all
        select t.business, substr(g.code, 7), 0, 0, 0, -t.amount from transfer t join ledger_account g on g.id = t.to_account
        where g.code like 'gifts:%'
    ) m (uuid, village, redemptions, points, fen, gifts) group by uuid, village
) s where redemptions <> 0 or points <> 0 or fen <> 0 or gifts <> 0

--- love_set_off: of goods given to a love shop no more is set off than was given
select 'fen' as what, 'love_shop ' || village as place, fen as difference
from (
    select village, sum(fen) as fen from (
        select village as village, gift_fen as fen from shop_settlement
        union all
        select g.village, -100 * r.points_each * r.quantity from goods_receipt r join shop_goods g on g.id = r.goods_id where r.source = 'DONOR'
    ) m (village, fen) group by village
) s where fen > 0

--- love_owed: a love shop is owed what it redeemed and was not paid for
select 'points' as what, 'ledger_account redeemed:' || village as place, points as difference
from (
    select village, sum(points) as points from (
        select village as village, points as points from redemption where state = 'DONE' and settlement is null
        union all
        select substr(code, 10), -balance from ledger_account where code like 'redeemed:%'
    ) m (village, points) group by village
) s where points <> 0
