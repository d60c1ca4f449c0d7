package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.countystore.testing.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The first of all by its name: it needs no sample county, which another process loads meanwhile. */
@DisplayName("The packed WAR")
class WarIT {

    @Test
    void opens_on_Derby_and_finds_its_data_after_a_kill() {
        try (Server server = Server.onDerby().start()) {
            server.kill();
            assertFalse(server.isReady());
            server.start();
            assertEquals(1, server.log().split("First start", -1).length - 1, server.log());
        }
    }

    @Test
    void finds_its_data_after_a_stop() {
        assertFalse(Server.sample().log().contains("Sample county loaded"), "it was loaded by another server, which stopped");
        assertTrue(Server.sample().get("/api/listings").body().contains("\"id\""));
    }
}
