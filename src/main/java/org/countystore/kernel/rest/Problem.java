package org.countystore.kernel.rest;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;

/**
 * A refusal as RFC 9457 tells it.
 *
 * @param reason a constant that programs may rely on
 * @param facts  the amounts, codes and times that the sentence speaks of; money in fen, weight in grams
 */
public record Problem(String type, String title, int status, String detail, String reason, List<Object> facts,
        List<Field> errors) {
    public record Field(String field, String message) {
    }

    public static Problem of(Refused refused, Locale locale) {
        List<Field> errors = refused.errors().stream().map(error -> new Field(error.field(), Texts.of(locale, error))).toList();
        Reason reason = refused.reason();
        return new Problem("about:blank", Texts.of(locale, "status." + reason.status()), reason.status(),
                Texts.of(locale, reason, refused.facts()), reason.name(), refused.facts().stream().map(Problem::plain).toList(), errors);
    }

    public static Problem of(int status, Locale locale) {
        String title = Texts.of(locale, "status." + (Texts.has("status." + status) ? status : 400));
        return new Problem("about:blank", title, status, title, "HTTP_" + status, List.of(), List.of());
    }

    private static Object plain(Object fact) {
        if (fact instanceof Money money) {
            return money.fen();
        }
        if (fact instanceof Weight weight) {
            return weight.grams();
        }
        if (fact instanceof LocalDateTime time) {
            return time.atZone(CountyTime.ZONE).toOffsetDateTime().toString();
        }
        return fact instanceof Number || fact instanceof Boolean ? fact : String.valueOf(fact);
    }

    public Optional<Long> secondsToWait() {
        return status == 429 && !facts.isEmpty() && facts.get(0) instanceof Long seconds ? Optional.of(seconds) : Optional.empty();
    }
}
