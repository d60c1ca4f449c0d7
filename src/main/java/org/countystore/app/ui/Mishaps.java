package org.countystore.app.ui;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;

/** What a page says when something goes wrong behind a click, when the session is over, and when the network is gone. */
final class Mishaps {
    private static final Logger LOG = Logger.getLogger(Mishaps.class.getName());

    private Mishaps() {
    }

    static void attend(VaadinService service) {
        service.addSessionInitListener(event -> event.getSession().setErrorHandler(Mishaps::tell));
        service.setSystemMessagesProvider(info -> messages(info.getLocale() == null ? Locale.SIMPLIFIED_CHINESE : info.getLocale()));
    }

    private static void tell(ErrorEvent event) {
        UI ui = UI.getCurrent();
        for (Throwable cause = event.getThrowable(); cause != null && ui != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                Refusals.show(refused, Map.of());
                return;
            }
        }
        UUID mark = UUID.randomUUID();
        LOG.log(Level.SEVERE, event.getThrowable(), () -> "unexpected behind a page, mark " + mark);
        if (ui != null) {
            Refusals.failed(Texts.of(ui.getLocale(), "status.500.mark", mark));
        }
    }

    private static SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(Texts.of(locale, "app.expired"));
        messages.setSessionExpiredMessage(Texts.of(locale, "app.expired.help"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(Texts.of(locale, "status.500"));
        messages.setInternalErrorMessage(Texts.of(locale, "app.expired.help"));
        messages.setCookiesDisabledCaption(Texts.of(locale, "app.cookies"));
        messages.setCookiesDisabledMessage(Texts.of(locale, "app.cookies.help"));
        return messages;
    }

    static void speak(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(Texts.of(ui.getLocale(), "app.offline"));
        ui.getPage().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role','status')");
        dialog.setDialogTextGaveUp(Texts.of(ui.getLocale(), "app.offline.gave_up"));
    }
}
