package org.countystore.kernel.rest;

import java.util.stream.Stream;

import org.countystore.kernel.Refused;

/** One of the words that a call may say somewhere. */
public final class OneOf {
    private OneOf() {
    }

    /**
     * @param text  the name of a constant, in capitals
     * @param field where it stands in the call
     * @param words the key of the sentence that names what may be said
     * @throws Refused INVALID for anything else, also for nothing
     */
    public static <E extends Enum<E>> E of(Class<E> kind, String text, String field, String words) {
        return Stream.of(kind.getEnumConstants()).filter(each -> each.name().equals(text)).findFirst()
                .orElseThrow(() -> Refused.invalid(field, words));
    }
}
