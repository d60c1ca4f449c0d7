package org.countystore.kernel;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A text parameter of a desk that the audit may repeat. Ids, codes, numbers and enums are told anyway; other texts and
 * records are not, because a password, a PIN or a person's data may stand in them.
 */
@Target(PARAMETER)
@Retention(RUNTIME)
public @interface Subject {
}
