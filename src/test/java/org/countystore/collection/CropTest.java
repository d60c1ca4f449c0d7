package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a household has brought in a year")
class CropTest {
    private static long grams(Market market, Household household) {
        return market.day.number("select grams from crop where household_id = " + household.id() + " and year_no = 2026");
    }

    @ParameterizedTest
    @EnumSource
    void grows_with_each_slip_and_shrinks_with_each_that_is_undone(Database database) {
        Market market = Market.shared(database);
        Household household = market.household(Callers.VILLAGE);
        market.buy(market.basket(household));
        Purchase mistake = market.buy(market.basket(household));
        assertEquals(39_000, grams(market, household));
        market.ask(Market.CLERK, Collecting.class, desk -> desk.reverse(mistake.uuid(), "称错了"));
        assertEquals(19_500, grams(market, household));
    }

    @ParameterizedTest
    @EnumSource
    void is_counted_once_for_all_slips_from_before_it_was_kept(Database database) throws IOException {
        String script = Files.readString(Path.of("src/main/resources/db/migration/common/V1510__crop.sql"));
        try (Market market = new Market(database)) {
            Household household = market.household(Callers.VILLAGE);
            market.buy(market.basket(household));
            market.buy(market.basket(household));
            UUID mistake = market.buy(market.basket(household)).uuid();
            market.ask(Market.CLERK, Collecting.class, desk -> desk.reverse(mistake, "称错了"));
            market.day.sql("delete from crop");
            market.day.sql(script.substring(script.indexOf("INSERT INTO crop"), script.lastIndexOf(';')));
            assertEquals(39_000, grams(market, household));
            market.buy(market.basket(household));
            market.buy(market.basket(market.household(Callers.VILLAGE)));
            assertEquals(58_500, grams(market, household));
        }
    }
}
