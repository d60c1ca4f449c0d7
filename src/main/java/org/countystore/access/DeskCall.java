package org.countystore.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Each;
import org.countystore.kernel.Subject;

/** What the guard reads from the signature of a desk method. */
final class DeskCall {
    private static final String KERNEL = Subject.class.getPackageName();

    private DeskCall() {
    }

    static Allowed allowed(Method method) {
        Allowed own = method.getAnnotation(Allowed.class);
        return own != null ? own : method.getDeclaringClass().getAnnotation(Allowed.class);
    }

    /** Such as {@code Collecting.buy}. */
    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** What each entry of the audit is about: the whole call, or one of the things that it does together. */
    static List<String> subjects(Method method, Object[] arguments) {
        Parameter[] parameters = method.getParameters();
        return IntStream.range(0, parameters.length).filter(i -> parameters[i].isAnnotationPresent(Each.class)).boxed().findFirst()
                .map(i -> ((Map<?, ?>) arguments[i]).keySet().stream().map(Object::toString).toList())
                .orElseGet(() -> List.of(subject(method, arguments)));
    }

    /** Whether it does many things together. */
    static boolean isOfMany(Method method) {
        return Stream.of(method.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(Each.class));
    }

    static String subject(Method method, Object[] arguments) {
        List<String> told = new ArrayList<>();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] != null && mayBeTold(parameters[i].getAnnotations(), arguments[i])) {
                told.add(arguments[i].toString());
            }
        }
        return String.join(" ", told);
    }

    private static boolean mayBeTold(Annotation[] annotations, Object argument) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Subject) {
                return true;
            }
        }
        return argument instanceof UUID || argument instanceof Number || argument instanceof Enum
                || argument instanceof Record && argument.getClass().getPackageName().equals(KERNEL);
    }
}
