package org.countystore.sorting.ui;

import java.util.UUID;

import org.countystore.evidence.Archive;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.FileUpload;
import org.countystore.kernel.ui.Pieces;
import org.countystore.sorting.Reporting;

import com.vaadin.flow.component.button.Button;

/** Takes the laboratory's paper and puts it to an inspection at once, for everybody to read. */
class ReportUpload extends FileUpload {
    private static final long serialVersionUID = 1L;

    ReportUpload(Reporting reporting, UUID inspection, Runnable done) {
        super(new Button(t("inspection.paper.add"), Pieces.icon("upload")), Archive.LARGEST, t("inspection.paper.too_big"),
                t("invalid.not_a_document"), file -> {
                    reporting.attach(inspection, Uuids.next(), file);
                    done.run();
                }, "application/pdf", "image/jpeg", "image/png");
        add(Pieces.span("meta", t("inspection.paper.public")));
    }
}
