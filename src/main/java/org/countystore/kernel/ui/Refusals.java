package org.countystore.kernel.ui;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Shows a “no” where it belongs: at its field, and otherwise as one sentence at the bottom. */
public final class Refusals {
    private static final int LONG_ENOUGH_MILLIS = 8000;
    private static final int SHORT_MILLIS = 4000;

    private Refusals() {
    }

    /** Does the work; a refusal is shown at the fields by the names the API uses. */
    public static void guard(Map<String, ? extends HasValidationProperties> fields, Runnable work) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            work.run();
        } catch (Refused refused) {
            show(refused, fields);
        }
    }

    public static void guard(Runnable work) {
        guard(Map.of(), work);
    }

    public static void show(Refused refused, Map<String, ? extends HasValidationProperties> fields) {
        Locale locale = UI.getCurrent().getLocale();
        boolean shown = false;
        Set<HasValidationProperties> told = new HashSet<>();
        for (Refused.FieldError error : refused.errors()) {
            HasValidationProperties field = fields.get(error.field());
            if (field != null && told.add(field)) {   // what is wrong first with a field is what helps
                field.setErrorMessage(Texts.of(locale, error));
                field.setInvalid(true);
                if (!shown && field instanceof Focusable<?> focusable) {
                    focusable.focus();
                }
                shown = true;
            }
        }
        if (!shown) {
            say(sentence(refused, locale), NotificationVariant.LUMO_ERROR, LONG_ENOUGH_MILLIS);
        }
    }

    /** The refusal as one sentence; where only fields were wrong, the first of them. */
    public static String sentence(Refused refused, Locale locale) {
        return refused.errors().isEmpty() ? Texts.of(locale, refused.reason(), refused.facts())
                : Texts.of(locale, refused.errors().get(0));
    }

    /** Says that something failed for a reason that is nobody's at the desk. */
    public static void failed(String sentence) {
        say(sentence, NotificationVariant.LUMO_ERROR, LONG_ENOUGH_MILLIS);
    }

    /** Says that something succeeded. */
    public static void done(String sentence) {
        say(sentence, NotificationVariant.LUMO_SUCCESS, SHORT_MILLIS);
    }

    private static void say(String sentence, NotificationVariant variant, int millis) {
        Notification notification = Notification.show(sentence, millis, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
    }
}
