package org.countystore.access;

import java.lang.reflect.Method;
import java.util.List;

import org.countystore.audit.Audit;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Stands inside the transaction of every desk method: lets in only who holds a role, fails when the method returns
 * without having asked for its scope, and writes the audit of what was done.
 */
@Interceptor
@Allowed({})
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Guard {
    @Inject
    Scope scope;
    @Inject
    Audit audit;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        List<Role> roles = List.of(DeskCall.allowed(method).value());
        Caller caller = Caller.current();
        if (roles.stream().noneMatch(caller::holds)) {
            throw new Refused(caller.isSignedIn() ? Reason.NOT_ALLOWED : Reason.NOT_SIGNED_IN);
        }
        Scope.Visit visit = scope.begin(roles);
        boolean changes = !method.isAnnotationPresent(Reading.class);
        try {
            if (changes) {
                audit.begin(DeskCall.name(method), DeskCall.subjects(method, call.getParameters()));
            }
            Object answer = call.proceed();
            if (!visit.hasAsked() && !method.isAnnotationPresent(Everywhere.class)) {
                throw new IllegalStateException(DeskCall.name(method) + " returned without having asked for its scope");
            }
            if (changes) {
                audit.finish();
            }
            return answer;
        } finally {
            scope.end();
        }
    }
}
