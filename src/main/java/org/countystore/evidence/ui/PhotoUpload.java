package org.countystore.evidence.ui;

import java.util.UUID;
import java.util.function.Consumer;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

/** Takes a photo from the telephone or the disk and keeps it at once; says right here what is wrong with it. */
public class PhotoUpload extends Div implements HasValidationProperties {
    private static final long serialVersionUID = 1L;
    private final transient Photographing photographing;
    private final transient Consumer<UUID> taken;
    private final Div error = Pieces.div("field-error");
    private final Upload upload = new Upload(UploadHandler.inMemory((about, file) -> keep(file)));

    /** @param taken is told of each photo that was kept */
    public PhotoUpload(Photographing photographing, Consumer<UUID> taken) {
        this.photographing = photographing;
        this.taken = taken;
        addClassNames("stack", "tight");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        upload.setAcceptedFileTypes("image/jpeg", "image/png");
        upload.setMaxFileSize(Photographing.LARGEST);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(t("photo.add"), Pieces.icon("camera")));
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error().setFileIsTooBig(t("photo.too_big")).setIncorrectFileType(t("invalid.not_a_photo")));
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> complain(rejected.getErrorMessage()));
        add(upload, error);
    }

    private void keep(byte[] file) {
        setInvalid(false);
        upload.clearFileList();
        try {
            taken.accept(photographing.keep(Uuids.next(), file).uuid());
        } catch (Refused refused) {
            complain(Refusals.sentence(refused, UI.getCurrent().getLocale()));
        }
    }

    private void complain(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }

    /** @param more whether another photo has room */
    public void invite(boolean more) {
        upload.setVisible(more);
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    private static String t(String key) {
        return Texts.of(UI.getCurrent().getLocale(), key);
    }
}
