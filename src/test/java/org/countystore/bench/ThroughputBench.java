package org.countystore.bench;

import org.junit.jupiter.api.Test;

class ThroughputBench {
    private static final int LISTINGS = Integer.getInteger("bench.listings", 2000);
    private static final int WARM_UP = Integer.getInteger("bench.warm", 120);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final int TURNS = Integer.getInteger("bench.turns", 3);
    /** Looks are warmed up together as long as orders. */
    private static final int KINDS_OF_LOOKS = 4;

    @Test
    void orders_and_looks_on_postgresql() throws Exception {
        measure("postgresql", Ground.postgres());
    }

    @Test
    void orders_and_looks_on_derby() throws Exception {
        measure("derby", Ground.derby());
    }

    private static void measure(String kind, Ground ground) throws Exception {
        Sheet sheet = new Sheet();
        Floor floor = new Floor(ground);
        try (ground; Market market = Market.open(ground, LISTINGS, range -> { })) {
            sheet.note("database", kind);
            sheet.note("serverFlags", Market.JVM);
            sheet.note("buyers", Market.BUYERS);
            sheet.note("listings", market.listings());
            sheet.note("warmUpSeconds", WARM_UP);
            sheet.note("seconds", SECONDS);
            sheet.run("warm-up", market.buyers(false), WARM_UP);
            for (int turn = 0; turn < TURNS; turn++) {
                sheet.run("floor", floor.buyers(Market.BUYERS, false), SECONDS);
                sheet.run("order", market.buyers(false), SECONDS);
                sheet.run("floor, one hot row", floor.buyers(Market.BUYERS, true), SECONDS);
                sheet.run("order, one hot listing", market.buyers(true), SECONDS);
            }
            for (int turn = 0; turn <= TURNS; turn++) {
                String warm = turn == 0 ? "warm-up, " : "";
                int seconds = turn == 0 ? Math.max(SECONDS, WARM_UP / KINDS_OF_LOOKS) : SECONDS;
                sheet.run(warm + "empty GET", market.ofNothing(), seconds);
                sheet.run(warm + "list of 20", market.ofTheList(false), seconds);
                sheet.run(warm + "one listing", market.ofOneListing(), seconds);
                sheet.run(warm + "list of 20, not changed", market.ofTheList(true), seconds);
            }
        }
        sheet.ratio("order", "floor");
        sheet.ratio("order, one hot listing", "floor, one hot row");
        sheet.ratio("list of 20", "empty GET");
        sheet.ratio("list of 20, not changed", "empty GET");
        sheet.ratio("one listing", "empty GET");
        sheet.save("throughput-" + kind);
    }
}
