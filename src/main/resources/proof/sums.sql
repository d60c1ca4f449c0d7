--- grams in bought
select sum(net_grams) from purchase

--- grams out loose
-- in villages, on the road and at stations: every lot that lies on no shelf
select sum(l.remaining_grams) from lot l left join stock s on s.lot_id = l.id where s.id is null

--- grams out on_shelf
select sum(s.available * l.pack_grams) from stock s join lot l on l.id = s.lot_id where l.by_weight = false

--- grams out hanging
-- pieces that were weighed one by one and that nobody has taken away
select sum(p.grams) from piece p join stock s on s.lot_id = p.lot_id where p.state = 'HERE'

--- grams out missed
-- pieces that a count did not find, less those that another found again
select sum(case when kind = 'MISSING' then grams else -grams end) from piece_move where kind <> 'GONE'

--- grams out ordered
select sum(i.quantity * g.pack_grams) from order_line i join county_order o on o.id = i.order_id join listing g on g.id = i.listing_id
left join (select distinct sku from lot where by_weight = true) k on k.sku = i.sku
where o.state <> 'CANCELLED' and k.sku is null

--- grams out supplied
-- to love shops, or on the way there
select sum(v.packs * k.pack_grams) from love_supply v join sku k on k.code = v.sku where v.state <> 'CALLED_BACK'

--- grams out taken
-- pieces that were weighed one by one and have left the store with an order
select sum(grams) from line_piece where away = 1

--- grams out to_come
select sum((r.allotted - r.packs) * g.pack_grams) from reservation r join presale p on p.id = r.presale_id
join listing g on g.id = p.listing_id join county_order o on o.uuid = r.order_uuid
left join (select distinct sku from lot where by_weight = true) k on k.sku = g.sku where o.state <> 'CANCELLED' and k.sku is null

--- grams out instead
select sum(r.replaced * k.pack_grams) from reservation r join sku k on k.code = r.substitute_sku
join county_order o on o.uuid = r.order_uuid where o.state <> 'CANCELLED'

--- grams out brought_back
select sum(-m.packs * l.pack_grams) from stock_movement m join stock s on s.id = m.stock_id join lot l on l.id = s.lot_id
where m.kind = 'RETURN' and l.by_weight = false

--- grams out miscounted
select sum(-m.packs * l.pack_grams) from stock_movement m join stock s on s.id = m.stock_id join lot l on l.id = s.lot_id
where m.kind = 'ADJUSTMENT' and l.by_weight = false

--- grams out shortage
select sum(case when undoes is null then grams else -grams end) from lot_move where kind = 'SHORTAGE'

--- grams out gain
select sum(case when undoes is null then -grams else grams end) from lot_move where kind = 'SCALE_GAIN'

--- grams out wasted
select sum(case when undoes is null then grams else -grams end) from lot_move
where kind = 'WASTED' or (kind = 'LOST' and why not in ('SAMPLE', 'RETURNED', 'DESTROYED', 'COUNTED', 'USED'))

--- grams out sampled
select sum(grams) from lot_move where kind = 'LOST' and why = 'SAMPLE'

--- grams out given_back
-- to the households, because the county rejected it
select sum(grams) from lot_move where kind = 'LOST' and why = 'RETURNED'

--- grams out not_counted
-- missing when a lot was counted at its station
select sum(grams) from lot_move where kind = 'LOST' and why = 'COUNTED'

--- grams out used
-- by-products, on their own
select sum(grams) from lot_move where kind = 'LOST' and why = 'USED'

--- grams out destroyed
select sum(grams) from lot_move where kind = 'LOST' and why = 'DESTROYED'

--- fen.owed in slips
select sum(fen) from purchase

--- fen.owed out booked
select sum(case when t.step = 'MOVE' then t.amount else -t.amount end) from transfer t
join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
where (t.step = 'MOVE' and f.code like 'produce-bought:%') or (t.step = 'REVERSE' and g.code like 'produce-bought:%')

--- fen.premium in runs
select sum(m.fen) from sorting_premium m join sorting_run r on r.id = m.run_id where r.state = 'DONE'

--- fen.premium out booked
select sum(case when t.step = 'MOVE' then t.amount else -t.amount end) from transfer t
join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
where (t.step = 'MOVE' and f.code like 'premium-granted:%') or (t.step = 'REVERSE' and g.code like 'premium-granted:%')

--- fen.carried in slips
select sum(fen) from purchase

--- fen.carried out lots
select sum(remaining_fen) from lot_share

--- fen.carried out lost
select sum(case when undoes is null then fen else -fen end) from lot_move where kind in ('SHORTAGE', 'WASTED', 'LOST')

--- fen.paid in payments
select sum(fen) from payment where reversed_at is null

