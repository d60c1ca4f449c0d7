package org.countystore.audit;

import java.time.LocalDate;

/**
 * What to look for; empty text means any.
 *
 * @param action  beginning of the action, such as {@code Collecting.}
 * @param subject part of an id or code
 */
public record AuditQuery(String actor, String action, String subject, boolean refusedOnly, LocalDate from, LocalDate to) {
    public static AuditQuery between(LocalDate from, LocalDate to) {
        return new AuditQuery("", "", "", false, from, to);
    }
}
