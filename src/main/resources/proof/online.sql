--- online_asked: an attempt asks for the own money of its order
select 'fen' as what, 'online_payment ' || p.uuid as place, p.fen - o.self_fen as difference
from online_payment p join county_order o on o.id = p.order_id where p.fen <> o.self_fen

--- online_came: what came over a wire is booked once, as it came
select 'fen' as what, 'online_payment ' || uuid as place, fen as difference
from (
    select transfer, max(uuid) as uuid, sum(fen) as fen from (
        select p.transfer as transfer, p.uuid as uuid, p.received_fen as fen from online_payment p where p.state = 'PAID'
        union all
        select t.id, '', -t.amount from transfer t join ledger_account f on f.id = t.from_account
        where f.code = 'taken:WECHAT' and t.step = 'MOVE'
    ) m (transfer, uuid, fen) group by transfer
) s where fen <> 0

--- online_paid: money is noted where an attempt was paid, and nowhere else
select 'fen' as what, 'online_payment ' || uuid as place, coalesce(received_fen, 0) as difference from online_payment
where (state = 'PAID' and (received_fen is null or transfer is null)) or (state <> 'PAID' and (received_fen is not null or transfer is not null))

--- online_whole: what is the order's is what was asked for
select 'fen' as what, 'online_payment ' || uuid as place, received_fen - fen as difference from online_payment
where state = 'PAID' and surplus is null and received_fen <> fen

--- online_back: what was nobody's goes back whole, and what an order gave back goes back
select 'fen' as what, 'online_payment ' || uuid as place, fen as difference
from (
    select max(uuid) as uuid, sum(fen) as fen from (
        select p.id as id, p.uuid as uuid, p.received_fen as fen from online_payment p where p.surplus is not null
        union all
        select p.id, p.uuid, c.fen from online_payment p join order_payment c on c.transfer = p.transfer where c.given_back_at is not null
        union all
        select r.payment_id, '', -r.fen from online_refund r where r.why in ('LATE', 'TWICE', 'AMOUNT', 'CANCELLED')
    ) m (id, uuid, fen) group by id
) s where fen <> 0

--- online_no_more: no more goes back than came
select 'fen' as what, 'online_payment ' || uuid as place, fen as difference
from (
    select max(uuid) as uuid, sum(fen) as fen from (
        select p.id as id, p.uuid as uuid, -coalesce(p.received_fen, 0) as fen from online_payment p
        union all
        select r.payment_id, '', r.fen from online_refund r
    ) m (id, uuid, fen) group by id
) s where fen > 0

--- online_gone: what was nobody's leaves the books when the channel has given it back
select 'fen' as what, 'online_payment ' || uuid as place, fen as difference
from (
    select max(uuid) as uuid, sum(fen) as fen from (
        select p.transfer as transfer, p.uuid as uuid, r.fen as fen from online_payment p join online_refund r on r.payment_id = p.id
        where p.surplus is not null and r.state = 'DONE'
        union all
        select t.reverses, coalesce(p.uuid, t.id), -t.amount from transfer t join ledger_account f on f.id = t.from_account
            left join online_payment p on p.transfer = t.reverses
        where f.code like 'surplus:%' and t.step = 'REVERSE'
    ) m (transfer, uuid, fen) group by transfer
) s where fen <> 0

--- online_returned: what a return or an abated order gave back goes back over the wire on which it came
select 'fen' as what, 'county_order ' || max(uuid) as place, sum(fen) as difference
from (
    select o.id as id, o.uuid as uuid, r.self_fen as fen from return_request r join county_order o on o.id = r.order_id
        join order_payment p on p.order_id = o.id and p.method = 'WECHAT' where r.paid_back_at is not null
    union all
    select o.id, o.uuid, b.self_fen from abatement b join county_order o on o.id = b.order_id
        join order_payment p on p.order_id = o.id and p.method = 'WECHAT' where b.paid_back_at is not null
    union all
    select r.order_id, '', -r.fen from online_refund r where r.why in ('RETURNED', 'ABATED')
) m (id, uuid, fen) group by id having sum(fen) <> 0
