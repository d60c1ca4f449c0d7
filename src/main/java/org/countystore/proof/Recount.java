package org.countystore.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.proof.Questions.RowCheck;

/** Asks every question over one connection, which sees one moment. */
class Recount {
    private static final Logger LOG = Logger.getLogger(Recount.class.getName());
    private static final int AT_ONCE = 500;
    static final int STEPS = Questions.SUMS.size() + Questions.ROW_CHECKS.size();
    private final Connection moment;
    private final Runnable oneMoreDone;
    private final Count count = new Count();

    /** @param oneMoreDone called after each of the {@link #STEPS} */
    Recount(Connection moment, Runnable oneMoreDone) {
        this.moment = moment;
        this.oneMoreDone = oneMoreDone;
    }

    Count run() throws SQLException {
        for (Questions.Sum sum : Questions.SUMS) {
            ask(sum.group() + " " + sum.name(), sum.sql(), rows -> count.add(sum, rows.next() ? rows.getLong(1) : 0));
        }
        count.compareSums();
        for (RowCheck check : Questions.ROW_CHECKS) {
            count.nextCheck();
            ask(check.rule(), check.sql(), rows -> {
                while (rows.next()) {
                    count.red(rows.getString("what"), rows.getString("place"), check.rule(), rows.getLong("difference"));
                }
            });
        }
        return count;
    }

    private interface Answer {
        void take(ResultSet rows) throws SQLException;
    }

    /** A row written so that the question itself fails must not silence the others. */
    private void ask(String question, String sql, Answer answer) throws SQLException {
        Savepoint before = moment.setSavepoint();
        try (Statement statement = moment.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery(sql)) {
                answer.take(rows);
            }
        } catch (SQLException e) {
            if (Snapshot.isWorthAskingAgain(e)) {
                throw e;
            }
            LOG.log(Level.SEVERE, "the proof could not ask: " + question, e);
            moment.rollback(before);
            count.red("fen", "question " + question, "question", 0);
        }
        moment.releaseSavepoint(before);
        oneMoreDone.run();
    }
}
