package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import org.countystore.collection.Documenting;
import org.countystore.collection.Purchase;
import org.countystore.collection.SlipPhoto;
import org.countystore.collection.Witness;
import org.countystore.evidence.ui.PhotoStrip;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.FileUpload;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands behind a slip besides the clerk's word: how the household agreed, the pictures, a clock that was wrong. */
class EvidenceCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    EvidenceCard(Purchase purchase, Documenting documenting) {
        addClassNames("card", "stack", "no-print");
        List<SlipPhoto> photos = documenting.photos(purchase.uuid());
        Witness witness = purchase.witness();
        add(new H2(t("collection.evidence")));
        say(witness.confirmation().map(kind -> t("collection.confirmed." + kind.name())).orElseGet(() -> t("collection.confirmed.none")));
        witness.photo().filter(wanted -> photos.stream().noneMatch(photo -> photo.photo().equals(wanted)))
                .ifPresent(missing -> add(Pieces.notice("warn", t("collection.confirmed.missing")), late(purchase, missing, documenting)));
        witness.secondPerson().ifPresent(name -> say(t("collection.second_person.was", name)));
        if (witness.declared()) {
            say(t("collection.declared"));
        }
        purchase.signature().phoneAt().ifPresent(said -> add(Pieces.notice("info",
                t("collection.phone_clock", TIME.format(said), TIME.format(purchase.signature().occurredAt())))));
        for (SlipPhoto.Shows kind : SlipPhoto.Shows.values()) {
            List<UUID> of = photos.stream().filter(photo -> photo.shows() == kind).map(SlipPhoto::photo).toList();
            if (!of.isEmpty()) {
                say(t("collection.photo." + kind.name()));
                add(new PhotoStrip(photo -> documenting.photo(purchase.uuid(), photo).jpeg(), of));
            }
        }
        if (photos.stream().anyMatch(SlipPhoto::isFromRevoked)) {
            add(Pieces.notice("warn", t("collection.photo.from_revoked")));
        }
        if (photos.isEmpty()) {
            say(t("collection.photo.none"));
        }
    }

    /** Where a phone was lost with the picture, the clerk brings another one of the same. */
    private static Component late(Purchase purchase, UUID missing, Documenting documenting) {
        FileUpload upload = new FileUpload(new Button(t("photo.add"), Pieces.icon("camera")), SlipPhoto.LARGEST,
                t("collection.evidence.too_big"), t("invalid.not_a_photo"), file -> {
                    documenting.attach(purchase.uuid(), missing, purchase.witness().confirmation().flatMap(Witness.Confirmation::shows)
                            .orElseThrow(), file);
                    UI.getCurrent().refreshCurrentRoute(false);
                }, "image/jpeg", "image/png");
        upload.setVisible(Caller.current().holds(Role.CLERK));
        return upload;
    }

    private void say(String text) {
        add(new Paragraph(text));
    }
}
