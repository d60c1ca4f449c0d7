package org.countystore.kernel;

import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.Refused.FieldError;

/** Looks at all fields of a form before it says no, so that a person corrects them in one go. */
public final class Fields {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 200;
    private final List<FieldError> errors = new ArrayList<>();

    public Fields must(boolean holds, String field, String code, Object... facts) {
        if (!holds) {
            errors.add(new FieldError(field, code, List.of(facts)));
        }
        return this;
    }

    public Fields between(long value, long least, long most, String field) {
        return must(least <= value && value <= most, field, "between", least, most);
    }

    /** Weights and amounts keep their unit, so that the sentence speaks of kilograms and yuan as the form does. */
    public <V extends Comparable<V>> Fields between(V value, V least, V most, String field) {
        return must(least.compareTo(value) <= 0 && value.compareTo(most) <= 0, field, "between", least, most);
    }

    /** Text that says something: not blank, at most {@code longest} characters, no control characters. */
    public Fields text(String value, int longest, String field) {
        return must(value != null && !value.isBlank(), field, "required")
                .must(value == null || value.length() <= longest, field, "too_long", longest)
                .must(value == null || value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), field, "control");
    }

    /** Why something was done: text of at most {@value #LONGEST_REASON} characters. */
    public Fields reason(String value, String field) {
        return text(value, LONGEST_REASON, field);
    }

    /** Takes over the fields that another check found wrong, and goes on looking. */
    public Fields also(Runnable check) {
        try {
            check.run();
        } catch (Refused refused) {
            if (refused.reason() != Reason.INVALID) {
                throw refused;
            }
            errors.addAll(refused.errors());
        }
        return this;
    }

    public void orRefuse() {
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }
}
