package org.countystore.collection.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.countystore.collection.SlipPhoto;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

/** Photos of scale, goods and seller, one each; another one takes the place of the first. They are put to the slip once there is one. */
class EvidenceField extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<SlipPhoto.Shows> SHOWS = List.of(SlipPhoto.Shows.SCALE, SlipPhoto.Shows.GOODS, SlipPhoto.Shows.SELLER);
    private final transient Map<SlipPhoto.Shows, byte[]> photos = new EnumMap<>(SlipPhoto.Shows.class);
    private final Div error = Pieces.div("field-error");

    EvidenceField() {
        addClassNames("stack", "tight");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Div row = Pieces.div("row");
        SHOWS.forEach(shows -> row.add(upload(shows)));
        add(Pieces.span("picks-label", t("collection.evidence.photos")), row, error);
    }

    private Upload upload(SlipPhoto.Shows shows) {
        String words = t("collection.evidence.take." + shows);
        Button button = new Button(words, Pieces.icon("camera"));
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((about, file) -> {
            photos.put(shows, file);
            error.setVisible(false);
            button.setText(words + " ✓");
            upload.clearFileList();
        }));
        upload.setAcceptedFileTypes("image/jpeg", "image/png");
        upload.setMaxFileSize(SlipPhoto.LARGEST);
        upload.setDropAllowed(false);
        upload.setUploadButton(button);
        upload.getElement().setAttribute("capture", "environment");
        upload.setI18n(new UploadI18N().setError(new UploadI18N.Error().setFileIsTooBig(t("collection.evidence.too_big"))
                .setIncorrectFileType(t("invalid.not_a_photo"))));
        upload.addFileRejectedListener(rejected -> {
            error.setText(rejected.getErrorMessage());
            error.setVisible(true);
        });
        return upload;
    }

    private static String t(String key) {
        return Texts.of(UI.getCurrent().getLocale(), key);
    }

    Map<SlipPhoto.Shows, byte[]> photos() {
        return Map.copyOf(photos);
    }
}
