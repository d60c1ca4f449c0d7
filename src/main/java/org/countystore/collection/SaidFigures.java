package org.countystore.collection;

import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The figures of a weigh-in that nobody has looked at yet: they may be any. */
@Embeddable
class SaidFigures {
    private static final LocalDateTime FIRST = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(2999, 12, 31, 0, 0);
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_PRODUCE = 40;
    private static final int LONGEST_GRADE = 20;
    private static final int LONGEST_DEVICE = 80;
    /** Where somebody sold who stands in no register. */
    private static final String NO_HOUSEHOLD = "";
    private String household;
    private ProduceCode produce;
    private GradeCode grade;
    @Column(name = "gross_grams")
    private Weight gross;
    @Column(name = "tare_grams")
    private Weight tare;
    @Column(name = "deduction_permille")
    private int deductionPermille;
    @Column(name = "fen_per_kilogram")
    private Money perKilogram;
    @Column(name = "price_reason")
    private String priceReason;
    @Column(name = "said_at")
    private LocalDateTime saidAt;
    @Column(name = "said_device")
    private String saidDevice;
    @Column(name = "seller_place")
    private PlaceCode sellerPlace;
    @Column(name = "seller_name")
    private String sellerName;
    @Column(name = "seller_note")
    private String sellerNote;

    SaidFigures() {
    }

    static SaidFigures of(WeighIn weighIn) {
        SaidFigures said = new SaidFigures();
        said.household = weighIn.household().orElse(NO_HOUSEHOLD);
        said.produce = weighIn.produce();
        said.grade = weighIn.grade();
        said.gross = weighIn.gross();
        said.tare = weighIn.tare();
        said.deductionPermille = weighIn.deductionPermille();
        said.perKilogram = weighIn.perKilogram();
        said.priceReason = weighIn.priceReason().orElse(null);
        said.saidAt = weighIn.occurredAt();
        said.saidDevice = weighIn.device().orElse(null);
        weighIn.outsider().ifPresent(seller -> {
            said.sellerPlace = seller.village();
            said.sellerName = seller.name();
            said.sellerNote = seller.note().orElse(null);
        });
        return said;
    }

    /** Nothing but what cannot be written down is wrong. */
    static void check(WeighIn weighIn, Fields fields, String item) {
        weighIn.household().ifPresent(code -> fields.text(code, LONGEST_CODE, item + ".household"));
        weighIn.outsider().ifPresent(seller -> {
            fields.text(seller.name(), Outsider.LONGEST_NAME, item + ".unregistered.name");
            seller.note().ifPresent(text -> fields.text(text, Outsider.LONGEST_NOTE, item + ".unregistered.note"));
        });
        fields.must(weighIn.household().isPresent() != weighIn.outsider().isPresent(), item + ".household", "one_seller")
                .text(weighIn.produce().value(), LONGEST_PRODUCE, item + ".produce")
                .text(weighIn.grade().value(), LONGEST_GRADE, item + ".grade")
                .between(weighIn.occurredAt(), FIRST, LAST, item + ".occurredAt");
        weighIn.priceReason().ifPresent(text -> fields.must(text.length() <= Fields.LONGEST_REASON, item + ".priceReason",
                "too_long", Fields.LONGEST_REASON));
        weighIn.device().ifPresent(text -> fields.must(text.length() <= LONGEST_DEVICE, item + ".device", "too_long", LONGEST_DEVICE));
        weighIn.witness().secondPerson().ifPresent(text -> fields.must(text.length() <= LONGEST_CODE, item + ".secondPerson", "too_long",
                LONGEST_CODE));
    }

    WeighIn weighIn(Witness witness) {
        Optional<String> code = Optional.of(household).filter(known -> !known.equals(NO_HOUSEHOLD));
        Optional<Outsider> outsider = Optional.ofNullable(sellerName)
                .map(name -> new Outsider(sellerPlace, name, Optional.ofNullable(sellerNote)));
        return new WeighIn(code, produce, grade, gross, tare, deductionPermille, perKilogram, Optional.ofNullable(priceReason), saidAt,
                Optional.ofNullable(saidDevice), witness, outsider);
    }
}
