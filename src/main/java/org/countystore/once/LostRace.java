package org.countystore.once;

import java.sql.SQLException;
import java.util.Set;

import jakarta.persistence.OptimisticLockException;

/** Somebody else was quicker. The transaction is spent; the whole call may be asked again and will then see it. */
public class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String DUPLICATE_KEY = "23505";
    /** Deadlock, serialization failure and lock time-out, as PostgreSQL and Derby name them. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01", "55P03", "40XL1", "40XL2");

    /** Of a race that no database error tells of. */
    public LostRace(String what) {
        super(what);
    }

    public LostRace(Throwable cause) {
        super(cause);
    }

    public static boolean isDuplicate(Throwable thrown) {
        return sqlStates(thrown, Set.of(DUPLICATE_KEY));
    }

    /** Whether asking again may succeed where this attempt failed for no fault of the caller's. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LostRace || cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return sqlStates(thrown, TRY_AGAIN) || isDuplicate(thrown);
    }

    private static boolean sqlStates(Throwable thrown, Set<String> wanted) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                for (SQLException each = sql; each != null; each = each.getNextException()) {
                    if (each.getSQLState() != null && wanted.contains(each.getSQLState())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
