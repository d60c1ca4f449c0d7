package org.countystore.kernel.ui;

import org.countystore.kernel.Texts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before what cannot be undone. The safe answer has the focus, and says “back”: “cancel” could mean the order. */
public final class Confirm {
    /** The dialog gives the focus to the deed when it has opened; this comes after it. */
    private static final String AFTER_OPENING = "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => this.focus())))";

    private Confirm() {
    }

    /**
     * @param question what will happen, as a question
     * @param yes      the deed itself as a verb, never “OK”
     */
    public static void ask(String title, String question, String yes, Runnable work) {
        ConfirmDialog dialog = new ConfirmDialog(title, question, yes, confirmed -> Refusals.guard(work));
        dialog.setCancelable(true);
        Button no = new Button(Texts.of(UI.getCurrent().getLocale(), "kernel.back"));
        dialog.setCancelButton(no);
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
        no.getElement().executeJs(AFTER_OPENING);
    }
}
