package org.countystore.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Stands in for an interface: answers the calls that tests make of it, and hands others on or fails by their name. */
final class StandIn {
    private StandIn() {
    }

    static <T> T of(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(StandIn.class.getClassLoader(), new Class<?>[] {type}, answers));
    }

    /** What the target answers, or what it throws. */
    static Object handOn(Method method, Object target, Object... arguments) throws Throwable {
        method.setAccessible(true);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    static IllegalStateException unexpected(Method method) {
        return new IllegalStateException("No test expects a call of " + method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }
}
