package org.countystore.allowance;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.countystore.unit.Employee.NewEmployee;
import org.countystore.unit.KeepingRoster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Granting the year to all units")
class PreviewingGrantsTest {
    private static Listed<GrantPreview> preview(Shop shop, Caller caller, Page page) {
        return shop.ask(caller, PreviewingGrants.class, desk -> desk.units(Callers.COUNTY, Shop.YEAR, page));
    }

    private static List<String> said(Shop shop) {
        return preview(shop, Callers.admin(), Page.FIRST).items().stream().map(each -> each.unit().code() + " " + each.staff() + " "
                + each.people() + " " + each.sum() + " " + each.skipped().map(Enum::name).orElse("")).toList();
    }

    private static UnitId unit(Shop shop, String code, int staff) {
        UnitId unit = shop.ask(Callers.admin(), KeepingRoster.class, desk -> desk.found(code, code, Callers.COUNTY)).id();
        for (int i = 0; i < staff; i++) {
            NewEmployee sheet = new NewEmployee(code + i, "王同志", Optional.empty());
            shop.ask(Callers.admin(), KeepingRoster.class, desk -> desk.join(unit, sheet));
        }
        return unit;
    }

    private static Granted grant(Shop shop, UnitId unit) {
        return shop.ask(Callers.admin(), Granting.class, desk -> desk.grant(UUID.randomUUID(),
                new Granting.Wish(unit, Shop.YEAR, Optional.empty())));
    }

    @ParameterizedTest
    @EnumSource
    void is_shown_before_unit_by_unit_with_heads_and_yuan_and_who_is_left_out_and_why_and_a_run_again_changes_nothing(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideOneSum();
            shop.colleague();
            shop.buyer();
            unit(shop, "clinic", 3);
            unit(shop, "empty", 0);
            grant(shop, unit(shop, "post", 2));
            assertEquals(List.of("clinic 3 3 2100.00 ", "empty 0 0 0.00 NOBODY_ON_ROSTER", "post 2 0 0.00 ALL_GRANTED",
                    "school 2 1 700.00 "), said(shop));
            for (int run = 0; run < 2; run++) {
                List<GrantPreview> due = preview(shop, Callers.admin(), Page.FIRST).items();
                long people = due.stream().mapToLong(each -> grant(shop, each.unit().id()).people()).sum();
                assertEquals(run == 0 ? 4 : 0, people);
                assertEquals(due.stream().mapToLong(GrantPreview::people).sum(), people);
            }
            assertEquals(7 * 70_000, shop.live.number("select sum(fen) from allowance_entry"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void counts_to_the_fen_what_joiners_and_who_came_back_would_get(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.ask(Callers.admin(), Planning.class, desk -> desk.decide(Shop.YEAR, new AllowancePolicy.Terms(List.of(
                    new Tranche.Part("全年", Money.yuan(700), LocalDate.of(Shop.YEAR, 1, 1), LocalDate.of(Shop.YEAR, 12, 31))), false,
                    Joiners.BY_MONTH)));
            shop.live.get(Roster.class);   // hears who leaves
            Colleague chen = shop.buyer();
            shop.ask(Callers.admin(), KeepingRoster.class, desk -> desk.leave(chen.employee()));
            shop.ask(Callers.admin(), KeepingRoster.class, desk -> desk.join(shop.school,
                    new NewEmployee("T" + chen.employee(), "陈老师", chen.caller().account())));
            shop.colleague();
            GrantPreview school = preview(shop, Callers.admin(), Page.FIRST).items().get(0);
            assertEquals(List.of(2L, new Money(2 * 11_666)), List.of(school.people(), school.sum()));
            assertEquals(school.sum(), grant(shop, shop.school).sum());
        }
    }

    @ParameterizedTest
    @EnumSource
    void costs_as_many_statements_for_nine_units_as_for_one(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            shop.decideOneSum();
            shop.colleague();
            long one = statements(shop);
            for (int i = 0; i < 8; i++) {
                unit(shop, "unit" + i, 2);
            }
            assertEquals(List.of(9, one), List.of(said(shop).size(), statements(shop)));
        }
    }

    private static long statements(Shop shop) {
        shop.live.trips().forget();
        preview(shop, Callers.admin(), Page.FIRST);
        return shop.live.trips().asked().size();
    }

    @ParameterizedTest
    @EnumSource
    void is_for_the_county_and_needs_a_decision(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            refused(Reason.NO_POLICY, () -> preview(shop, Callers.admin(), Page.FIRST));
            shop.decideOneSum();
            unit(shop, "clinic", 1);
            Listed<GrantPreview> first = preview(shop, Callers.admin(), Page.of(1));
            assertEquals(List.of("clinic"), first.items().stream().map(each -> each.unit().code()).toList());
            assertEquals(List.of("school"), preview(shop, Callers.admin(), new Page(first.next(), 1)).items().stream()
                    .map(each -> each.unit().code()).toList());
            for (Caller stranger : List.of(shop.union(), Shop.store(), Callers.at(Callers.OTHER_COUNTY, Role.ADMIN))) {
                refused(Reason.NOT_ALLOWED, () -> preview(shop, stranger, Page.FIRST));
            }
        }
    }
}
