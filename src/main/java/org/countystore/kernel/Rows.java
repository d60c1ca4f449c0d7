package org.countystore.kernel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping.WriteType;
import org.eclipse.persistence.sessions.UnitOfWork;

import jakarta.persistence.PersistenceException;

/**
 * Writes rows at once and past the persistence context, which would copy each object, keep it, compare it again at the end and
 * write rows one by one. What goes into which column of a new row the mapping says, so that none can be forgotten. The objects are
 * not managed afterwards: what is written this way is not changed in the same transaction.
 */
public final class Rows {
    private static final long FIRST_VERSION = 1;
    /** Of one kind in one statement; a database takes only so many parameters. */
    private static final int AT_ONCE = 100;
    /** So many changes of a kind go along with the rest in one text; more of them are a batch of their own. */
    private static final int FEW = 64;
    private static final Map<Shape, String> TEXTS = new ConcurrentHashMap<>();
    private final Context context;
    private final AbstractSession session;
    private final List<Part> parts = new ArrayList<>();

    /** What an entity manager shows of what is behind it. */
    @FunctionalInterface
    public interface Context {
        <T> T unwrap(Class<T> type);
    }

    /** What the text of an insertion depends on. */
    private record Shape(Class<?> kind, Class<?> platform, int rows) {
    }

    /** @param told whether it matters how many rows each call met */
    private record Part(String sql, List<List<Object>> calls, boolean told) {
    }

    /** @param context {@code db::unwrap} of the running transaction */
    public Rows(Context context) {
        this.context = context;
        session = (AbstractSession) context.unwrap(UnitOfWork.class);
    }

    /** New objects of one kind, which get their numbers now; those added first are written first. */
    public Rows add(List<?> objects) {
        for (int from = 0; from < objects.size(); from += AT_ONCE) {
            insert(objects.subList(from, Math.min(objects.size(), from + AT_ONCE)));
        }
        return this;
    }

    private void insert(List<?> objects) {
        ClassDescriptor kind = session.getDescriptor(objects.get(0));
        List<AbstractRecord> rows = objects.stream().map(object -> row(kind, object)).toList();
        Collection<DatabaseField> columns = rows.get(0).getFields();
        String sql = TEXTS.computeIfAbsent(new Shape(kind.getJavaClass(), session.getPlatform().getClass(), rows.size()),
                same -> insertion(kind, columns, rows.size()));
        List<Object> values = new ArrayList<>(rows.size() * columns.size());
        for (AbstractRecord row : rows) {
            for (DatabaseField column : columns) {
                Object value = row.get(column);
                values.add(value == null ? column : value);   // of a null the column still tells the type
            }
        }
        parts.add(new Part(sql, List.of(values), false));
    }

    private String insertion(ClassDescriptor kind, Collection<DatabaseField> columns, int rows) {
        String marks = "(" + String.join(",", Collections.nCopies(columns.size(), "?")) + ")";
        return "INSERT INTO " + kind.getTables().get(0).getQualifiedNameDelimited(session.getPlatform())
                + columns.stream().map(column -> column.getNameDelimited(session.getPlatform())).collect(Collectors.joining(",", "(", ")"))
                + " VALUES " + String.join(",", Collections.nCopies(rows, marks));
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
     * Changes rows that are there, in this order, after what was added before; {@link #write} tells how many each call met.
     *
     * @param calls the parameters of each, none of them null
     */
    public Rows change(String sql, List<List<Object>> calls) {
        if (!calls.isEmpty()) {
            parts.add(new Part(sql, calls, true));
        }
        return this;
    }

    /**
     * Writes what was added and changes what was to be changed, in that order: one round trip to PostgreSQL, which takes several
     * statements at once. Nothing is left to be written then.
     *
     * @return how many rows each call of each change met
     * @throws PersistenceException with what the database said, such as that one stands already
     */
    public int[] write() {
        IntStream.Builder met = IntStream.builder();
        try {
            List<Part> along = new ArrayList<>();
            for (Part part : parts) {
                if (session.getPlatform().isPostgreSQL() && part.calls.size() <= FEW) {
                    along.add(part);
                } else {
                    together(along, met);
                    along.clear();
                    alone(part, met);
                }
            }
            together(along, met);
            parts.clear();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        return met.build().toArray();
    }

    private void together(List<Part> along, IntStream.Builder met) throws SQLException {
        if (along.isEmpty()) {
            return;
        }
        String sql = along.stream().flatMap(part -> Collections.nCopies(part.calls.size(), part.sql).stream())
                .collect(Collectors.joining(";"));
        try (PreparedStatement statement = context.unwrap(Connection.class).prepareStatement(sql)) {
            int at = 1;
            for (Part part : along) {
                for (List<Object> call : part.calls) {
                    at = fill(statement, at, call);
                }
            }
            statement.execute();
            for (Part part : along) {
                for (int i = 0; i < part.calls.size(); i++) {
                    if (part.told) {
                        met.add(statement.getUpdateCount());
                    }
                    statement.getMoreResults();
                }
            }
        }
    }

    private void alone(Part part, IntStream.Builder met) throws SQLException {
        try (PreparedStatement statement = context.unwrap(Connection.class).prepareStatement(part.sql)) {
            if (!part.told) {
                fill(statement, 1, part.calls.get(0));
                statement.execute();
                return;
            }
            for (List<Object> call : part.calls) {
                fill(statement, 1, call);
                statement.addBatch();
            }
            IntStream.of(statement.executeBatch()).forEach(met::add);
        }
    }

    private int fill(PreparedStatement statement, int from, List<Object> values) throws SQLException {
        int at = from;
        for (Object value : values) {
            session.getPlatform().setParameterValueInDatabaseCall(value, statement, at++, session);
        }
        return at;
    }
}
