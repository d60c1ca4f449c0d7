package org.countystore.kernel;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A parameter of a desk, a map by id, with things that it does all together or not at all. The audit tells of each as if it
 * had been asked for alone. Of a refusal it tells nothing: whoever asked then asks for one after the other.
 */
@Target(PARAMETER)
@Retention(RUNTIME)
public @interface Each {
}
