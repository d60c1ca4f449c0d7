package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countystore.testing.Api;
import org.countystore.testing.Chain;
import org.countystore.testing.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A season of slips, sent at once, on a server of its own")
class ManySlipsIT {
    private static final int HOUSEHOLDS = 40;
    private static final OffsetDateTime WEIGHED = OffsetDateTime.now().minusMinutes(5).withNano(0);

    @Test
    void comes_in_three_calls_of_two_thousand_at_most_and_once_however_often_it_is_sent() {
        try (Server server = Server.ownSample().start()) {
            Api api = server.api();
            List<UUID> last = ids(1_000);
            assertEquals(413, sync(api, ids(2_001)).status());
            assertEquals(2_000, outcomes(api, ids(2_000), "created"));
            assertEquals(2_000, outcomes(api, ids(2_000), "created"));
            assertEquals(1_000, outcomes(api, last, "created"));
            assertEquals(1_000, outcomes(api, last, "known"), "sent again after a lost answer");
            assertTrue(api.post("auditor", "/api/proof", "").ok().get("balanced").asBoolean());
        }
    }

    private static List<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private static long outcomes(Api api, List<UUID> ids, String wanted) {
        return sync(api, ids).ok().get("items").findValuesAsText("outcome").stream().filter(wanted::equals).count();
    }

    /** A kilo of chestnuts each, from forty households in turn. */
    private static Api.Answer sync(Api api, List<UUID> ids) {
        return api.post("clerk", "/api/purchases/sync", IntStream.range(0, ids.size()).mapToObj(i -> """
                {"uuid":"%s","household":"%s-%04d","produce":"chestnut","grade":"1","grossGrams":1500,"tareGrams":500,\
                "fenPerKilogram":1200,"occurredAt":"%s"}""".formatted(ids.get(i), Chain.VILLAGE, 1 + i % HOUSEHOLDS, WEIGHED))
                .collect(Collectors.joining(",", "[", "]")));
    }
}
