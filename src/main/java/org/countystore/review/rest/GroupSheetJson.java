package org.countystore.review.rest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.household.Household;
import org.countystore.kernel.CountyTime;
import org.countystore.review.Deed;
import org.countystore.review.DeedRow;
import org.countystore.review.GroupSheet;
import org.countystore.review.Rule;

/** What a group head's phone keeps; households are masked on it. */
public record GroupSheetJson(OffsetDateTime madeAt, Village village, List<Home> households, List<Month> months,
        List<Told> deeds, List<SelfReportResource.Row> reports) {
    static GroupSheetJson of(GroupSheet sheet) {
        return new GroupSheetJson(at(sheet.madeAt()),
                new Village(sheet.village().code().value(), sheet.village().name()), sheet.households().stream().map(Home::of).toList(),
                sheet.months().stream().map(Month::of).toList(), sheet.deeds().stream().map(Told::of).toList(),
                sheet.reports().stream().map(SelfReportResource.Row::of).toList());
    }

    private static OffsetDateTime at(LocalDateTime time) {
        return time.atZone(CountyTime.ZONE).toOffsetDateTime();
    }

    public record Village(String code, String name) {
    }

    public record Home(String code, String name) {
        static Home of(Household household) {
            return new Home(household.code(), household.maskedHead());
        }
    }

    /** @param open as long as deeds of it are taken */
    public record Month(String month, boolean open, List<Line> rules) {
        static Month of(GroupSheet.Month month) {
            return new Month(month.month().toString(), month.open(), month.rules().stream().map(Line::of).toList());
        }
    }

    /**
     * @param takes whether its points are taken away; they are written without a sign
     * @param least points, the same as most where there is no range
     */
    public record Line(String code, String kind, boolean takes, String name, long least, long most, String evidence) {
        static Line of(Rule rule) {
            return new Line(rule.code(), rule.kind().name(), rule.kind().takes(), rule.name(), rule.least(), rule.most(), rule.evidence());
        }
    }

    /**
     * @param points  as proposed, without a sign
     * @param byHousehold whether the household told of it itself
     * @param awarded with its sign; left out until the month is on notice
     * @param account that proposed it, and alone withdraws it
     */
    public record Told(UUID uuid, String household, String householdName, String rule, String ruleName, String kind, boolean takes, long points,
            LocalDate day, String note, boolean byHousehold, OffsetDateTime proposedAt, Optional<Long> awarded, String state,
            String account) {
        static Told of(DeedRow row) {
            Deed deed = row.deed();
            Rule rule = row.rule();
            return new Told(deed.uuid(), row.household().code(), row.household().maskedHead(), rule.code(), rule.name(), rule.kind().name(),
                    rule.kind().takes(), deed.proposed(), deed.day(), deed.note(), deed.isToldByHousehold(), at(deed.proposedAt()),
                    row.award(), deed.state().name(), deed.proposedBy());
        }
    }
}
