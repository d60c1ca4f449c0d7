package org.countystore.ordering.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.countystore.evidence.Photographing;
import org.countystore.evidence.ui.PhotoStrip;
import org.countystore.evidence.ui.PhotoUpload;
import org.countystore.ordering.ReturnWish;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** A few photos of what is wrong: kept as soon as they are chosen, and shown as they are kept. */
class PhotoField extends Div implements HasValidationProperties {
    private static final long serialVersionUID = 1L;
    private final transient Photographing photographing;
    private final transient List<UUID> photos = new ArrayList<>();
    private final Div shown = new Div();
    private final PhotoUpload upload;

    PhotoField(Photographing photographing) {
        this.photographing = photographing;
        upload = new PhotoUpload(photographing, this::append);
        addClassNames("stack", "tight");
        add(new Span(Said.t("returns.photos", ReturnWish.MOST_PHOTOS)), shown, upload);
    }

    private void append(UUID photo) {
        if (photos.size() < ReturnWish.MOST_PHOTOS) {
            photos.add(photo);
        }
        shown.removeAll();
        shown.add(new PhotoStrip(photographing, photos));
        upload.invite(photos.size() < ReturnWish.MOST_PHOTOS);
    }

    List<UUID> photos() {
        return List.copyOf(photos);
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
