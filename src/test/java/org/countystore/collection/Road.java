package org.countystore.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.LotBook;
import org.countystore.lot.Quality;
import org.countystore.lot.Rest;

/** What goes from the village to the town, and in packs to the store. */
final class Road {
    private Road() {
    }

    static Consignment send(Market market, Caller caller, PlaceCode from, PlaceCode to, LotCode... lots) {
        return market.ask(caller, Consigning.class, desk -> desk.send(UUID.randomUUID(), new Load(from, to, List.of(lots))));
    }

    static Consignment receive(Market market, Caller caller, Consignment consignment, String reason, long... grams) {
        return market.ask(caller, Consigning.class, desk -> desk.receive(consignment.uuid(), arrival(consignment, reason, grams)));
    }

    static Arrival arrival(Consignment consignment, String reason, long... grams) {
        List<Arrival.Line> lines = new ArrayList<>();
        for (long weight : grams) {
            lines.add(new Arrival.Line(consignment.lots().get(lines.size()).lotCode(), new Weight(weight)));
        }
        return new Arrival(lines, Optional.ofNullable(reason));
    }

    /** A basket that has come to town, been released and packed: 39 packs of 500 g. */
    static Lot packed(Market market) {
        Purchase slip = market.bought();
        receive(market, Market.OPERATOR, market.sent(slip.lotCode()), null, 19_500);
        market.day.serve(LotBook.class, book -> book.judge(slip.lot(), Quality.RELEASED));
        return market.day.serve(LotBook.class, book -> book.pack(UUID.randomUUID(), slip.lot(), new SkuCode("test-chestnut-500"), 39,
                new Weight(500), market.day.now().toLocalDate().plusDays(20), Rest.KEEP));
    }
}
