package org.countystore.kernel.ui;

import org.countystore.kernel.Texts;

import com.vaadin.flow.component.UI;

/** What the parts of a page say, in the language of whoever looks at it. A page itself has {@link CountyView#t}. */
public final class Wording {
    private Wording() {
    }

    public static String t(String key, Object... facts) {
        return Texts.of(UI.getCurrent().getLocale(), key, facts);
    }
}
