package org.countystore.kernel;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A desk method that is bound to no place, unit or owner, and says so instead of asking the scope. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Everywhere {
}
