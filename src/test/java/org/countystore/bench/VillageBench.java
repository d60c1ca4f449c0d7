package org.countystore.bench;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.countystore.testing.Api;
import org.countystore.testing.Chain;
import org.junit.jupiter.api.Test;

/** Slips that come in from phones, and the way of a pack back through a million lots. */
class VillageBench {
    private static final int LOTS = Integer.getInteger("bench.lots", 1_000_000);
    private static final int WARM_UP = Integer.getInteger("bench.warm", 60);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final int TURNS = Integer.getInteger("bench.turns", 3);
    private static final int PHONES = 8;
    private static final List<Integer> LOOKERS = List.of(1, 2);
    private static final int SLIPS = 20;
    private static final int LISTINGS = 60;

    @Test
    void slips_and_journeys_on_postgresql() throws Exception {
        Sheet sheet = new Sheet();
        Ground ground = Ground.postgres();
        SlipFloor floor = new SlipFloor(ground);
        List<String> packs = new ArrayList<>();
        try (ground; Market market = Market.open(ground, LISTINGS, range -> {
            packs.addAll(new Families(range.connection()).add(LOTS));
            sheet.note("lots", range.count("lot"));
        })) {
            String url = market.server().baseUrl();
            Api api = new Api(url);
            List<String> households = households(api);
            sheet.note("serverFlags", Market.JVM);
            sheet.note("warmUpSeconds", WARM_UP);
            sheet.note("slipsACall", SLIPS);
            sheet.run("warm-up, sync of 20 slips", phones(url, api.token("clerk"), households), WARM_UP);
            sheet.run("warm-up, journey", lookers(url, packs, 2, new ArrayList<>()), WARM_UP / 2);
            for (int turn = 0; turn < TURNS; turn++) {
                sheet.run("floor, 20 slips", floor.phones(PHONES, SLIPS), SECONDS);
                sheet.run("sync of 20 slips", phones(url, api.token("clerk"), households), SECONDS);
                for (int callers : LOOKERS) {
                    journeys(sheet, url, packs, callers);
                }
            }
        }
        sheet.ratio("sync of 20 slips", "floor, 20 slips");
        sheet.save("village");
    }

    /** As its callers see it over HTTP, and what the service says that it took. */
    private static void journeys(Sheet sheet, String url, List<String> packs, int callers) throws Exception {
        String what = "journey of a pack, " + callers + (callers == 1 ? " caller" : " callers");
        List<Double> took = Collections.synchronizedList(new ArrayList<>());
        sheet.run(what, lookers(url, packs, callers, took), SECONDS);
        sheet.said(what + ", at the service", took, SECONDS);
    }

    private static List<String> households(Api api) {
        List<String> codes = new ArrayList<>();
        for (JsonNode household : api.get("clerk", "/api/households?size=40&place=" + Chain.VILLAGE).ok().get("items")) {
            codes.add(household.get("code").asText());
        }
        return codes;
    }

    private static List<Load.Worker> phones(String url, String token, List<String> households) throws IOException {
        List<Load.Worker> phones = new ArrayList<>();
        for (int i = 0; i < PHONES; i++) {
            Wire wire = new Wire(url);
            phones.add(worker(wire, () -> {
                Wire.Answer answer = wire.post("/api/purchases/sync", token, IntStream.range(0, SLIPS).mapToObj(slip ->
                        slip(households.get(ThreadLocalRandom.current().nextInt(households.size())))).collect(Collectors.joining(",", "[", "]")));
                return answer.status() == 200 && !answer.body().contains("refused");
            }));
        }
        return phones;
    }

    private static String slip(String household) {
        return "{\"uuid\":\"" + UUID.randomUUID() + "\",\"household\":\"" + household + "\",\"produce\":\"chestnut\",\"grade\":\"1\",\"grossGrams\":"
                + ThreadLocalRandom.current().nextInt(2000, 4000) + ",\"tareGrams\":500,\"fenPerKilogram\":1200,\"occurredAt\":\""
                + OffsetDateTime.now() + "\"}";
    }

    private static List<Load.Worker> lookers(String url, List<String> packs, int callers, List<Double> took) throws IOException {
        List<Load.Worker> lookers = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            Wire wire = new Wire(url);
            lookers.add(worker(wire, () -> {
                Wire.Answer answer = wire.get("/api/lots/" + packs.get(ThreadLocalRandom.current().nextInt(packs.size())) + "/journey");
                took.add(answer.took());
                return answer.status() == 200;
            }));
        }
        return lookers;
    }

    /** What a worker does again and again. */
    private interface Doing {
        boolean work() throws IOException;
    }

    private static Load.Worker worker(Wire wire, Doing doing) {
        return new Load.Worker() {
            @Override
            public boolean work() throws IOException {
                return doing.work();
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        };
    }
}
