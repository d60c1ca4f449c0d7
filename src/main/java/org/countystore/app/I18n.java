package org.countystore.app;

import java.util.List;
import java.util.Locale;

import org.countystore.kernel.Texts;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.i18n.I18NProvider;

import jakarta.enterprise.context.ApplicationScoped;

/** Gives Vaadin the same words as the API. */
@VaadinServiceEnabled
@ApplicationScoped
public class I18n implements I18NProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... facts) {
        return Texts.of(locale, key, facts);
    }
}
