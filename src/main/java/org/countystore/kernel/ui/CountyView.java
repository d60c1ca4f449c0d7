package org.countystore.kernel.ui;

import java.util.Locale;

import org.countystore.kernel.Texts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page: one column of pieces under a title, in the reader's language. */
public abstract class CountyView extends Main implements HasDynamicTitle {
    private final String titleKey;

    /** @param titleKey the words in the browser's title bar; the page's own heading comes by {@link Pieces#head} */
    protected CountyView(String titleKey) {
        this.titleKey = titleKey;
        addClassName("page");
        setId("main");
    }

    @Override
    public String getPageTitle() {
        return t(titleKey) + " · " + t("app.name");
    }

    protected final String t(String key, Object... facts) {
        return Texts.of(locale(), key, facts);
    }

    protected static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale();
    }
}
