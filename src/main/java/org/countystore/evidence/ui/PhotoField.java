package org.countystore.evidence.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** A few photos: kept as soon as they are chosen, and shown as they are kept. */
public class PhotoField extends Div implements HasValidationProperties {
    private static final long serialVersionUID = 1L;
    private final transient Photographing photographing;
    private final transient List<UUID> photos = new ArrayList<>();
    private final Div shown = new Div();
    private final PhotoUpload upload;
    private final int most;

    public PhotoField(String label, int most, Photographing photographing) {
        this.most = most;
        this.photographing = photographing;
        upload = new PhotoUpload(photographing, this::append);
        addClassNames("stack", "tight");
        add(Pieces.span("picks-label", label), shown, upload);
    }

    private void append(UUID photo) {
        if (photos.size() < most) {
            photos.add(photo);
        }
        show();
    }

    private void show() {
        shown.removeAll();
        shown.add(new PhotoStrip(photographing, photos));
        upload.invite(photos.size() < most);
    }

    public List<UUID> photos() {
        return List.copyOf(photos);
    }

    public void clear() {
        photos.clear();
        show();
    }

    @Override
    public void setErrorMessage(String message) {
        upload.setErrorMessage(message);
    }

    @Override
    public void setInvalid(boolean invalid) {
        upload.setInvalid(invalid);
    }
}
