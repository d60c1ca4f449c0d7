package org.countystore.loveshop;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.PhoneClock;
import org.countystore.keys.Seals;
import org.countystore.points.Village;
import org.countystore.testing.Callers;

/** A keeper's phone that keeps to its limits, as the field pages do. */
final class OfflinePhone {
    private final Counter counter;
    private final Caller keeper;
    private final List<Slip> unsent = new ArrayList<>();
    private final Map<String, Long> spent = new HashMap<>();
    private ShopSheet sheet;

    /** One thing handed out. */
    record Slip(UUID uuid, OfflineWish wish, String pin) {
    }

    OfflinePhone(Counter counter) {
        this.counter = counter;
        keeper = Village.KEEPER.on(Optional.of(UUID.randomUUID()));
        equip();
    }

    Caller keeper() {
        return keeper;
    }

    ShopSheet equip() {
        sheet = counter.ask(keeper, EquippingShops.class, desk -> desk.equip(Callers.VILLAGE));
        spent.clear();
        return sheet;
    }

    long left(String card) {
        long known = sheet.cards().stream().filter(each -> each.number().value().equals(card)).mapToLong(ShopSheet.Card::points).sum();
        OfflineLimits limits = sheet.shop().offline();
        return Math.min(Math.min(known, limits.card()) - spent.getOrDefault(card, 0L),
                limits.total() - spent.values().stream().mapToLong(Long::longValue).sum());
    }

    boolean handsOut(String card, ShopGoods goods, long pieces) {
        long sum = goods.points() * pieces;
        if (sum > left(card)) {
            return false;
        }
        spent.merge(card, sum, Long::sum);
        unsent.add(slip(card, goods, pieces, Counter.PIN));
        return true;
    }

    Slip slip(String card, ShopGoods goods, long pieces, String pin) {
        return new Slip(UUID.randomUUID(), new OfflineWish(card, Callers.VILLAGE,
                List.of(new OfflineWish.Line(new RedemptionWish.Line(goods.uuid(), pieces), goods.points())), now()),
                Seals.seal(sheet.phone().sealKey(), pin));
    }

    private LocalDateTime now() {
        return counter.village.day.now();
    }

    Redeeming.Redeemed send(Slip slip) {
        return counter.ask(keeper, CatchingUp.class,
                desk -> desk.book(slip.uuid(), slip.wish(), new CatchingUp.SealedPin(slip.pin()), PhoneClock.UNTOLD));
    }

    /** The county locks it out; from now on it hands in what it did not send. */
    void lose() {
        UUID device = keeper.device().orElseThrow();
        counter.village.openAccountOfCallers();
        counter.village.day.sql("insert into device (id, uuid, name, account_id, home, met_at, last_seen_at, revoked_at, revoked_by, version)"
                + " values (1, '" + device + "', '红米 9', " + Callers.NUMBER + ", '" + Callers.VILLAGE
                + "', '2026-11-01 08:00:00', '2026-11-01 08:00:00', '2026-11-21 09:00:00', 'admin', 1)");
    }

    Redeeming.Redeemed handIn(Slip slip) {
        return counter.ask(keeper, CatchingUp.class,
                desk -> desk.handIn(slip.uuid(), slip.wish(), new CatchingUp.SealedPin(slip.pin()), PhoneClock.UNTOLD));
    }

    List<Redemption> sendAll() {
        List<Redemption> booked = unsent.stream().map(slip -> send(slip).redemption()).toList();
        unsent.clear();
        return booked;
    }

    Slip last() {
        return unsent.get(unsent.size() - 1);
    }
}
