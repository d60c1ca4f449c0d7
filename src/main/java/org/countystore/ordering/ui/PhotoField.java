package org.countystore.ordering.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.ordering.ReturnWish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

/** A few photos: kept as soon as they are chosen, and shown as they are kept. */
class PhotoField extends Div implements HasValidationProperties {
    private static final long serialVersionUID = 1L;
    private final transient Photographing photographing;
    private final transient List<UUID> photos = new ArrayList<>();
    private final Div shown = new Div();
    private final Div error = Pieces.div("field-error");
    private final Upload upload = new Upload(UploadHandler.inMemory((about, file) -> keep(file)));

    PhotoField(Photographing photographing) {
        this.photographing = photographing;
        addClassNames("stack", "tight");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        upload.setAcceptedFileTypes("image/jpeg", "image/png");
        upload.setMaxFileSize(Photographing.LARGEST);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(Said.t("returns.add_photo"), Pieces.icon("camera")));
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error().setFileIsTooBig(Said.t("returns.photo_too_big"))
                .setIncorrectFileType(Said.t("invalid.not_a_photo")));
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> complain(rejected.getErrorMessage()));
        add(new Span(Said.t("returns.photos", ReturnWish.MOST_PHOTOS)), shown, upload, error);
    }

    private void keep(byte[] file) {
        setInvalid(false);
        upload.clearFileList();
        try {
            if (photos.size() < ReturnWish.MOST_PHOTOS) {
                photos.add(photographing.keep(Uuids.next(), file).uuid());
            }
            shown.removeAll();
            shown.add(new PhotoStrip(photographing, photos));
            upload.setVisible(photos.size() < ReturnWish.MOST_PHOTOS);
        } catch (Refused refused) {
            complain(Refusals.sentence(refused, Said.locale()));
        }
    }

    private void complain(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }

    List<UUID> photos() {
        return List.copyOf(photos);
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }
}
