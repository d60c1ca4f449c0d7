package org.countystore.kernel.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.Texts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** A table in a card that shows one page and goes on by a button; in place of an empty table, what to do. */
public class PagedTable<T> extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Table<T> table;
    private final transient Function<Page, Listed<T>> source;
    private final Button more;
    private String mark;

    /** @param source asked for one page at a time */
    public PagedTable(Table<T> table, Function<Page, Listed<T>> source, Component whenEmpty) {
        this(table, source, whenEmpty, Page.FIRST.size());
    }

    /** @param size rows of a page: fewer, where each takes much of a phone's screen */
    public PagedTable(Table<T> table, Function<Page, Listed<T>> source, Component whenEmpty, int size) {
        this.table = table;
        this.source = source;
        Locale locale = UI.getCurrent() == null ? Locale.SIMPLIFIED_CHINESE : UI.getCurrent().getLocale();
        more = new Button(Texts.of(locale, "kernel.more"),
                click -> Refusals.guard(() -> show(new Page(Optional.of(mark), size))));
        addClassNames("stack");
        add(show(Page.of(size)) == 0 ? whenEmpty : Pieces.div("card flush", table), more);
    }

    private int show(Page page) {
        Listed<T> found = source.apply(page);
        found.items().forEach(table::append);
        mark = found.next().orElse(null);
        more.setVisible(mark != null);
        return found.items().size();
    }
}
