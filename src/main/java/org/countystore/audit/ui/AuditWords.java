package org.countystore.audit.ui;

import java.util.List;
import java.util.Locale;

import org.countystore.kernel.Texts;

/** What the audit notes for programs, in the reader's words. */
final class AuditWords {
    private static final String DEED = "action.";

    private AuditWords() {
    }

    /** Every deed that has a name, as the audit notes it. */
    static List<String> deeds() {
        return Texts.keys(DEED).stream().map(key -> key.substring(DEED.length())).toList();
    }

    /** The deed by its name in {@code action.<Desk>.<method>}, or as noted: looking is noted only when it is refused. */
    static String deed(Locale locale, String action) {
        return Texts.has(DEED + action) ? Texts.of(locale, DEED + action) : Texts.of(locale, "audit.other", action);
    }

    /** The sentence of the reason; its facts are not kept. */
    static String refusal(Locale locale, String reason) {
        return Texts.has("reason." + reason) ? Texts.of(locale, "reason." + reason).replaceAll("\\{\\d}", "…") : reason;
    }
}
