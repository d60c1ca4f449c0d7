package org.countystore.kernel.ui;

import org.countystore.kernel.Texts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before what cannot be undone. The safe answer has the focus. */
public final class Confirm {
    private Confirm() {
    }

    /**
     * @param question what will happen, as a question
     * @param yes      the deed itself as a verb, never “OK”
     */
    public static void ask(String title, String question, String yes, Runnable work) {
        ConfirmDialog dialog = new ConfirmDialog(title, question, yes, confirmed -> Refusals.guard(work));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of(UI.getCurrent().getLocale(), "kernel.cancel"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
    }
}
