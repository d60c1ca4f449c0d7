package org.countystore.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of things and where the next one begins, if there is one. */
public record Listed<T>(List<T> items, Optional<String> next) {
    public <R> Listed<R> map(Function<? super T, ? extends R> each) {
        return new Listed<>(items.stream().<R>map(each).toList(), next);
    }
}
