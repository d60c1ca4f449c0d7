package org.countystore.collection;

import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Fields;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What stands behind a slip besides the clerk's word: how the household agreed, who else stood by, and whether it declared
 * how its produce was grown.
 */
@Embeddable
public class Witness {
    /** How the household agreed to what the slip says. */
    public enum Confirmation {
        /** On the glass of the phone. */
        SIGNATURE(SlipPhoto.Shows.SIGNATURE),
        /** A photo of who sold. */
        PHOTO(SlipPhoto.Shows.SELLER),
        /** By the PIN of its points card, before the slip was written. */
        PIN(null);

        private final SlipPhoto.Shows shows;

        Confirmation(SlipPhoto.Shows shows) {
            this.shows = shows;
        }

        /** What is on the picture that bears it out; by PIN there is none. */
        public Optional<SlipPhoto.Shows> shows() {
            return Optional.ofNullable(shows);
        }
    }

    /** The clerk's word alone. */
    public static final Witness NONE = new Witness(Optional.empty(), Optional.empty(), Optional.empty(), false);
    private static final int LONGEST_NAME = 60;
    @Enumerated(EnumType.STRING)
    private Confirmation confirmation;
    @Column(name = "confirmation_photo")
    private UUID photo;
    @Column(name = "second_person")
    private String secondPerson;
    private boolean declared;

    protected Witness() {
    }

    /**
     * @param photo        the picture that shows the signature or the seller; it may arrive later than the slip
     * @param secondPerson who looked on and answers for an unusual purchase
     */
    public Witness(Optional<Confirmation> confirmation, Optional<UUID> photo, Optional<String> secondPerson, boolean declared) {
        this.confirmation = confirmation.orElse(null);
        this.photo = photo.orElse(null);
        this.secondPerson = secondPerson.orElse(null);
        this.declared = declared;
    }

    /** Each slip holds its own. */
    Witness copy() {
        return new Witness(confirmation(), photo(), secondPerson(), declared);
    }

    void check(Fields fields) {
        secondPerson().ifPresent(name -> fields.text(name, LONGEST_NAME, "secondPerson"));
        fields.must(confirmation == null || isByPin() || photo != null, "confirmation.picture", "required")
                .must(!isByPin() || photo == null, "confirmation.picture", "no_picture_with_pin");
    }

    /** @throws org.countystore.kernel.Refused INVALID if the picture by which the household agreed shows something else */
    void mustBear(UUID picture, SlipPhoto.Shows what) {
        new Fields().must(!picture.equals(photo) || confirmation().flatMap(Confirmation::shows).equals(Optional.of(what)), "X-Shows",
                "photo_shows").orRefuse();
    }

    boolean isByPin() {
        return confirmation == Confirmation.PIN;
    }

    public Optional<Confirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    public Optional<UUID> photo() {
        return Optional.ofNullable(photo);
    }

    public Optional<String> secondPerson() {
        return Optional.ofNullable(secondPerson);
    }

    public boolean declared() {
        return declared;
    }

    /** All of it: a repeated call is known by what it says. */
    @Override
    public String toString() {
        return "Witness[" + confirmation + ", " + photo + ", " + secondPerson + ", " + declared + "]";
    }
}
