package org.countystore.testing;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.countystore.access.Guard;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;

/** A desk with the real guard before it: roles, scope and audit as on the server; only the transaction is the test's own. */
public final class Guarded {
    private Guarded() {
    }

    public static <T> T desk(Wired wired, Class<T> desk) {
        T real = wired.get(desk);
        Guard guard = wired.get(Guard.class);
        return Mockito.mock(desk, Mockito.withSettings().stubOnly().defaultAnswer(call -> ask(guard, real, call)));
    }

    private static Object ask(Guard guard, Object desk, InvocationOnMock call) throws Throwable {
        Object context = Proxy.newProxyInstance(Guarded.class.getClassLoader(), new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> call.getMethod();
                    case "getParameters" -> call.getArguments();
                    case "proceed" -> invoke(call.getMethod(), desk, call.getArguments());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        Method before = Guard.class.getDeclaredMethod("guard", InvocationContext.class);
        return invoke(before, guard, context);
    }

    private static Object invoke(Method method, Object target, Object... arguments) throws Throwable {
        method.setAccessible(true);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
