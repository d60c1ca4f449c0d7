package org.countystore.trace.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.Texts;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.Quality;
import org.countystore.place.Gazetteer;
import org.countystore.place.Place;
import org.countystore.trace.Journey;
import org.countystore.trace.JourneySheet;
import org.countystore.trace.Selling;
import org.countystore.trace.Stop;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the public page says of a lot, in words. */
@ApplicationScoped
class LabelFacts {
    private static final String NONE = "-";
    private static final int MOST_VILLAGES = 5;
    private static final long GRAMS_A_KILOGRAM = 1000;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "sorting.label.phone", defaultValue = NONE)
    String labelPhone;
    @Inject
    @ConfigProperty(name = "county.promise.party", defaultValue = NONE)
    String promiser;

    /** Two words and a number for a row of a list. */
    public record Line(String name, String text) {
    }

    /** @param at day and minute */
    public record Step(String name, String at, String text) {
    }

    /** @param inspection of which the laboratory's paper can be read; empty if there is none */
    public record Test(String name, String at, String text, String inspection) {
    }

    /** Whom a buyer may ask, the same as on the label; empty if nobody is named. */
    String phone() {
        return labelPhone.equals(NONE) ? "" : labelPhone;
    }

    Map<String, Object> of(JourneySheet sheet, String number, Locale locale) {
        Journey journey = sheet.journey();
        Lot lot = journey.lot();
        Map<String, Object> facts = new HashMap<>();
        facts.put("state", state(lot));
        boolean certified = lot.isPacked() && journey.produce().needsCertificate();
        facts.put("heading", Texts.of(locale, certified ? "trace.label.certificate" : "trace.label.title"));
        facts.put("picture", journey.produce().code().value());
        facts.put("name", name(journey, locale));
        facts.put("grade", english(locale) ? journey.grade().nameEn() : journey.grade().name());
        facts.put("net", net(sheet.weight(), locale));
        boolean isOfOne = lot.isPacked() && (!lot.isByWeight() || !number.isEmpty());
        facts.put("netName", Texts.of(locale, isOfOne ? "trace.label.net" : "trace.born"));
        facts.put("facts", facts(sheet, number, locale));
        facts.put("steps", journey.stops().stream().map(stop -> step(stop, locale)).toList());
        facts.put("whole", journey.whole());
        facts.put("tests", journey.tests().stream().map(test -> new Test(Texts.of(locale, "trace.test." + test.result()),
                Texts.of(locale, "trace.moment", test.at()), test.method()
                        + test.reportNumber().map(report -> " · " + report).orElse(""),
                test.inspection().map(UUID::toString).orElse(""))).toList());
        facts.put("whose", lot.isOutside() ? Texts.of(locale, "trace.outside") : Texts.of(locale, "trace.households", sheet.households()));
        facts.put("rows", sheet.rows().stream().map(row -> row(row, locale)).toList());
        facts.put("selling", !isRecalled(lot) && sheet.selling().filter(selling -> selling.listing().isOnSale()).isPresent());
        facts.put("listing", sheet.selling().map(selling -> selling.listing().id().toString()).orElse(""));
        facts.put("price", sheet.selling().map(selling -> selling.listing().price().inYuan()).orElse(""));
        facts.put("shares", sheet.selling().map(selling -> shares(selling, locale)).orElse(List.of()));
        facts.put("phone", phone());
        return facts;
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** Good, waiting, recalled or old. */
    private String state(Lot lot) {
        if (isRecalled(lot)) {
            return "recalled";
        }
        if (lot.bestBefore().filter(day -> day.isBefore(LocalDate.now(clock))).isPresent()) {
            return "old";
        }
        return lot.quality() == Quality.RELEASED ? "ok" : "waiting";
    }

    private static boolean isRecalled(Lot lot) {
        return lot.quality() == Quality.REJECTED || lot.quality() == Quality.QUARANTINED;
    }

    private static String name(Journey journey, Locale locale) {
        return english(locale) ? journey.produce().nameEn() : journey.sku().map(sku -> sku.name()).orElse(journey.produce().name());
    }

    private static Line net(Weight weight, Locale locale) {
        boolean kilograms = weight.grams() >= GRAMS_A_KILOGRAM;
        return new Line(kilograms ? weight.toString() : Long.toString(weight.grams()),
                Texts.of(locale, kilograms ? "kernel.kg" : "trace.grams"));
    }

    private List<Line> facts(JourneySheet sheet, String number, Locale locale) {
        Lot lot = sheet.journey().lot();
        List<Line> lines = new ArrayList<>();
        lines.add(line(locale, "origin", origin(sheet.villages(), locale)));
        promiser(sheet.journey(), locale).ifPresent(name -> lines.add(line(locale, "promiser", name)));
        lines.add(line(locale, lot.isPacked() ? "packed" : "weighed", Texts.of(locale, "trace.moment", lot.bornAt())));
        lines.add(line(locale, "lot", number.isEmpty() ? lot.code().value()
                : lot.code() + " · " + Texts.of(locale, "trace.label.number", number, lot.packs())));
        lot.bestBefore().ifPresent(day -> lines.add(line(locale, "best_before", day.toString())));
        Optional.of(sheet.journey().grade().standard()).filter(standard -> !standard.isBlank())
                .ifPresent(standard -> lines.add(line(locale, "standard", standard)));
        return lines;
    }

    /** As on the printed label: who packed it, unless the county names somebody else. */
    private Optional<String> promiser(Journey journey, Locale locale) {
        return promiser.equals(NONE) ? journey.stops().stream().filter(stop -> stop.kind() == Stop.Kind.PACKED).findFirst()
                .map(stop -> Texts.of(locale, "sorting.station_of", stop.place().name())) : Optional.of(promiser);
    }

    private static Line line(Locale locale, String name, String text) {
        return new Line(Texts.of(locale, "trace.label." + name), text);
    }

    private String origin(List<Place> villages, Locale locale) {
        String first = villages.stream().limit(MOST_VILLAGES).map(place -> gazetteer.fullName(place.code()))
                .collect(Collectors.joining(english(locale) ? ", " : "、"));
        String county = villages.isEmpty() ? "" : gazetteer.get(villages.get(0).code().county()).name();
        return county + " " + (villages.size() <= MOST_VILLAGES ? first : Texts.of(locale, "trace.label.villages", first, villages.size()));
    }

    private Step step(Stop stop, Locale locale) {
        String where = gazetteer.fullName(stop.place().code()) + " · " + Texts.of(locale, "trace.weight", stop.weight());
        return new Step(Texts.of(locale, "trace.stop." + stop.kind()), Texts.of(locale, "trace.moment", stop.at()),
                stop.times() == 1 ? where : where + " · " + Texts.of(locale, "trace.times", stop.times()));
    }

    private Line row(JourneySheet.Row row, Locale locale) {
        String weight = Texts.of(locale, "trace.weight", row.weight());
        if (row.household().isEmpty()) {
            return new Line(gazetteer.fullName(row.place().code()), weight);
        }
        return new Line(Texts.of(locale, "trace.household", row.household().get().substring(1)), gazetteer.fullName(row.place().code())
                + " · " + weight + " · " + Texts.of(locale, "trace.owed", row.cost().orElseThrow()));
    }

    private static List<Line> shares(Selling selling, Locale locale) {
        return selling.shares().stream().map(share ->
                new Line(Texts.of(locale, "trace.share." + share.who()), share.money().inYuan())).toList();
    }
}
