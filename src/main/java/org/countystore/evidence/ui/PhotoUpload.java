package org.countystore.evidence.ui;

import java.util.UUID;
import java.util.function.Consumer;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.FileUpload;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.button.Button;

/** Takes a photo and keeps it at once. */
public class PhotoUpload extends FileUpload {
    private static final long serialVersionUID = 1L;

    /** @param taken is told of each photo that was kept */
    public PhotoUpload(Photographing photographing, Consumer<UUID> taken) {
        super(new Button(t("photo.add"), Pieces.icon("camera")), Photographing.LARGEST, t("photo.too_big"), t("invalid.not_a_photo"),
                file -> taken.accept(photographing.keep(Uuids.next(), file).uuid()), "image/jpeg", "image/png");
    }
}
