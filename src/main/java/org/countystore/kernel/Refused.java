package org.countystore.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * No, and here is why: a rule of the county, the state of a thing, or a field that makes no sense.
 *
 * <p>Carries no sentence of its own. The mapper and the screens find the sentence for {@link #reason()} in the
 * reader's language and put {@link #facts()} into it. Anything that is the programmer's fault stays an
 * {@link IllegalStateException}.
 */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final transient List<Object> facts;
    private final transient List<FieldError> errors;

    public Refused(Reason reason, Object... facts) {
        this(reason, List.of(), facts);
    }

    private Refused(Reason reason, List<FieldError> errors, Object... facts) {
        super(reason + " " + Arrays.toString(facts) + (errors.isEmpty() ? "" : errors), null, false, true);
        this.reason = reason;
        this.facts = List.of(facts);
        this.errors = List.copyOf(errors);
    }

    /** One field breaks a constraint; {@code code} finds the sentence {@code invalid.<code>}. */
    public static Refused invalid(String field, String code, Object... facts) {
        return invalid(List.of(new FieldError(field, code, List.of(facts))));
    }

    public static Refused invalid(List<FieldError> errors) {
        return new Refused(Reason.INVALID, errors);
    }

    /** What was sent cannot be read at all, or not at this field; nothing of it was tried. */
    public static Refused unreadable(String field, String code) {
        return new Refused(Reason.UNREADABLE, List.of(new FieldError(field, code, List.of())));
    }

    public static Refused notFound(String what, Object which) {
        return new Refused(Reason.NOT_FOUND, what, which);
    }

    /** A refusal by a rule that a screen can show beside one field. */
    public Refused at(String field) {
        return new Refused(reason, List.of(new FieldError(field, reason.name(), facts)), facts.toArray());
    }

    public Reason reason() {
        return reason;
    }

    public List<Object> facts() {
        return facts;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /**
     * @param field as the API names it, such as {@code grossGrams} or {@code lines[1].quantity}
     * @param code  the sentence {@code invalid.<code>}, or a {@link Reason} for {@code reason.<code>}
     */
    public record FieldError(String field, String code, List<Object> facts) {
    }
}
