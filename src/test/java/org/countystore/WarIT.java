package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.countystore.testing.Postgres;
import org.countystore.testing.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packed WAR")
class ServerIT {

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

    @Test
    void runs_on_PostgreSQL_by_its_address_alone() throws SQLException {
        Postgres postgres = Postgres.quick();
        String url = postgres.url(postgres.create());
        try (Server server = Server.on(postgres, url).start();
                Connection connection = DriverManager.getConnection(url, postgres.user(), postgres.password());
                Statement statement = connection.createStatement();
                ResultSet accounts = statement.executeQuery("SELECT COUNT(*) FROM account")) {
            assertEquals(200, server.get("/health/live").statusCode());
            assertTrue(accounts.next());
            assertEquals(1, accounts.getInt(1));
        }
    }
}
