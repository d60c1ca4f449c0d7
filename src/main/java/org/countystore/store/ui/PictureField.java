package org.countystore.store.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.countystore.evidence.Photographing;
import org.countystore.evidence.ui.PhotoStrip;
import org.countystore.evidence.ui.PhotoUpload;
import org.countystore.kernel.ui.Pieces;
import org.countystore.store.Picturing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** The photos of a listing, in their order: the first stands on the card. Without any it keeps its drawn picture. */
class PictureField extends Div implements HasValidationProperties {
    private static final long serialVersionUID = 1L;
    private final transient Photographing photographing;
    private final transient List<UUID> photos;
    private final transient Consumer<List<UUID>> changed;
    private final Div shown = Pieces.div("pictures");
    private final PhotoUpload upload;

    /** @param changed told of the photos at the start and after each change */
    PictureField(Photographing photographing, List<UUID> known, Consumer<List<UUID>> changed) {
        this.changed = changed;
        this.photographing = photographing;
        photos = new ArrayList<>(known);
        upload = new PhotoUpload(photographing, this::append);
        addClassName("stack");
        add(Pieces.span("quiet", Goods.t("store.pictures.help", Picturing.MOST)), shown, upload);
        show();
    }

    private void append(UUID photo) {
        photos.add(photo);
        show();
    }

    private void show() {
        shown.removeAll();
        for (int i = 0; i < photos.size(); i++) {
            shown.add(picture(i));
        }
        upload.invite(photos.size() < Picturing.MOST);
        changed.accept(photos());
    }

    private Div picture(int at) {
        String name = Goods.t("store.picture", at + 1);
        Image image = PhotoStrip.image(photographing, photos.get(at), name);
        Button first = button("store.picture.forward", at + 1, () -> Collections.swap(photos, at, at - 1));
        first.setEnabled(at > 0);
        Div picture = Pieces.div("picture", image, Pieces.div("row", first, button("store.picture.remove", at + 1, () -> photos.remove(at))));
        if (at == 0) {
            picture.add(Pieces.tag("gold", Goods.t("store.picture.first")));
        }
        return picture;
    }

    private Button button(String key, int number, Runnable change) {
        Button button = new Button(Goods.t(key), click -> {
            change.run();
            show();
        });
        button.setAriaLabel(Goods.t(key) + " " + Goods.t("store.picture", number));
        return button;
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
