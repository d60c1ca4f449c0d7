package org.countystore.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the product in its two languages. Each capability keeps its own file,
 * {@code i18n/<capability>_zh_CN.properties} and {@code _en.properties}, in UTF-8; keys are told apart by their prefix.
 */
public final class Texts {
    /** In the order of the ladder; a capability without words has no file. */
    private static final List<String> CAPABILITIES = List.of("kernel", "place", "ledger", "lot", "audit", "access",
            "produce", "household", "unit", "evidence", "payable", "points", "pairing", "collection", "sorting", "review", "store",
            "allowance", "ordering", "shop", "loveshop", "trace", "proof", "app");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern FACT = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*))?}");
    private static final Map<String, String> CHINESE = load("zh_CN");
    private static final Map<String, String> ENGLISH = load("en");

    private Texts() {
    }

    public static boolean has(String key) {
        return CHINESE.containsKey(key);
    }

    /** All keys that begin like this, by name: for a list of what there are words for. */
    public static List<String> keys(String beginning) {
        return CHINESE.keySet().stream().filter(key -> key.startsWith(beginning)).sorted().toList();
    }

    /**
     * The words for a key with the facts put in at {0}, {1} …; {0|lot|lots} is the first word where fact 0 is one, else the other.
     *
     * @return the key itself where no words are known, so that a screen is never empty
     */
    public static String of(Locale locale, String key, Object... facts) {
        return FACT.matcher(table(locale).getOrDefault(key, key))
                .replaceAll(place -> Matcher.quoteReplacement(fill(place, locale, facts)));
    }

    private static String fill(MatchResult place, Locale locale, Object... facts) {
        int no = Integer.parseInt(place.group(1));
        if (no >= facts.length) {
            return place.group();
        }
        if (place.group(2) == null) {
            return say(facts[no], locale);
        }
        return "1".equals(String.valueOf(facts[no])) ? place.group(2) : place.group(3);
    }

    /** The words for a reason, or for a field error's code. */
    public static String of(Locale locale, Reason reason, List<Object> facts) {
        return of(locale, "reason." + reason.name(), facts.toArray());
    }

    public static String of(Locale locale, Refused.FieldError error) {
        String key = "invalid." + error.code();
        return of(locale, CHINESE.containsKey(key) ? key : "reason." + error.code(), error.facts().toArray());
    }

    /** Chinese unless the reader asked for English. */
    public static Locale locale(String language) {
        return language != null && language.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    private static Map<String, String> table(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    private static String say(Object fact, Locale locale) {
        if (fact instanceof Money money) {
            return money.inYuan();
        }
        if (fact instanceof Weight weight) {
            return weight + (locale.getLanguage().equals("en") ? " kg" : " 公斤");
        }
        if (fact instanceof LocalDateTime time) {
            return MINUTE.format(time);
        }
        if (fact instanceof LocalDate day) {
            return day.toString();
        }
        return String.valueOf(fact);
    }

    private static Map<String, String> load(String language) {
        Map<String, String> all = new HashMap<>();
        for (String capability : CAPABILITIES) {
            read("/i18n/" + capability + "_" + language + ".properties").forEach((key, text) -> {
                if (all.put(key.toString(), text.toString()) != null) {
                    throw new IllegalStateException("two capabilities say " + key);
                }
            });
        }
        return Map.copyOf(all);
    }

    private static Properties read(String file) {
        Properties words = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream(file)) {
            if (stream != null) {
                words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
