package org.countystore.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Households in every village of the county, with months of deeds that three reviewers voted on, funds that bear them, and love
 * shops whose shelves never run empty. Rows that only a benchmark may write; its proof is red.
 */
final class Hamlets {
    private static final long FIRST = 500_000_000;
    private static final long PLENTY = 1_000_000_000;
    private static final int VOTES = 3;
    private static final int POINTS = 5;
    private final Connection connection;
    private final List<String> villages;
    private final long rule;
    private final long rulebook;

    Hamlets(Connection connection) throws SQLException {
        this.connection = connection;
        villages = texts("select code from place where kind = 'VILLAGE' order by code");
        rule = number("select max(id) from rulebook_rule where code = 'HJ2'");
        rulebook = number("select rulebook_id from rulebook_rule where id = " + rule);
    }

    List<String> villages() {
        return villages;
    }

    /** So many more households, as many in each village. */
    void people(int households) throws SQLException {
        int each = households / villages.size() + 1;
        for (int village = 0; village < villages.size(); village++) {
            String code = villages.get(village);
            run("insert into household (id, code, head_name, village, village_group, persons, subclass, registered, marginal, publish_name,"
                    + " registered_at, version, outside) select " + FIRST + " + " + village * 10_000L + " + n, 'B" + code
                    + "-' || n, '张大山', '" + code + "', 1, 3, 'ABLE_SECURE', true, false, false, current_timestamp, 1, false"
                    + " from generate_series(1, " + each + ") n");
            account("fund:" + code, "FEN", PLENTY * 100);
            account("cover:" + code, "POINT", PLENTY);
        }
        run("update shop_goods set received = received + " + PLENTY + ", stock = stock + " + PLENTY);
    }

    private void account(String code, String unit, long balance) throws SQLException {
        if (run("update ledger_account set balance = balance + " + balance + " where code = '" + code + "'") == 0) {
            run("insert into ledger_account (id, code, unit, floored, balance) select " + FIRST + " + coalesce(max(id), 0), '" + code + "', '"
                    + unit + "', true, " + balance + " from ledger_account");
        }
    }

    /** May do in the whole county what it may in its own village. */
    void everywhere(String account, String role) throws SQLException {
        run("insert into account_grant (id, account_id, role, place) select " + FIRST + " + coalesce(max(g.id), 0), min(a.id), '" + role
                + "', '611025' from account a, account_grant g where a.username = '" + account + "'");
    }

    /** @return the reviews of the month, one a village, each household with a deed and each deed with its votes */
    List<String> month(YearMonth month, int turn) throws SQLException {
        List<String> reviews = new ArrayList<>();
        LocalDate day = month.atDay(1);
        long first = FIRST + turn * 20_000_000L;
        for (int village = 0; village < villages.size(); village++) {
            String code = villages.get(village);
            String uuid = UUID.randomUUID().toString();
            long review = first + village;
            long deeds = first + 1_000_000 + village * 10_000L;
            run("insert into review (id, uuid, village, month_on, rulebook_id, state, points, opened_by, opened_at, version) values (" + review
                    + ", '" + uuid + "', '" + code + "', '" + day + "', " + rulebook + ", 'OPEN', 0, 'bench', current_timestamp, 1)");
            run("insert into deed (id, uuid, village, household_id, rule_id, month_on, done_on, proposed, note, proposed_by, proposed_at, version)"
                    + " select " + deeds + " + row_number() over (order by id), cast(gen_random_uuid() as varchar), village, id, " + rule + ", '"
                    + day + "', '" + day + "', " + POINTS + ", '', 'bench', current_timestamp, 1 from household where village = '" + code
                    + "' and closed_at is null and outside = false");
            for (int vote = 0; vote < VOTES; vote++) {
                run("insert into vote (id, review_id, deed_id, reviewer, points, reason, voted_at, version) select " + (deeds + 2_500_000 * (vote + 1L))
                        + " + row_number() over (order by id), " + review + ", id, 'bench" + vote + "', " + POINTS
                        + ", '', current_timestamp, 1 from deed where village = '" + code + "' and month_on = '" + day + "' and note = ''");
            }
            reviews.add(uuid);
        }
        run("analyze deed");
        run("analyze vote");
        return reviews;
    }

    /** The term of whatever hangs out ended yesterday. */
    void letTermsEnd() throws SQLException {
        run("update review set notice_to = current_date - 1 where state = 'ON_NOTICE'");
    }

    /** @return the number of each card of a village with a love shop, beside its village and two of its goods */
    List<String[]> spenders() throws SQLException {
        run("update ledger_account set balance = balance + " + PLENTY + " where id in (select account_id from points_lot where lapsed = false)");
        List<String[]> spenders = new ArrayList<>();
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery("select c.number, c.village,"
                + " min(g.uuid), max(g.uuid) from points_card c join shop_goods g on g.village = c.village and g.on_shelf = true"
                + " where c.state = 'ACTIVE' and exists (select 1 from points_lot l where l.household_id = c.household_id and l.lapsed = false"
                + " and l.last_day >= current_date) group by c.number, c.village order by c.number")) {
            while (row.next()) {
                spenders.add(new String[] {row.getString(1), row.getString(2), row.getString(3), row.getString(4)});
            }
        }
        return spenders;
    }

    long number(String select) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(select)) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> texts(String select) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(select)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private int run(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        }
    }
}
