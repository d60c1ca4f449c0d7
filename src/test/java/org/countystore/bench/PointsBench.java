package org.countystore.bench;

import java.io.IOException;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.countystore.testing.Api;
import org.countystore.testing.Server;
import org.junit.jupiter.api.Test;

/** A month of every household of the county, put on notice and posted, and goods that go over the counter for the points. */
class PointsBench {
    private static final int HOUSEHOLDS = Integer.getInteger("bench.households", 25_000);
    private static final int WARM_UP = Integer.getInteger("bench.warm", 60);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final int TURNS = Integer.getInteger("bench.turns", 3);
    private static final int REVIEWERS = 4;
    private static final int KEEPERS = 16;
    private static final YearMonth FIRST = YearMonth.of(2030, 1);
    private static final String PIN = "2468";
    private final Sheet sheet = new Sheet();

    @Test
    void months_and_redemptions_on_postgresql() throws Exception {
        Ground ground = Ground.postgres();
        Server server = ground.server().flags(Market.JVM.split(" ")).with("county.sample", "true").start();
        try (ground; server; Connection county = ground.openCounty()) {
            Hamlets hamlets = new Hamlets(county);
            hamlets.people(HOUSEHOLDS);
            hamlets.everywhere("reviewer1", "REVIEWER");
            hamlets.everywhere("keeper", "KEEPER");
            ground.leaveCounty();
            int villages = hamlets.villages().size();
            int households = (int) hamlets.number("select count(*) from household where closed_at is null and outside = false"
                    + " and village in (select code from place where kind = 'VILLAGE')");
            sheet.note("serverFlags", Market.JVM);
            sheet.note("villages", villages);
            sheet.note("households", households);
            months(ground, hamlets, households, new Api(server.baseUrl()).token("reviewer1"), server.baseUrl());
            redemptions(ground, hamlets.spenders(), new Api(server.baseUrl()).token("keeper"), server.baseUrl());
        }
        sheet.ratio("month, households", "floor, households of a month");
        sheet.ratio("redemption", "floor, redemption");
        sheet.save("points");
    }

    /** The first turn warms up. */
    private void months(Ground ground, Hamlets hamlets, int households, String token, String url) throws Exception {
        int villages = hamlets.villages().size();
        int each = households / villages;
        MonthFloor floor = new MonthFloor(ground, each);
        for (int turn = 0; turn <= TURNS; turn++) {
            String warm = turn == 0 ? "warm-up, " : "";
            int now = turn;
            floor.month(turn, villages);
            List<String> reviews = hamlets.month(FIRST.plusMonths(turn), turn);
            Batch putUp = new Batch(REVIEWERS, villages, each);
            Batch post = new Batch(REVIEWERS, villages, each);
            sheet.took(warm + "floor, households of a month", putUp.run(ground::open, (connection, village) ->
                    floor.putUp(connection, now, village)).and(post.run(ground::open, (connection, village) ->
                    floor.post(connection, now, village))));
            Batch.Took noticed = new Batch(REVIEWERS, villages, each).run(() -> new Wire(url),
                    (wire, village) -> step(wire, token, reviews.get(village), "publication"));
            hamlets.letTermsEnd();
            sheet.took(warm + "month, households", noticed.and(new Batch(REVIEWERS, villages, each).run(() -> new Wire(url),
                    (wire, village) -> step(wire, token, reviews.get(village), "posting"))));
        }
    }

    private static void step(Wire wire, String token, String review, String step) throws IOException {
        Wire.Answer answer = wire.post("/api/reviews/" + review + "/" + step, token, "{}");
        if (answer.status() != 200) {
            throw new IllegalStateException(step + ": " + answer.body());
        }
    }

    private void redemptions(Ground ground, List<String[]> spenders, String token, String url) throws Exception {
        long shops = spenders.stream().map(spender -> spender[1]).distinct().count();
        RedemptionFloor floor = new RedemptionFloor(ground, spenders.size(), (int) shops);
        sheet.note("cards", spenders.size());
        sheet.note("shops", shops);
        sheet.run("warm-up, redemption", keepers(url, token, spenders), WARM_UP);
        for (int turn = 0; turn < TURNS; turn++) {
            sheet.run("floor, redemption", floor.keepers(KEEPERS), SECONDS);
            sheet.run("redemption", keepers(url, token, spenders), SECONDS);
        }
    }

    private static List<Load.Worker> keepers(String url, String token, List<String[]> spenders) throws IOException {
        List<Load.Worker> keepers = new ArrayList<>();
        for (int i = 0; i < KEEPERS; i++) {
            Wire wire = new Wire(url);
            keepers.add(new Load.Worker() {
                @Override
                public boolean work() throws IOException {
                    return redeem(wire, token, spenders.get(ThreadLocalRandom.current().nextInt(spenders.size())));
                }

                @Override
                public void close() throws IOException {
                    wire.close();
                }
            });
        }
        return keepers;
    }

    private static boolean redeem(Wire wire, String token, String[] spender) throws IOException {
        Wire.Answer answer = wire.put("/api/redemptions/" + UUID.randomUUID(), token, """
                {"card":"%s","pin":"%s","place":"%s","lines":[{"goods":"%s","quantity":1},{"goods":"%s","quantity":1}]}"""
                .formatted(spender[0], PIN, spender[1], spender[2], spender[3]));
        return answer.status() == 200;
    }
}
