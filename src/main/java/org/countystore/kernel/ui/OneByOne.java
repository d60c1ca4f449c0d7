package org.countystore.kernel.ui;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;

/**
 * Works through many things, each a call of its own, and shows how far it is. A refusal is named and the next one goes on.
 * The browser asks for each, so that the page stays alive and nothing more is done once it is left.
 */
public class OneByOne<T> extends Div {
    private static final long serialVersionUID = 1L;
    private static final String NEXT = "next";
    private final transient Deque<T> left = new ArrayDeque<>();
    private final transient Function<T, String> name;
    private final transient Consumer<T> work;
    private transient Runnable end = () -> { };
    private final ProgressBar bar = new ProgressBar();
    private final Span said = new Span();
    private final UnorderedList refusals = Pieces.withClass(new UnorderedList(), "plain-list");
    private int all;
    private int refused;

    /** @param name what to call one that is refused */
    public OneByOne(Function<T, String> name, Consumer<T> work) {
        this.name = name;
        this.work = work;
        addClassNames("card", "stack", "no-print");
        setVisible(false);
        said.getElement().setAttribute("role", "status");
        add(said, bar, refusals);
        getElement().addEventListener(NEXT, asked -> step());
    }

    /** @param atTheEnd when the last one was tried */
    public void begin(Collection<T> things, Runnable atTheEnd) {
        left.clear();
        left.addAll(things);
        end = atTheEnd;
        all = things.size();
        refused = 0;
        refusals.removeAll();
        bar.setVisible(true);
        setVisible(true);
        show();
    }

    private void step() {
        T thing = left.poll();
        if (thing == null) {
            return;
        }
        try {
            work.accept(thing);
        } catch (Refused no) {
            refused++;
            refusals.add(new ListItem(Pieces.bold(name.apply(thing)), new Span(" " + Refusals.sentence(no, UI.getCurrent().getLocale()))));
        }
        show();
    }

    private void show() {
        int done = all - left.size();
        bar.setValue(all == 0 ? 1 : done / (double) all);
        String words = left.isEmpty() ? "kernel.one_by_one.done" : "kernel.one_by_one";
        said.setText(Texts.of(UI.getCurrent().getLocale(), words, done - refused, all, refused));
        if (left.isEmpty()) {
            bar.setVisible(false);
            end.run();
        } else {
            getElement().executeJs("setTimeout(() => this.dispatchEvent(new Event('" + NEXT + "')))");
        }
    }
}
