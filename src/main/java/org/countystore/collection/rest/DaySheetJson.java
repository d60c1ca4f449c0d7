package org.countystore.collection.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.collection.DaySheet;
import org.countystore.household.Household;
import org.countystore.household.Initials;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Weight;
import org.countystore.place.Place;
import org.countystore.points.CardNumber;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Grade;
import org.countystore.produce.GuidePrice;
import org.countystore.produce.Produce;

/** The day sheet of a point as its phones keep it; names are masked on it. */
public record DaySheetJson(LocalDate day, Optional<OffsetDateTime> madeAt, Village village, Station station, boolean pointOpen,
        List<Seller> households, List<Kind> produce, List<Price> prices, Rules rules, List<CollectionDayResource.Row> calendar,
        List<WantedResource.Row> wanted, List<Announced> announced) {
    static DaySheetJson of(DaySheet sheet) {
        return new DaySheetJson(sheet.day(), Optional.empty(), Village.of(sheet), Station.of(sheet.station()), sheet.pointOpen(),
                sheet.households().stream().map(household -> Seller.of(household, sheet)).toList(),
                sheet.kinds().stream().map(kind -> Kind.of(kind, sheet)).toList(), sheet.prices().stream().map(Price::of).toList(),
                Rules.of(sheet), sheet.calendar().stream().map(CollectionDayResource.Row::of).toList(),
                sheet.wanted().stream().map(WantedResource.Row::of).toList(), Announced.of(sheet));
    }

    DaySheetJson at(OffsetDateTime moment) {
        return new DaySheetJson(day, Optional.of(moment), village, station, pointOpen, households, produce, prices, rules, calendar,
                wanted, announced);
    }

    public record Village(String code, String name, String town) {
        static Village of(DaySheet sheet) {
            return new Village(sheet.village().code().value(), sheet.village().name(), sheet.station().name());
        }
    }

    public record Station(String code, String name) {
        static Station of(Place station) {
            return new Station(station.code().value(), station.name());
        }
    }

    /**
     * @param initials each way in which the visible signs of the name may be typed, a blank between
     * @param group    the masked name of the group head
     * @param card     the number of its points card, as a camera or a scanner reads it
     * @param capacity what it can still bring this year; nothing for what the county has not estimated
     */
    public record Seller(String code, String name, String initials, Optional<String> group, Optional<String> card, List<Room> capacity) {
        static Seller of(Household household, DaySheet sheet) {
            String name = household.maskedHead();
            return new Seller(household.code(), name, Initials.of(name), household.groupHead().map(sheet.groupHeads()::get),
                    Optional.ofNullable(sheet.cards().get(household.id())).map(CardNumber::value),
                    sheet.rooms().getOrDefault(household.id(), List.of()).stream().map(Room::of).toList());
        }
    }

    /** Who of the households said to have goods. */
    public record Announced(String household, String produce, long grams, LocalDate from) {
        static List<Announced> of(DaySheet sheet) {
            Map<HouseholdId, String> codes = sheet.households().stream().collect(Collectors.toMap(Household::id, Household::code));
            return sheet.announced().stream().filter(each -> codes.containsKey(each.household()))
                    .map(each -> new Announced(codes.get(each.household()), each.produce().value(), each.about().grams(), each.from()))
                    .toList();
        }
    }

    public record Room(String produce, long leftGrams, long yearGrams) {
        static Room of(DaySheet.Room room) {
            return new Room(room.produce().value(), room.left().grams(), room.year().grams());
        }
    }

    /** @param declaration whether the household has to declare how it was grown */
    public record Kind(String code, String name, String nameEn, String picture, boolean declaration, List<Standing> grades,
            Optional<Long> usualGrams) {
        static Kind of(Catalogue.Kind kind, DaySheet sheet) {
            Produce produce = kind.produce();
            return new Kind(produce.code().value(), produce.name(), produce.nameEn(), "/images/produce/" + produce.code() + ".svg",
                    produce.needsCertificate(), kind.bought().stream().map(Standing::of).toList(),
                    Optional.ofNullable(sheet.usual().get(produce.code())).map(Weight::grams));
        }
    }

    public record Standing(String code, String name, String requirement) {
        static Standing of(Grade grade) {
            return new Standing(grade.code().value(), grade.name(), grade.requirement());
        }
    }

    public record Price(String produce, String grade, long fenPerKilogram, long lowFen, long highFen) {
        static Price of(GuidePrice price) {
            return new Price(price.produce().value(), price.grade().value(), price.band().guide().fen(), price.band().low().fen(),
                    price.band().high().fen());
        }
    }

    /** @param unregistered whether the point may buy from who stands in no register */
    public record Rules(long heaviestGrams, int mostDeductionPermille, int daysBack, int minutesAhead, int unusualTimes,
            boolean unregistered) {
        static Rules of(DaySheet sheet) {
            DaySheet.Limits limits = sheet.limits();
            return new Rules(limits.heaviest().grams(), limits.mostDeductionPermille(), limits.daysBack(), limits.minutesAhead(),
                    limits.unusualTimes(), sheet.takesOutsiders());
        }
    }
}
