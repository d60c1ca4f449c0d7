package org.countystore.kernel;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A desk method that only looks: it leaves no row in the audit when it succeeds. Everything else does. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Reading {
}
