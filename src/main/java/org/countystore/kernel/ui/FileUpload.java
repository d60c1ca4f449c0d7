package org.countystore.kernel.ui;

import java.util.function.Consumer;

import org.countystore.kernel.Refused;
import org.countystore.kernel.Texts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

/** Takes a file from the telephone or the disk and hands it on at once; says right here what is wrong with it. */
public class FileUpload extends Div implements HasValidationProperties {
    private static final long serialVersionUID = 1L;
    private final transient Consumer<byte[]> taker;
    private final Div error = Pieces.div("field-error");
    private final Upload upload = new Upload(UploadHandler.inMemory((about, file) -> take(file)));

    /** @param taker is given each file, and may refuse it */
    public FileUpload(Button button, int largest, String tooBig, String wrongType, Consumer<byte[]> taker, String... types) {
        this.taker = taker;
        addClassNames("stack", "tight");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        upload.setAcceptedFileTypes(types);
        upload.setMaxFileSize(largest);
        upload.setDropAllowed(false);
        upload.setUploadButton(button);
        UploadI18N words = new UploadI18N();
        words.setError(new UploadI18N.Error().setFileIsTooBig(tooBig).setIncorrectFileType(wrongType));
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> complain(rejected.getErrorMessage()));
        add(upload, error);
    }

    private void take(byte[] file) {
        setInvalid(false);
        upload.clearFileList();
        try {
            taker.accept(file);
        } catch (Refused refused) {
            complain(Refusals.sentence(refused, UI.getCurrent().getLocale()));
        }
    }

    private void complain(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }

    /** On a telephone the camera opens at once. */
    public FileUpload fromCamera() {
        upload.getElement().setAttribute("capture", "environment");
        return this;
    }

    /** @param more whether another file has room */
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

    protected static String t(String key) {
        return Texts.of(UI.getCurrent().getLocale(), key);
    }
}
