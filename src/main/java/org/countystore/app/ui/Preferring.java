package org.countystore.app.ui;

import org.countystore.access.KeepingOwnAccount;
import org.countystore.access.Preferences;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Texts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;

import jakarta.enterprise.inject.spi.CDI;

/**
 * The two switches of every page: language and large type. Kept with the account, or in a cookie before signing in; the
 * page is loaded anew, so that every word on it changes.
 */
final class Preferring {
    private static final String COOKIE = "document.cookie=$0+'='+$1+';path=/;samesite=lax;max-age='+($1?31536000:0);location.reload()";

    private Preferring() {
    }

    static Component language() {
        boolean english = english();
        NativeButton button = new NativeButton(english ? "中文" : "EN", click -> {
            keep(new Preferences(english ? "zh" : "en", isLarge()));
            UI.getCurrent().getPage().executeJs(COOKIE, Visitors.LANGUAGE_COOKIE, english ? "zh" : "en");
        });
        button.addClassName("quiet");
        button.getElement().setAttribute("aria-label", english ? "切换到中文" : "Switch to English");
        button.getElement().setAttribute("lang", english ? "zh-CN" : "en");
        return button;
    }

    static Component largeType() {
        boolean large = isLarge();
        String words = Texts.of(UI.getCurrent().getLocale(), large ? "app.normal_type" : "app.large_type");
        NativeButton button = new NativeButton(words, click -> {
            keep(new Preferences(english() ? "en" : "zh", !large));
            UI.getCurrent().getPage().executeJs(COOKIE, Visitors.LARGE_COOKIE, large ? "" : "1");
        });
        button.addClassName("quiet");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(large));
        return button;
    }

    private static boolean english() {
        return UI.getCurrent().getLocale().getLanguage().equals("en");
    }

    private static boolean isLarge() {
        return "true".equals(UI.getCurrent().getElement().getAttribute("data-large"));
    }

    private static void keep(Preferences wanted) {
        if (Caller.current().isSignedIn()) {
            CDI.current().select(KeepingOwnAccount.class).get().prefer(wanted);
        }
    }
}
