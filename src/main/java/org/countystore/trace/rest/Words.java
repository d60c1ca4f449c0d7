package org.countystore.trace.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.countystore.kernel.Texts;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/** Lets a template say {@code t("key", fact, …)} in the reader's language. */
class Words extends AbstractExtension {
    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("t", new Say());
    }

    private static final class Say implements Function {
        @Override
        public List<String> getArgumentNames() {
            return null;   // by position, as many as the key has facts
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            Object[] facts = IntStream.range(1, arguments.size()).mapToObj(i -> arguments.get(String.valueOf(i))).toArray();
            return Texts.of(context.getLocale(), arguments.get("0").toString(), facts);
        }
    }
}