--- fen.paid out booked
select sum(case when t.step = 'MOVE' then t.amount else -t.amount end) from transfer t
join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
where (t.step = 'MOVE' and g.code like 'paid-%') or (t.step = 'REVERSE' and f.code like 'paid-%')

--- fen.waiting in payables
select sum(left_fen) from payable

--- fen.waiting out booked
select sum(amount) from (
    select t.amount as amount from transfer t join ledger_account a on a.id = t.to_account
    where a.code like 'payable:%' and t.step in ('MOVE', 'REVERSE')
    union all
    select -t.amount as amount from transfer t join ledger_account a on a.id = t.from_account
    where a.code like 'payable:%' and t.step in ('MOVE', 'REVERSE')
) m

--- fen.allowance_held in order_lines
select sum(i.fen - i.self_fen) from order_line i join county_order o on o.id = i.order_id where o.state in ('PLACED', 'PAID')

--- fen.allowance_held out booked
select sum(case when t.step = 'HOLD' then t.amount when t.step = 'SETTLE' then -t.amount - t.freed else -t.freed end)
from transfer t join ledger_account a on a.id = t.from_account
where a.code like 'allowance:%' and t.step in ('HOLD', 'SETTLE', 'RELEASE')

--- fen.allowance_used in order_lines
select sum(i.fen - i.self_fen) from order_line i join county_order o on o.id = i.order_id
where o.state in ('PACKED', 'SHIPPED', 'RECEIVED', 'RETURNED')

--- fen.allowance_used out booked
select sum(t.amount) from transfer t join ledger_account a on a.id = t.from_account
where a.code like 'allowance:%' and t.step = 'SETTLE'

--- fen.own_money in order_lines
select sum(i.self_fen) from order_line i join county_order o on o.id = i.order_id
where o.state in ('PAID', 'PACKED', 'SHIPPED', 'RECEIVED', 'RETURNED')

--- fen.own_money out booked
select sum(case when t.step = 'MOVE' then t.amount else -t.amount end) from transfer t
join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
where (t.step = 'MOVE' and f.code like 'taken:%' and g.code like 'sales:%')
    or (t.step = 'REVERSE' and f.code like 'sales:%' and g.code like 'taken:%')

--- fen.kept_apart in received
select sum(received_fen) from online_payment where surplus is not null

--- fen.kept_apart out given_back
select sum(r.fen) from online_refund r join online_payment p on p.id = r.payment_id where p.surplus is not null and r.state = 'DONE'

--- fen.kept_apart out to_give_back
select sum(balance) from ledger_account where code like 'surplus:%'

--- fen.allowance_back in returns
select sum(fen) from return_portion

--- fen.allowance_back in abatements
select sum(fen) from abatement_portion

--- fen.allowance_back out booked
select sum(t.amount) from transfer t join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
where t.step = 'MOVE' and f.code like 'sales:%' and g.code like 'allowance:%'

--- fen.own_money_back in returns
select sum(self_fen) from return_line

--- fen.own_money_back in abatements
select sum(abated_self_fen) from order_line

--- fen.own_money_back out booked
select sum(t.amount) from transfer t join ledger_account g on g.id = t.to_account where t.step = 'MOVE' and g.code like 'refund:%'

--- packs in packed
select sum(packs) from packing where state = 'DONE'

--- packs out not_there_yet
select sum(case when l.by_weight = false then l.remaining_grams / l.pack_grams when l.remaining_grams > 0 then l.packs - l.gone_packs else 0 end)
from lot l left join stock s on s.lot_id = l.id where s.id is null and l.sku is not null

--- packs out lost_before
select sum(case when l.by_weight = false then case when m.undoes is null then m.grams else -m.grams end / l.pack_grams
    when m.kind = 'SHORTAGE' then l.packs - l.gone_packs else 0 end)
from lot_move m join lot l on l.id = m.from_lot where m.kind in ('SHORTAGE', 'LOST') and l.sku is not null

--- packs out pieces_gone
-- counted missing at their station, or rejected: destroyed, given back, opened
select sum(gone_packs) from lot

--- packs out opened
-- at their station, because the county rejected them in the store
select sum(case when m.undoes is null then m.grams else -m.grams end / l.pack_grams) from lot_move m join lot l on l.id = m.from_lot
where m.kind = 'TAKEN' and l.sku is not null and l.by_weight = false

--- packs out on_shelf
select sum(available) from stock

--- packs out ordered
select sum(i.quantity * p.packs) from order_line i join county_order o on o.id = i.order_id
join listing_part p on p.listing_id = i.listing_id where o.state <> 'CANCELLED'

--- packs out supplied
select sum(packs) from love_supply where state <> 'CALLED_BACK'

--- packs out to_come
select sum(r.allotted - r.packs) from reservation r join county_order o on o.uuid = r.order_uuid where o.state <> 'CANCELLED'

