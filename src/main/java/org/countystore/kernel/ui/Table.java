package org.countystore.kernel.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * A plain table that turns into a stack of cards on a phone ({@code .data-table}); for one page of rows. What cannot be
 * read at 390 px as a grid can be read as this.
 */
@Tag("table")
public class Table<T> extends Component {
    private final List<Column<T>> columns = new ArrayList<>();
    private final Element head = new Element("tr");
    private final Element body = new Element("tbody");

    /** @param kind a class of the cell: num, lead, or empty */
    private record Column<T>(String title, String kind, Function<T, Component> cell) {
    }

    /** @param caption what the table shows, for a screen reader */
    public Table(String caption) {
        getElement().setAttribute("class", "data-table");
        getElement().appendChild(new Element("caption").setAttribute("class", "sr-only").setText(caption),
                new Element("thead").appendChild(head), body);
    }

    public Table<T> column(String title, Function<T, ?> cell) {
        return add(new Column<>(title, "", row -> shown(cell.apply(row))));
    }

    /** Right-aligned figures. */
    public Table<T> number(String title, Function<T, ?> cell) {
        return add(new Column<>(title, "num", row -> shown(cell.apply(row))));
    }

    /** What the row is about: on a phone its card is headed by it. */
    public Table<T> lead(String title, Function<T, ?> cell) {
        return add(new Column<>(title, "lead", row -> shown(cell.apply(row))));
    }

    private Table<T> add(Column<T> column) {
        columns.add(column);
        Element title = new Element("th").setAttribute("scope", "col").setText(column.title());
        if (!column.kind().isEmpty()) {
            title.setAttribute("class", column.kind());
        }
        head.appendChild(title);
        return this;
    }

    private static Component shown(Object value) {
        return value instanceof Component component ? component : new Span(String.valueOf(value));
    }

    public Table<T> rows(List<T> rows) {
        body.removeAllChildren();
        rows.forEach(this::append);
        return this;
    }

    /** For “more” at the end of a page. */
    public void append(T row) {
        Element line = new Element("tr");
        for (Column<T> column : columns) {
            Element cell = new Element("td").setAttribute("data-label", column.title());
            if (!column.kind().isEmpty()) {
                cell.setAttribute("class", column.kind());
            }
            line.appendChild(cell.appendChild(column.cell().apply(row).getElement()));
        }
        body.appendChild(line);
    }
}
