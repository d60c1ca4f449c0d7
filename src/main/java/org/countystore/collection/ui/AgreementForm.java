package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.countystore.collection.SlipPhoto;
import org.countystore.collection.Witness;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.PasswordField;

/** What clerk and seller agree on once the basket is weighed: heard aloud, signed, photographed or by PIN, paid now or owed. */
class AgreementForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_PIN = 6;
    /** Only where the browser has a Mandarin voice of its own; it may find one a while later. */
    private static final String WHERE_THERE_IS_A_VOICE = """
            import(new URL('field/js/speech.js', document.baseURI)).then(({hearOfVoices}) => hearOfVoices(found => {
                this.hidden = !found;
            }))""";
    private static final String READ = "import(new URL('field/js/speech.js', document.baseURI)).then(({readAloud}) => readAloud($0))";
    private final Picks<Boolean> payment = new Picks<>(t("collection.payment"), chosen -> { });
    private final SignatureField signature = new SignatureField();
    private final EvidenceField evidence = new EvidenceField();
    private final PasswordField pin = new PasswordField(t("collection.pin"));
    /** Stay the same, so that pressing twice keeps each picture once. */
    private final transient Map<SlipPhoto.Shows, UUID> ids = new EnumMap<>(SlipPhoto.Shows.class);

    /** @param spoken what is read to the seller when asked for; nothing while something is missing */
    AgreementForm(Supplier<Optional<String>> spoken) {
        addClassName("stack");
        payment.offer(List.of(false, true), now -> t(now ? "collection.payment.now" : "collection.payment.later"), now -> Optional.empty());
        payment.choose(false);
        Button listen = new Button(t("collection.listen"), Pieces.icon("listen"), click -> spoken.get()
                .ifPresent(sentence -> click.getSource().getElement().executeJs(READ, sentence)));
        listen.getElement().setAttribute("hidden", true).executeJs(WHERE_THERE_IS_A_VOICE);
        for (SlipPhoto.Shows shows : SlipPhoto.Shows.values()) {
            ids.put(shows, Uuids.next());
        }
        pin.setMaxLength(LONGEST_PIN);
        pin.setAllowedCharPattern("[0-9]");
        pin.setHelperText(t("collection.pin.help"));
        pin.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        add(Pieces.div("row", listen), payment, signature, pin, evidence);
    }

    /** Whether the seller gets the money on the spot. */
    boolean paysNow() {
        return payment.value().orElse(false);
    }

    /** As the household has typed it. Gone as soon as it was read: it is typed anew for each try. */
    Optional<String> takePin() {
        Optional<String> typed = Optional.of(pin.getValue()).filter(text -> !text.isEmpty());
        pin.clear();
        return typed;
    }

    Map<String, HasValidationProperties> fields() {
        return Map.of("pin", pin, "card", pin, "confirmation.kind", pin);
    }

    /** Everything that was taken, under the id that the slip names it by. */
    Map<SlipPhoto.Shows, Picture> pictures() {
        Map<SlipPhoto.Shows, Picture> pictures = new EnumMap<>(SlipPhoto.Shows.class);
        evidence.photos().forEach((shows, file) -> pictures.put(shows, new Picture(ids.get(shows), file)));
        signature.picture().ifPresent(file -> pictures.put(SlipPhoto.Shows.SIGNATURE, new Picture(ids.get(SlipPhoto.Shows.SIGNATURE), file)));
        return pictures;
    }

    record Picture(UUID id, byte[] file) {
    }

    /** By what the seller agreed: the PIN before the name on the glass, and that before a photo. */
    Witness witness(Optional<String> secondPerson, boolean declared) {
        if (!pin.isEmpty()) {
            return new Witness(Optional.of(Witness.Confirmation.PIN), Optional.empty(), secondPerson, declared);
        }
        Map<SlipPhoto.Shows, Picture> pictures = pictures();
        Optional<Witness.Confirmation> kind = pictures.containsKey(SlipPhoto.Shows.SIGNATURE) ? Optional.of(Witness.Confirmation.SIGNATURE)
                : pictures.containsKey(SlipPhoto.Shows.SELLER) ? Optional.of(Witness.Confirmation.PHOTO) : Optional.empty();
        Optional<UUID> picture = kind.map(by -> ids.get(by == Witness.Confirmation.SIGNATURE ? SlipPhoto.Shows.SIGNATURE
                : SlipPhoto.Shows.SELLER));
        return new Witness(kind, picture, secondPerson, declared);
    }
}
