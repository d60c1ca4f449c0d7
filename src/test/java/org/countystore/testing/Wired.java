package org.countystore.testing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.countystore.kernel.CountyTime;
import org.countystore.loveshop.StoreDoor;
import org.countystore.payment.PaymentChannel;
import org.countystore.payment.WechatChannel;
import org.countystore.points.CountyCounter;
import org.countystore.points.Promises;
import org.countystore.review.HungOut;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Builds a desk or service with all below it, over one entity manager and without a server. Nothing
 * intercepts: transactions are the test's own and roles are not asked. The guard and the transaction
 * attributes are tested on the server.
 */
public final class Wired {
    /** Interfaces that a capability up the ladder implements. */
    private static final Map<Class<?>, Class<?>> IMPLEMENTED = Map.of(CountyCounter.class, StoreDoor.class, Promises.class, HungOut.class);
    private final EntityManager db;
    /** Of a whole node, many threads ask for what is not made yet while others look who listens. */
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final List<Object> fired = Collections.synchronizedList(new ArrayList<>());

    private Wired(EntityManager db) {
        this.db = db;
        with(Clock.class, Clock.system(CountyTime.ZONE));
        with(EntityManager.class, db);
        with(DataSource.class, inTransactionOf(db));
        with(PaymentChannel.class, new WechatChannel());
    }

    public static Wired of(EntityManager db) {
        return new Wired(db);
    }

    /** As on the server, where whoever asks for a connection in a transaction gets that of the transaction. */
    private static DataSource inTransactionOf(EntityManager db) {
        return StandIn.of(DataSource.class, (source, getConnection, nothing) -> {
            Connection open = db.unwrap(Connection.class);
            return StandIn.of(Connection.class, (self, method, arguments) ->
                    method.getName().equals("close") ? null : StandIn.handOn(method, open, arguments));
        });
    }

    /** Stands in for an interface, for the clock, or for a class that this test wants otherwise. */
    public <T> Wired with(Class<T> type, T instance) {
        made.put(type, instance);
        return this;
    }

    public Wired setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Everything announced so far, oldest first. */
    public List<Object> fired() {
        return fired;
    }

    public <T> T get(Class<T> type) {
        Object instance = made.get(type);
        if (instance == null) {
            instance = IMPLEMENTED.containsKey(type) ? get(IMPLEMENTED.get(type)) : make(type);
        }
        return type.cast(instance);
    }

    private Object make(Class<?> type) {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalStateException("Give an instance with .with(" + type.getSimpleName() + ".class, …)");
        }
        try {
            Constructor<?> constructor = constructor(type);
            constructor.setAccessible(true);
            Object instance = constructor.newInstance(List.of(constructor.getParameterTypes()).stream().map(this::get).toArray());
            made.put(type, instance);   // before its fields, so that a circle closes
            for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
                fill(instance, each);
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(PostConstruct.class)) {
                    method.setAccessible(true);
                    method.invoke(instance);
                }
            }
            return instance;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (each.isAnnotationPresent(Inject.class)) {
                return each;
            }
        }
        return type.getDeclaredConstructor();
    }

    private void fill(Object instance, Class<?> type) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                set(field, instance, db);
            } else if (field.isAnnotationPresent(Resource.class)) {
                set(field, instance, get(field.getType()));
            } else if (field.isAnnotationPresent(ConfigProperty.class)) {
                set(field, instance, setting(field));
            } else if (field.isAnnotationPresent(Inject.class)) {
                set(field, instance, field.getType() == Event.class ? event() : get(field.getType()));
            }
        }
    }

    private static void set(Field field, Object instance, Object value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(instance, value);
    }

    private Object setting(Field field) {
        ConfigProperty property = field.getAnnotation(ConfigProperty.class);
        String text = settings.getOrDefault(property.name(), property.defaultValue());
        Class<?> type = field.getType();
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class) {
            return Long.valueOf(text);
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text);
        }
        return text;
    }

    private Object event() {
        return StandIn.of(Event.class, (self, method, arguments) -> {
            switch (method.getName()) {
                case "fire" -> announce(arguments[0]);
                case "select" -> {
                    return self;
                }
                default -> throw StandIn.unexpected(method);
            }
            return null;
        });
    }

    /** Observers hear of it if the test has asked for them before, by {@link #get}. */
    private void announce(Object event) throws IllegalAccessException, InvocationTargetException {
        fired.add(event);
        for (Object each : List.copyOf(made.values())) {
            for (Method method : each.getClass().getDeclaredMethods()) {
                if (method.getParameterCount() == 1 && method.getParameterTypes()[0].isInstance(event)
                        && method.getParameters()[0].isAnnotationPresent(Observes.class)) {
                    method.setAccessible(true);
                    method.invoke(each, event);
                }
            }
        }
    }
}
