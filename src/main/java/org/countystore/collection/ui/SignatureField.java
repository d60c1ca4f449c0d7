package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.Base64;
import java.util.Optional;

import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** Where the seller signs with a finger or a mouse. What was written is here after each stroke. */
class SignatureField extends Div {
    private static final long serialVersionUID = 1L;
    private static final String PNG = "data:image/png;base64,";
    private static final String DRAWN = "event.target.toDataURL('image/png')";
    /** The same pen as on the phone. */
    private static final String PEN = """
            import(new URL('field/js/ink.js', document.baseURI)).then(({ink}) => {
                this.wipe = ink(this, () => this.dispatchEvent(new Event('signed')));
            })""";
    private final Element canvas = new Element("canvas");
    private transient byte[] picture;

    SignatureField() {
        addClassNames("stack", "tight", "signature");
        canvas.setAttribute("width", "640").setAttribute("height", "200").setAttribute("role", "img")
                .setAttribute("aria-label", t("collection.sign.here"));
        canvas.addEventListener("signed", signed -> picture = read(signed.getEventData().getString(DRAWN))).addEventData(DRAWN).debounce(300);
        canvas.executeJs(PEN);
        Button clear = new Button(t("collection.sign.clear"), Pieces.icon("trash", "small"), click -> clear());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(Pieces.div("row", Pieces.span("picks-label grow", t("collection.sign")), clear));
        getElement().appendChild(canvas);
    }

    private static byte[] read(String address) {
        return Base64.getDecoder().decode(address.substring(PNG.length()));
    }

    private void clear() {
        picture = null;
        canvas.executeJs("this.wipe()");
    }

    /** As a PNG; empty while nobody has signed. */
    Optional<byte[]> picture() {
        return Optional.ofNullable(picture);
    }
}
