package org.countystore.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The least that writing a slip can cost on this machine: raw JDBC, prepared statements, one transaction a slip, rows of the same shape
 * as the product writes: the known call, the lot with its share and its move, the slip, what is owed, its account, the transfer that
 * owes it, the audit. Frozen, as {@link Floor} is.
 */
final class SlipFloor {
    private static final AtomicLong IDS = new AtomicLong();
    private static final List<String> TABLES = List.of(
            "create table v_call(uuid varchar(36) not null primary key, kind varchar(40) not null, actor varchar(80) not null,"
                    + " body_hash varchar(64) not null, known_at timestamp not null)",
            "create table v_lot(id bigint not null primary key, code varchar(20) not null unique, produce varchar(40) not null,"
                    + " grade varchar(20) not null, grams bigint not null, remaining bigint not null, place varchar(12) not null,"
                    + " state varchar(10) not null, born_at timestamp not null)",
            "create index v_lot_place on v_lot(place, state, id)",
            "create table v_share(lot_id bigint not null references v_lot(id), household_id bigint not null, grams bigint not null,"
                    + " fen bigint not null, primary key (lot_id, household_id))",
            "create table v_move(id bigint not null primary key, step varchar(36) not null, step_no int not null, kind varchar(12) not null,"
                    + " to_lot bigint not null references v_lot(id), place varchar(12) not null, grams bigint not null, fen bigint not null,"
                    + " moved_at timestamp not null, unique (step, step_no))",
            "create table v_move_share(move_id bigint not null references v_move(id), household_id bigint not null, grams bigint not null,"
                    + " fen bigint not null, primary key (move_id, household_id))",
            "create table v_slip(id bigint not null primary key, uuid varchar(36) not null unique, slip_number varchar(40) not null unique,"
                    + " village varchar(12) not null, bought_on date not null, household_id bigint not null, net bigint not null,"
                    + " fen bigint not null, lot_id bigint not null references v_lot(id), clerk varchar(80) not null, written_at timestamp not null)",
            "create index v_slip_day on v_slip(village, bought_on, id)",
            "create table v_owed(id bigint not null primary key, slip varchar(36) not null unique, village varchar(12) not null,"
                    + " left_fen bigint not null, due_on date not null)",
            "create table v_account(id bigint not null primary key, code varchar(120) not null unique, balance bigint not null)",
            "create table v_transfer(id varchar(36) not null primary key, business varchar(36) not null, from_account bigint not null,"
                    + " to_account bigint not null references v_account(id), amount bigint not null, booked_on date not null)",
            "create index v_transfer_to on v_transfer(to_account, booked_on)",
            "create table v_audit(id bigint not null primary key, happened_at timestamp not null, actor varchar(80) not null,"
                    + " action varchar(80) not null, subject varchar(200) not null)",
            "create index v_audit_actor on v_audit(actor, id)");
    private static final List<String> ROWS = List.of(
            "insert into v_call values (?2, 'purchase', 'clerk', ?2, current_timestamp)",
            "insert into v_lot values (?1, ?2, 'chestnut', '1', 2000, 2000, '611025104206', 'HERE', current_timestamp)",
            "insert into v_share values (?1, 7, 2000, 2400)",
            "insert into v_move values (?1, ?2, 1, 'RECEIVED', ?1, '611025104206', 2000, 2400, current_timestamp)",
            "insert into v_move_share values (?1, 7, 2000, 2400)",
            "insert into v_slip values (?1, ?2, ?2, '611025104206', current_date, 7, 2000, 2400, ?1, 'clerk', current_timestamp)",
            "insert into v_owed values (?1, ?2, '611025104206', 2400, current_date)",
            "insert into v_account values (?1, ?2, 0)",
            "update v_account set balance = balance + 2400 where id = ?1 and balance >= 0",
            "insert into v_transfer values (?2, ?2, 1, ?1, 2400, current_date)",
            "insert into v_audit values (?1, current_timestamp, 'clerk', 'Collecting.buy', ?2)");
    private final Ground ground;

    SlipFloor(Ground ground) throws SQLException {
        this.ground = ground;
        try (Connection connection = ground.open(); Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
    }

    List<Phone> phones(int count, int slips) throws SQLException {
        List<Phone> phones = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            phones.add(new Phone(ground.open(), slips));
        }
        return phones;
    }

    /** Writes so many slips one after the other. */
    static final class Phone implements Load.Worker {
        private final Connection connection;
        private final int slips;
        private final List<PreparedStatement> rows = new ArrayList<>();

        private Phone(Connection connection, int slips) throws SQLException {
            this.connection = connection;
            this.slips = slips;
            connection.setAutoCommit(false);
            for (String row : ROWS) {
                rows.add(connection.prepareStatement(row.replaceAll("\\?\\d", "?")));
            }
        }

        @Override
        public boolean work() throws SQLException {
            for (int slip = 0; slip < slips; slip++) {
                long id = IDS.incrementAndGet();
                String text = UUID.randomUUID().toString();
                for (int i = 0; i < ROWS.size(); i++) {
                    fill(rows.get(i), ROWS.get(i), id, text);
                    rows.get(i).executeUpdate();
                }
                connection.commit();
            }
            return true;
        }

        private static void fill(PreparedStatement row, String template, long id, String text) throws SQLException {
            int parameter = 0;
            for (int at = template.indexOf('?'); at >= 0; at = template.indexOf('?', at + 1)) {
                parameter++;
                if (template.charAt(at + 1) == '1') {
                    row.setLong(parameter, id);
                } else {
                    row.setString(parameter, template.startsWith("insert into v_lot ") ? text.substring(0, 18) : text);
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
