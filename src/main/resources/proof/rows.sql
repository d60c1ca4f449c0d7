--- row_shape: what the database does not check when a row is written holds all the same: kinds, signs, and what belongs together
select 'fen' as what, 'transfer ' || id as place, amount as difference from transfer
where not (amount > 0 and freed >= 0 and from_account <> to_account)
    or not ((step in ('SETTLE', 'RELEASE') and resolves is not null and reverses is null)
        or (step = 'REVERSE' and resolves is null and reverses is not null)
        or (step in ('MOVE', 'HOLD') and resolves is null and reverses is null))
union all
select 'fen', 'county_order ' || uuid, total_fen from county_order
where not (state in ('PLACED', 'PAID', 'PACKED', 'SHIPPED', 'RECEIVED', 'CANCELLED', 'RETURNED')
    and total_fen = allowance_fen + self_fen and allowance_fen >= 0 and self_fen >= 0)
union all
select 'fen', 'county_order ' || o.uuid, i.fen from order_line i join county_order o on o.id = i.order_id
where not (i.quantity >= 1 and i.self_fen between 0 and i.fen and i.missing_packs between 0 and i.quantity
    and i.abated_fen between 0 and i.fen and i.abated_self_fen between 0 and i.self_fen)
    or not (i.cause in ('LIGHTER', 'SHORT'))
union all
select 'fen', 'county_order ' || o.uuid, p.fen from line_portion p join county_order o on o.id = p.order_id where p.fen <= 0
union all
select 'packs', 'stock_movement ' || document, packs from stock_movement
where not (kind in ('RECEIPT', 'ALLOCATION', 'RELEASE', 'HAND_OVER', 'ADJUSTMENT', 'RETURN', 'DISPOSAL')
    and (packs >= 1 or (kind = 'ADJUSTMENT' and packs <> 0)))
union all
select 'points', 'points_entry ' || business, points from points_entry
where not ((kind in ('AWARDED', 'MATCHED', 'GIVEN_BACK', 'TAKEN_OVER', 'RELEASED') and points > 0)
    or (kind in ('REDEEMED', 'LAPSED', 'PASSED_ON', 'OWED', 'REPAID') and points < 0))
union all
select 'points', 'redemption ' || r.uuid, i.points from redemption_line i join redemption r on r.id = i.redemption_id
where not (i.quantity >= 1 and i.points >= 1)
union all
select 'packs', 'shelf_movement ' || document, quantity from shelf_movement
where not (kind in ('RECEIPT', 'COUNT', 'REDEMPTION', 'REVERSAL') and (quantity >= 1 or (kind = 'COUNT' and quantity <> 0)))
