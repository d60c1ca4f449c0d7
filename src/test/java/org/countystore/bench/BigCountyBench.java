package org.countystore.bench;

import org.junit.jupiter.api.Test;

/** Whether years of orders make the county slower: the small county and the big one side by side, in turns. */
class BigCountyBench {
    private static final int ORDERS = Integer.getInteger("bench.orders", 1_000_000);
    private static final int ACCOUNTS = Integer.getInteger("bench.accounts", 400_000);
    private static final int SMALL = 2_000;
    private static final int BIG = 20_000;
    private static final int WARM_UP = Integer.getInteger("bench.warm", 20);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final int TURNS = Integer.getInteger("bench.turns", 3);

    @Test
    void is_as_quick_as_a_small_one_on_postgresql() throws Exception {
        Sheet sheet = new Sheet();
        try (Market small = Market.open(Ground.postgres(), SMALL, range -> { });
                Market big = Market.open(Ground.postgres(), BIG, range -> {
                    range.lengthen(ORDERS, ACCOUNTS);
                    sheet.note("orders", range.count("county_order"));
                    sheet.note("accounts", range.count("account"));
                    sheet.note("ledgerAccounts", range.count("ledger_account"));
                })) {
            sheet.note("listings", big.listings());
            sheet.note("serverFlags", Market.JVM);
            for (int turn = 0; turn <= TURNS; turn++) {
                measure(sheet, turn == 0 ? "warm-up, " : "", small, big, turn == 0 ? WARM_UP : SECONDS);
            }
        }
        for (String what : new String[] {"order", "order, one hot listing", "list of 20", "one listing"}) {
            sheet.ratio("big: " + what, "small: " + what);
        }
        sheet.save("big-county");
    }

    private static void measure(Sheet sheet, String warm, Market small, Market big, int seconds) throws Exception {
        sheet.run(warm + "small: order", small.buyers(false), seconds);
        sheet.run(warm + "big: order", big.buyers(false), seconds);
        sheet.run(warm + "small: order, one hot listing", small.buyers(true), seconds);
        sheet.run(warm + "big: order, one hot listing", big.buyers(true), seconds);
        sheet.run(warm + "small: list of 20", small.ofTheList(false), seconds);
        sheet.run(warm + "big: list of 20", big.ofTheList(false), seconds);
        sheet.run(warm + "small: one listing", small.ofOneListing(), seconds);
        sheet.run(warm + "big: one listing", big.ofOneListing(), seconds);
    }
}
