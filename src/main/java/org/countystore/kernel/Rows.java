package org.countystore.kernel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
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
    /** Under this name a transaction keeps what goes along with whatever is written next. */
    private static final String LATER = Rows.class.getName();
    private final Context context;
    private final AbstractSession session;
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> met = new ArrayList<>();

    /** What an entity manager shows of what is behind it. */
    @FunctionalInterface
    public interface Context {
        <T> T unwrap(Class<T> type);
    }

    /** What the text of an insertion depends on. */
    private record Shape(Class<?> kind, Class<?> platform, int rows) {
    }

    /** @param met told how many rows each call met, if that matters */
    private record Part(String sql, List<List<Object>> calls, Optional<Consumer<int[]>> met) {
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
        parts.add(new Part(sql, List.of(values), Optional.empty()));
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
        return change(sql, calls, counts -> IntStream.of(counts).forEach(met::add));
    }

    private Rows change(String sql, List<List<Object>> calls, Consumer<int[]> counts) {
        if (!calls.isEmpty()) {
            parts.add(new Part(sql, calls, Optional.of(counts)));
        }
        return this;
    }

    /**
     * The same where each thing must meet its row.
     *
     * @param parameters of the call for one of them, none of them null
     * @param unmet      told of the first that did not, when it is written; what it throws {@link #write} throws
     */
    public <T> Rows change(String sql, Collection<T> things, Function<T, List<Object>> parameters, Consumer<T> unmet) {
        List<T> all = List.copyOf(things);
        return change(sql, all.stream().map(parameters).toList(),
                counts -> IntStream.range(0, counts.length).filter(i -> counts[i] != 1).mapToObj(all::get).findFirst().ifPresent(unmet));
    }

    /**
     * Leaves what was added to go along with whatever this transaction writes next. Somebody must {@link #write} before its end, even
     * if there is nothing else.
     */
    public void later() {
        List<Part> waiting = new ArrayList<>(waiting());
        waiting.addAll(parts);
        session.setProperty(LATER, waiting);
        parts.clear();
    }

    @SuppressWarnings("unchecked")
    private List<Part> waiting() {
        return session.getProperty(LATER) instanceof List<?> waiting ? (List<Part>) waiting : List.of();
    }

    /**
     * Writes what was added and changes what was to be changed, in that order: one round trip to PostgreSQL, which takes several
     * statements at once. Nothing is left to be written then.
     *
     * @return how many rows each call of each change met, unless it was to be told otherwise
     * @throws PersistenceException with what the database said, such as that one stands already
     */
    public int[] write() {
        parts.addAll(0, waiting());
        session.removeProperty(LATER);
        try {
            List<Part> along = new ArrayList<>();
            for (Part part : parts) {
                if (session.getPlatform().isPostgreSQL() && part.calls.size() <= FEW) {
                    along.add(part);
                } else {
                    together(along);
                    along.clear();
                    alone(part);
                }
            }
            together(along);
            return met.stream().mapToInt(Integer::intValue).toArray();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        } finally {
            parts.clear();
            met.clear();
        }
    }

    private void together(List<Part> along) throws SQLException {
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
            List<int[]> counts = new ArrayList<>();
            for (Part part : along) {
                counts.add(counts(statement, part.calls.size()));
            }
            for (int i = 0; i < counts.size(); i++) {
                tell(along.get(i), counts.get(i));
            }
        }
    }

    private static int[] counts(PreparedStatement statement, int calls) throws SQLException {
        int[] counts = new int[calls];
        for (int i = 0; i < calls; i++) {
            counts[i] = statement.getUpdateCount();
            statement.getMoreResults();
        }
        return counts;
    }

    private static void tell(Part part, int[] counts) {
        part.met.ifPresent(met -> met.accept(counts));
    }

    private void alone(Part part) throws SQLException {
        try (PreparedStatement statement = context.unwrap(Connection.class).prepareStatement(part.sql)) {
            for (List<Object> call : part.calls) {
                fill(statement, 1, call);
                statement.addBatch();
            }
            tell(part, statement.executeBatch());
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
