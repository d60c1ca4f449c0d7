package org.countystore.evidence.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Refused;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

/** Photos side by side, each as large as the screen when it is pressed. */
public class PhotoStrip extends Div {
    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;
    private final transient Function<UUID, byte[]> source;

    public PhotoStrip(Photographing photographing, List<UUID> photos) {
        this(photo -> photographing.photo(photo).jpeg(), photos);
    }

    /** @param source where the JPEG of each is read from; refuses what may not be seen */
    public PhotoStrip(Function<UUID, byte[]> source, List<UUID> photos) {
        this.source = source;
        addClassName("photos");
        setVisible(!photos.isEmpty());
        for (int i = 0; i < photos.size(); i++) {
            String name = t("photo.number", i + 1);
            UUID photo = photos.get(i);
            NativeButton larger = new NativeButton("", click -> open(photo, name));
            larger.add(picture(photo, name));
            add(larger);
        }
    }

    private Image picture(UUID uuid, String name) {
        return image(source, uuid, name);
    }

    /** Read when the browser asks for it, so that no session carries pictures about. */
    public static Image image(Photographing photographing, UUID uuid, String name) {
        return image(photo -> photographing.photo(photo).jpeg(), uuid, name);
    }

    private static Image image(Function<UUID, byte[]> source, UUID uuid, String name) {
        return new Image(DownloadHandler.fromInputStream(request -> {
            try {
                byte[] jpeg = source.apply(uuid);
                return new DownloadResponse(new ByteArrayInputStream(jpeg), uuid + ".jpg", "image/jpeg", jpeg.length);
            } catch (Refused gone) {
                return DownloadResponse.error(NOT_FOUND);
            }
        }), name);
    }

    private void open(UUID photo, String name) {
        Dialog dialog = new Dialog(name);
        Image picture = picture(photo, name);
        picture.addClassName("photo-large");
        dialog.add(picture);
        dialog.getFooter().add(new Button(t("kernel.close"), click -> dialog.close()));
        dialog.open();
    }
}
