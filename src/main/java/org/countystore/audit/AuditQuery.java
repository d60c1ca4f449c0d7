package org.countystore.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.countystore.kernel.Like;
import org.countystore.kernel.Refused;

/**
 * What to look for; empty text means any.
 *
 * @param action  beginning of the action, such as {@code Collecting.}
 * @param subject part of an id or code
 */
public record AuditQuery(String actor, String action, String subject, boolean refusedOnly, LocalDate from, LocalDate to) {
    public AuditQuery {
        if (to.isBefore(from)) {
            throw Refused.invalid("to", "before_from");
        }
    }

    public static AuditQuery between(LocalDate from, LocalDate to) {
        return new AuditQuery("", "", "", false, from, to);
    }

    /** Each wish as a condition with the name and value it compares with. */
    Map<String, Map.Entry<String, String>> conditions() {
        Map<String, Map.Entry<String, String>> wishes = new LinkedHashMap<>();
        if (!actor.isBlank()) {
            wishes.put("e.actor = :actor", Map.entry("actor", actor.strip()));
        }
        if (!action.isBlank()) {
            wishes.put("e.action like :action escape '!'", Map.entry("action", Like.from(action.strip())));
        }
        if (!subject.isBlank()) {
            wishes.put("e.subject like :subject escape '!'", Map.entry("subject", Like.within(subject.strip())));
        }
        if (refusedOnly) {
            wishes.put("e.result <> :done", Map.entry("done", AuditEntry.DONE));
        }
        return wishes;
    }
}
