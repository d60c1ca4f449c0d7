package org.countystore.kernel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping.WriteType;
import org.eclipse.persistence.sessions.UnitOfWork;

import jakarta.persistence.PersistenceException;

/**
 * Writes new rows at once and past the persistence context, which would copy each object, keep it, compare it again at the end
 * and write rows one by one. What goes into which column the mapping says, so that none can be forgotten. The objects are not
 * managed afterwards: what is written this way is not changed in the same transaction.
 */
public final class Rows {
    private static final long FIRST_VERSION = 1;
    /** Of one kind in one statement; a database takes only so many parameters. */
    private static final int AT_ONCE = 100;
    private final Context context;
    private final AbstractSession session;
    private final List<String> statements = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** What an entity manager shows of what is behind it. */
    @FunctionalInterface
    public interface Context {
        <T> T unwrap(Class<T> type);
    }

    /** @param context {@code db::unwrap} of the running transaction */
    public Rows(Context context) {
        this.context = context;
        session = (AbstractSession) context.unwrap(UnitOfWork.class);
    }

    /** New objects of one kind, which get their numbers now; those added first are written first. */
    public Rows add(List<?> objects) {
        for (int from = 0; from < objects.size(); from += AT_ONCE) {
            statement(objects.subList(from, Math.min(objects.size(), from + AT_ONCE)));
        }
        return this;
    }

    private void statement(List<?> objects) {
        ClassDescriptor kind = session.getDescriptor(objects.get(0));
        List<AbstractRecord> rows = objects.stream().map(object -> row(kind, object)).toList();
        Collection<DatabaseField> columns = rows.get(0).getFields();
        String marks = "(" + String.join(",", Collections.nCopies(columns.size(), "?")) + ")";
        statements.add("INSERT INTO " + kind.getTables().get(0).getQualifiedNameDelimited(session.getPlatform())
                + columns.stream().map(column -> column.getNameDelimited(session.getPlatform())).collect(Collectors.joining(",", "(", ")"))
                + " VALUES " + String.join(",", Collections.nCopies(rows.size(), marks)));
        // of a null the column still tells the type
        rows.forEach(row -> columns.forEach(column -> values.add(row.get(column) == null ? column : row.get(column))));
    }

    private AbstractRecord row(ClassDescriptor kind, Object object) {
        if (kind.usesSequenceNumbers()) {
            ((UnitOfWork) session).assignSequenceNumber(object);
        }
        if (kind.getOptimisticLockingPolicy() instanceof VersionLockingPolicy versions) {
            versions.getVersionMapping().setAttributeValueInObject(object, FIRST_VERSION);
        }
        return kind.getObjectBuilder().buildRow(object, session, WriteType.INSERT);
    }

    /**
     * Writes what was added, if anything was: one round trip to PostgreSQL, which takes several statements at once.
     *
     * @throws PersistenceException with what the database said, such as that one stands already
     */
    public void write() {
        if (statements.isEmpty()) {
            return;
        }
        try {
            Connection connection = context.unwrap(Connection.class);
            if (session.getPlatform().isPostgreSQL()) {
                write(connection, String.join(";", statements), values);
                return;
            }
            int from = 0;
            for (String statement : statements) {
                int count = (int) statement.chars().filter(sign -> sign == '?').count();
                write(connection, statement, values.subList(from, from + count));
                from += count;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void write(Connection connection, String sql, List<Object> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                session.getPlatform().setParameterValueInDatabaseCall(parameters.get(i), statement, i + 1, session);
            }
            statement.execute();
        }
    }
}
