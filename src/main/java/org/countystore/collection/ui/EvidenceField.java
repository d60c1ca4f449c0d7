package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.countystore.collection.SlipPhoto;
import org.countystore.kernel.ui.FileUpload;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Photos of scale, goods and seller, one each; another one takes the place of the first. They are put to the slip once there is one. */
class EvidenceField extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<SlipPhoto.Shows> SHOWS = List.of(SlipPhoto.Shows.SCALE, SlipPhoto.Shows.GOODS, SlipPhoto.Shows.SELLER);
    private final transient Map<SlipPhoto.Shows, byte[]> photos = new EnumMap<>(SlipPhoto.Shows.class);

    EvidenceField() {
        addClassNames("stack", "tight");
        Div row = Pieces.div("row");
        SHOWS.forEach(shows -> row.add(upload(shows)));
        add(Pieces.span("picks-label", t("collection.evidence.photos")), row);
    }

    private FileUpload upload(SlipPhoto.Shows shows) {
        String words = t("collection.evidence.take." + shows);
        Button button = new Button(words, Pieces.icon("camera"));
        return new FileUpload(button, SlipPhoto.LARGEST, t("collection.evidence.too_big"), t("invalid.not_a_photo"), file -> {
            photos.put(shows, file);
            button.setText(words + " ✓");
        }, "image/jpeg", "image/png").fromCamera();
    }

    Map<SlipPhoto.Shows, byte[]> photos() {
        return Map.copyOf(photos);
    }
}
