package org.countystore.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.countystore.testing.Database;
import org.countystore.testing.LiveDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The proof")
class ProofTest {
    @ParameterizedTest
    @EnumSource
    void holds_in_a_county_where_nothing_has_happened(Database database) {
        try (LiveDatabase county = database.fresh()) {
            Snapshot snapshot = new Snapshot();
            snapshot.database = county.dataSource();
            Count count = snapshot.take(moment -> new Recount(moment, () -> { }).run());
            count.reds().forEach(red -> System.out.println(red.what() + " | " + red.place() + " | " + red.rule()));
            assertEquals(0, count.redCount());
        }
    }
}
