package org.countystore.testing;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.mockito.Mockito;

/** A call on its way to a desk or service, past what stands before it on the server. */
record Intercepted(Method method, Object[] arguments, Object target) {
    interface Way {
        Object of(Intercepted call) throws Throwable;
    }

    interface Proceed {
        Object go() throws Throwable;
    }

    /** The same desk or service, every call of which goes this way. */
    static <T> T calls(Class<T> type, T real, Way way) {
        return Mockito.mock(type, Mockito.withSettings().stubOnly().defaultAnswer(
                call -> way.of(new Intercepted(call.getMethod(), call.getArguments(), real))));
    }

    Object proceed() throws Throwable {
        return StandIn.handOn(method, target, arguments);
    }

    /** What this interceptor makes of the call; it may let it proceed, and more than once. */
    Object past(Object interceptor, Proceed proceed) throws Throwable {
        InvocationContext context = StandIn.of(InvocationContext.class, (self, asked, nothing) -> switch (asked.getName()) {
            case "getMethod" -> method;
            case "getParameters" -> arguments;
            case "proceed" -> proceed.go();
            default -> throw StandIn.unexpected(asked);
        });
        Method around = Arrays.stream(interceptor.getClass().getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(AroundInvoke.class)).findFirst().orElseThrow();
        return StandIn.handOn(around, interceptor, context);
    }
}
