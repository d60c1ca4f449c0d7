package org.countystore.kernel;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * Marks a desk and says who may come to it; on a method it replaces what the class says.
 *
 * <p>The guard behind it (in {@code access}) lets nobody else in, fails loudly when a method returns without having
 * asked for its scope, writes the audit, and repeats a call that lost a race.
 */
@InterceptorBinding
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Allowed {
    @Nonbinding
    Role[] value();
}
