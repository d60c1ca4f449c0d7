package org.countystore.kernel.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.countystore.kernel.Money;
import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.dom.Element;

/** The named pieces of {@code county.css} as components. */
public final class Pieces {
    private Pieces() {
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale();
    }

    public static Div div(String classes, Component... children) {
        return filled(new Div(), classes, children);
    }

    public static Span span(String classes, String text) {
        Span span = new Span(text);
        span.addClassNames(classes.split(" "));
        return span;
    }

    public static Component bold(String text) {
        return new Part(new Element("b").setText(text));
    }

    /** A titled part of a page. */
    public static Section section(String title, Component... children) {
        Div head = div("section-head", new H2(title));
        Section section = filled(new Section(), "section", head);
        section.add(children);
        return section;
    }

    /** A white card with its own title. */
    public static Section card(String title, Component... children) {
        Section card = filled(new Section(), "card", div("card-head", new H2(title)));
        card.add(children);
        return card;
    }

    /** Title, one line below it (may be empty), and what can be done here, the main thing last. */
    public static Header head(String title, String sub, Component... actions) {
        Div words = new Div(new H1(title));
        if (!sub.isEmpty()) {
            words.add(withClass(new Paragraph(sub), "page-sub"));
        }
        Header head = filled(new Header(), "page-head", words);
        if (actions.length > 0) {
            head.add(div("page-actions", actions));
        }
        return head;
    }

    /** @param classes beyond {@code money}: price, big, hero, plain, ledger */
    public static Span money(Money amount, String... classes) {
        String text = amount.written();
        int point = text.indexOf('.');
        Span money = new Span(span("money-sign", "¥"), span("money-int", text.substring(0, point)),
                span("money-dec", text.substring(point)));
        money.addClassName("money");
        money.addClassNames(classes);
        money.getElement().setAttribute("role", "text");
        money.getElement().setAttribute("aria-label", amount + Texts.of(locale(), "kernel.yuan"));
        return money;
    }

    /** Kilograms first, jin in brackets. */
    public static Span weight(Weight weight, String... classes) {
        Span shown = new Span(span("weight-num", weight.toString()), span("weight-unit", Texts.of(locale(), "kernel.kg")),
                span("weight-jin", Texts.of(locale(), "kernel.jin", weight.inJin().stripTrailingZeros().toPlainString())));
        shown.addClassName("weight");
        shown.addClassNames(classes);
        return shown;
    }

    /** @param name a symbol of {@code images/icons.svg}; always stands beside a word, so it is hidden from readers */
    public static Component icon(String name, String... classes) {
        SvgIcon icon = new SvgIcon("images/icons.svg", name);
        icon.addClassName("icon");
        icon.addClassNames(classes);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** @param colour green, red, gold or blue */
    public static Span tag(String colour, String text) {
        return span("tag " + colour, text);
    }

    /** Says what to do where there is nothing to show. */
    public static Div empty(String picture, String text, Component... action) {
        Image drawing = new Image("images/" + picture + ".svg", "");
        Div empty = div("empty", drawing, new Paragraph(text));
        empty.add(action);
        return empty;
    }

    /** @param kind info, warn, error or ok */
    public static Div notice(String kind, String text) {
        String icon = kind.equals("ok") ? "check" : kind.equals("info") ? "bell" : kind;
        Div notice = div("notice " + kind, icon(icon), new Div(new Span(text)));
        notice.getElement().setAttribute("role", kind.equals("error") ? "alert" : "status");
        return notice;
    }

    /** A number that matters, with its name above and a note below (may be empty). */
    public static Div stat(String label, Component number, String note) {
        Span figure = new Span(number);
        figure.addClassName("stat-number");
        Div stat = div("stat", span("stat-label", label), figure);
        if (!note.isEmpty()) {
            stat.add(span("stat-note", note));
        }
        return stat;
    }

    /** Name and value in two columns: names and values in turn. */
    public static Component facts(Object... namesAndValues) {
        Element list = new Element("dl");
        list.setAttribute("class", "facts");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Element value = new Element("dd");
            if (namesAndValues[i + 1] instanceof Component component) {
                value.appendChild(component.getElement());
            } else {
                value.setText(String.valueOf(namesAndValues[i + 1]));
            }
            list.appendChild(new Element("div").appendChild(new Element("dt").setText(namesAndValues[i].toString()), value));
        }
        return new Part(list);
    }

    /** A link that looks like a button. */
    public static Anchor link(String href, String text, String classes) {
        return withClass(new Anchor(href, text), classes);
    }

    public static <C extends Component> C withClass(C component, String classes) {
        for (String name : classes.split(" ")) {
            component.getElement().getClassList().add(name);
        }
        return component;
    }

    /**
     * Parts to which nothing happens any more, drawn into one element. What they are made of is written down, escaped, and not
     * kept: a session that shows forty goods would otherwise hold a thousand elements.
     */
    public static Div still(Component... parts) {
        Div still = div("still");
        still.getElement().setProperty("innerHTML", Stream.of(parts).map(part -> part.getElement().getOuterHTML()).collect(Collectors.joining()));
        return still;
    }

    private static <C extends HtmlContainer> C filled(C container, String classes, Component... children) {
        container.addClassNames(classes.split(" "));
        container.add(children);
        return container;
    }

    /** An element without a component class of its own. */
    private static final class Part extends Component {
        private Part(Element element) {
            super(element);
        }
    }
}
