package org.countystore.household.ui;

import java.util.stream.Collectors;

import org.countystore.household.ImportReport;
import org.countystore.household.Importing;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Refused.FieldError;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.kernel.ui.Table;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Households from a file: first rehearsed, with every mistake told, then written as a whole. */
@Route("households/import")
@RolesAllowed("ADMIN")
public class ImportView extends CountyView {
    private static final long serialVersionUID = 1L;
    private final transient Importing importing;
    private final Div outcome = Pieces.div("stack");

    @Inject
    ImportView(Importing importing) {
        super("household.import");
        this.importing = importing;
        Anchor template = Pieces.link("templates/households.csv", t("import.template"), "btn");
        template.getElement().setAttribute("download", true);
        add(Pieces.head(t("household.import"), t("import.sub"), Pieces.link("households", t("household.title"), "btn")),
                Pieces.card(t("import.how"), Pieces.div("stack", how(), Pieces.div("row", template))), upload(), outcome);
    }

    private OrderedList how() {
        return new OrderedList(new ListItem(t("import.how.1")), new ListItem(t("import.how.2")), new ListItem(t("import.how.3")));
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((about, file) -> rehearse(file)));
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Importing.LARGEST_FILE);
        upload.setUploadButton(new Button(t("import.choose")));
        upload.setDropLabel(new Span(t("import.drop")));
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error().setFileIsTooBig(t("import.too_large")).setIncorrectFileType(t("import.wrong_type"))
                .setTooManyFiles(t("import.one_file")));
        upload.setI18n(words);
        upload.addFileRemovedListener(removed -> outcome.removeAll());
        upload.addFileRejectedListener(rejected -> {
            outcome.removeAll();
            outcome.add(Pieces.notice("error", rejected.getErrorMessage()));
        });
        return upload;
    }

    private void rehearse(byte[] file) {
        outcome.removeAll();
        telling(() -> {
            ImportReport report = importing.rehearse(file);
            if (report.errors().isEmpty()) {
                Button write = new Button(t("import.write", report.households()));
                write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                write.setDisableOnClick(true);
                write.addClickListener(click -> write(file));
                outcome.add(Pieces.notice("ok", t("import.good", report.lines(), report.households(), report.persons())),
                        Pieces.div("row", write));
            } else {
                outcome.add(Pieces.notice("error", t("import.bad", report.errors().size())), Pieces.div("card flush", mistakes(report)));
            }
        });
    }

    /** A file that cannot be read stays told until another is chosen, with the columns it lacks. */
    private void telling(Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            String sentence = refused.errors().isEmpty() ? Refusals.sentence(refused, locale()) : refused.errors().stream()
                    .map(error -> column(error.field()) + Texts.of(locale(), error)).collect(Collectors.joining("; "));
            outcome.add(Pieces.notice("error", t("import.unread", sentence)));
        }
    }

    private String column(String field) {
        return Texts.has("import.column." + field) ? t("import.column." + field) + " – " : "";
    }

    private Table<ImportReport.Mistake> mistakes(ImportReport report) {
        return new Table<ImportReport.Mistake>(t("import.mistakes"))
                .lead(t("import.line"), mistake -> t("import.line.no", mistake.line()))
                .column(t("import.column"), ImportReport.Mistake::column)
                .column(t("import.what"), mistake -> Texts.of(locale(), new FieldError(mistake.column(), mistake.code(), mistake.facts())))
                .rows(report.errors());
    }

    private void write(byte[] file) {
        outcome.removeAll();
        telling(() -> {
            ImportReport report = importing.write(file);
            outcome.add(Pieces.notice("ok", t("import.done", report.households(), report.persons())),
                    Pieces.div("row", Pieces.link("households", t("import.look"), "btn primary")));
        });
    }
}