--- packs out instead
select sum(r.replaced) from reservation r join county_order o on o.uuid = r.order_uuid where o.state <> 'CANCELLED'

--- packs out brought_back
select sum(-l.packs * p.packs) from return_line l join return_request r on r.id = l.return_id
join order_line i on i.order_id = l.order_id and i.line_no = l.line_no join listing_part p on p.listing_id = i.listing_id
where r.goods in ('RESTOCKED', 'DISCARDED')

--- packs out miscounted
select sum(-packs) from stock_movement where kind = 'ADJUSTMENT'

--- allowance in granted
select sum(fen) from allowance_entry

--- allowance out left
select sum(amount) from (
    select t.amount as amount from transfer t join ledger_account a on a.id = t.to_account
    where a.code like 'allowance:%' and t.step in ('MOVE', 'SETTLE', 'REVERSE')
    union all
    select case when t.step in ('SETTLE', 'RELEASE') then t.freed else -t.amount end as amount
    from transfer t join ledger_account a on a.id = t.from_account where a.code like 'allowance:%'
) m

--- allowance out ordered
select sum(i.fen - i.self_fen) from order_line i join county_order o on o.id = i.order_id where o.state <> 'CANCELLED'

--- allowance out given_back
select sum(-fen) from return_portion

--- allowance out abated
select sum(-fen) from abatement_portion

--- points in awarded
select sum(points) from points_entry where kind = 'AWARDED'

--- points in matched
select sum(points) from points_entry where kind = 'MATCHED'

--- points out held
select sum(balance) from ledger_account where code like 'points:%'

--- points out redeemed
select sum(case when t.step = 'MOVE' then t.amount else -t.amount end) from transfer t
join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
where (t.step = 'MOVE' and f.code like 'points:%' and g.code like 'redeemed:%')
    or (t.step = 'REVERSE' and f.code like 'redeemed:%' and g.code like 'points:%')

--- points out lapsed
select sum(t.amount) from transfer t join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
where f.code like 'points:%' and (g.code like 'cover:%' or g.code like 'match:%') and t.kind <> 'POINTS_REPAID'

--- points out repaid
select sum(t.amount) from transfer t where t.kind = 'POINTS_REPAID'

--- points.owed in redemptions
select sum(owed_points) from redemption where state = 'DONE'

--- points.owed out still
select sum(balance) from ledger_account where code like 'debt:%'

--- points.owed out repaid
select sum(-points) from points_entry where kind = 'REPAID'

--- fen.fund in given
select sum(fen) from fund_contribution where reversed_at is null

--- fen.fund out there
select sum(balance) from ledger_account where code like 'fund:%'

--- fen.fund out to_shops
select sum(t.amount) from transfer t join ledger_account g on g.id = t.to_account where g.code like 'shop:%' or g.code like 'gifts:%'

--- points.redeemed in lines
select sum(l.points) from redemption_line l join redemption r on r.id = l.redemption_id where r.state = 'DONE'

--- points.redeemed out advanced
select sum(case when t.step = 'MOVE' then t.amount else -t.amount end) from transfer t
join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
where (t.step = 'MOVE' and f.code like 'cover:%' and g.code like 'redeemed:%')
    or (t.step = 'REVERSE' and f.code like 'redeemed:%' and g.code like 'cover:%')

--- points.redeemed out booked
select sum(case when t.step = 'MOVE' then t.amount else -t.amount end) from transfer t
join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
where (t.step = 'MOVE' and f.code like 'points:%' and g.code like 'redeemed:%')
    or (t.step = 'REVERSE' and f.code like 'redeemed:%' and g.code like 'points:%')

--- fen.supplies in arrived
select sum(each_fen * arrived) from love_supply

--- fen.supplies out set_off
select sum(supply_fen) from shop_settlement

--- fen.supplies out paid
select sum(fen) from love_supply_payment where reversed_at is null

--- fen.supplies out owed
select sum(case when g.code like 'supplied:%' then t.amount else -t.amount end) from transfer t
join ledger_account f on f.id = t.from_account join ledger_account g on g.id = t.to_account
where f.code like 'supplied:%' or g.code like 'supplied:%'

--- fen.shops in settlements
select sum(fen + supply_fen) from shop_settlement

--- fen.shops out booked
select sum(t.amount) from transfer t join ledger_account g on g.id = t.to_account where g.code like 'shop:%'

--- packs.love in received
select sum(quantity) from goods_receipt

--- packs.love out on_shelves
select sum(stock) from shop_goods

--- packs.love out handed_out
select sum(l.quantity) from redemption_line l join redemption r on r.id = l.redemption_id where r.state = 'DONE'

--- packs.love out miscounted
select sum(-quantity) from shelf_movement where kind = 'COUNT'
