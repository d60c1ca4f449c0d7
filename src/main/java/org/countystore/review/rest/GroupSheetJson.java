package org.countystore.review.rest;

import java.time.OffsetDateTime;
import java.util.List;

import org.countystore.household.Household;
import org.countystore.kernel.CountyTime;
import org.countystore.review.GroupSheet;
import org.countystore.review.Rule;

/** What a group head's phone keeps; households are masked on it. */
public record GroupSheetJson(OffsetDateTime madeAt, Village village, List<Home> households, List<Month> months) {
    static GroupSheetJson of(GroupSheet sheet) {
        return new GroupSheetJson(sheet.madeAt().atZone(CountyTime.ZONE).toOffsetDateTime(),
                new Village(sheet.village().code().value(), sheet.village().name()), sheet.households().stream().map(Home::of).toList(),
                sheet.months().stream().map(Month::of).toList());
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
}
