package org.countystore.kernel.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** One out of a few, as large buttons for a gloved finger; each may bear a picture. */
public class Picks<T> extends Div implements HasValidationProperties, Focusable<Div> {
    private static final long serialVersionUID = 1L;
    private final transient Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final Div choices = Pieces.div("picks");
    private final Div error = Pieces.div("field-error");
    private final transient Consumer<T> chosen;
    private transient T value;

    /**
     * @param label  what is chosen, shown above and read aloud
     * @param chosen told when a person chooses, not when the program does
     */
    public Picks(String label, Consumer<T> chosen) {
        this.chosen = chosen;
        addClassNames("stack", "tight");
        Span name = Pieces.span("picks-label", label);
        choices.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        error.setVisible(false);
        error.getElement().setAttribute("role", "alert");
        add(name, choices, error);
    }

    /** Replaces what can be chosen; what was chosen stays if it still can be. */
    public void offer(Iterable<T> options, Function<T, String> word, Function<T, Optional<String>> picture) {
        buttons.clear();
        choices.removeAll();
        options.forEach(option -> {
            NativeButton button = new NativeButton("", click -> {
                choose(option);
                chosen.accept(option);
            });
            button.addClassName("pick");
            picture.apply(option).ifPresent(file -> button.add(new Image(file, "")));
            button.add(new Span(word.apply(option)));
            buttons.put(option, button);
            choices.add(button);
        });
        choose(buttons.containsKey(value) ? value : null);
    }

    /** Adds a button that is no choice, such as “more”. */
    public void addLast(Component component) {
        choices.add(component);
    }

    /** @param option null for none */
    public void choose(T option) {
        value = option;
        setInvalid(false);
        buttons.forEach((each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(option))));
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public void focus() {
        buttons.values().stream().findFirst().ifPresent(NativeButton::focus);
    }
}
