package org.countystore.produce;

import static org.countystore.testing.Rehearsal.as;
import static org.countystore.testing.Rehearsal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The book of standards")
class KeepingStandardsTest {
    private static final Caller STORE = Callers.at(Callers.COUNTY, Role.STORE);
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    private static StandardSheet sheet(String edition, LocalDate from, Optional<LocalDate> until) {
        return new StandardSheet(CatalogueTest.PLUM, "GB/T 1", edition, from, until, "公开资料",
                List.of(new StandardSheet.Line("果径", "Diameter", "mm", Indicator.Bound.AT_LEAST,
                        Map.of(CatalogueTest.FIRST, new Measure(40_500), new GradeCode("2"), new Measure(35_000)))));
    }

    private static KeepingStandards opened(Rehearsal stage) {
        as(STORE, () -> CatalogueTest.plum(stage.desk(Cataloguing.class)));
        return stage.desk(KeepingStandards.class);
    }

    @ParameterizedTest
    @EnumSource
    void is_written_once_and_waits_for_the_countys_word(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingStandards desk = opened(stage);
            UUID uuid = UUID.randomUUID();
            StandardSheet sheet = sheet("2023", BEGIN, Optional.empty());
            as(STORE, () -> desk.write(uuid, sheet));
            stage.settle();
            GradeStandard standard = as(STORE, () -> desk.one(uuid));
            assertFalse(standard.isConfirmed());
            assertEquals("GB/T 1-2023", standard.title());
            assertEquals("40.5", standard.indicators().get(0).limit(CatalogueTest.FIRST).orElseThrow().toString());
            long unconfirmed = as(STORE, desk::unconfirmed);
            refused(Reason.NOT_ALLOWED, STORE, () -> desk.confirm(uuid));
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.TOWN, Role.ADMIN), () -> desk.confirm(uuid));
            as(Callers.admin(), () -> desk.confirm(uuid));
            stage.settle();
            assertTrue(as(Callers.admin(), () -> desk.confirm(uuid)).isConfirmed());
            assertEquals(unconfirmed - 1, as(STORE, desk::unconfirmed));
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_written_by_the_store_and_the_county_and_read_at_the_station(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingStandards desk = opened(stage);
            StandardSheet sheet = sheet("2023", BEGIN, Optional.empty());
            for (Role role : List.of(Role.OPERATOR, Role.CLERK, Role.INSPECTOR, Role.AUDITOR)) {
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), () -> desk.write(UUID.randomUUID(), sheet));
                assertEquals(0, as(Callers.at(Callers.TOWN, role), () -> desk.all(Optional.of(CatalogueTest.PLUM), Page.FIRST)).items().size());
            }
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.TOWN, Role.ADMIN), () -> desk.write(UUID.randomUUID(), sheet));
            refused(Reason.NOT_SIGNED_IN, Callers.nobody(), () -> desk.all(Optional.empty(), Page.FIRST));
            as(Callers.admin(), () -> desk.write(UUID.randomUUID(), sheet));
            refused(Reason.CODE_TAKEN, STORE, () -> desk.write(UUID.randomUUID(), sheet));
            assertEquals(1, as(STORE, () -> desk.all(Optional.of(CatalogueTest.PLUM), Page.FIRST)).items().size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void gives_way_to_a_new_edition_on_its_first_day_and_ends_on_its_last(Database database) {
        Rehearsal.on(database, stage -> {
            KeepingStandards desk = opened(stage);
            StandardBook book = stage.get(StandardBook.class);
            GradeStandard old = as(STORE, () -> desk.write(UUID.randomUUID(), sheet("2023", BEGIN, Optional.empty())));
            LocalDate change = BEGIN.plusYears(1);
            GradeStandard next = as(STORE, () -> desk.write(UUID.randomUUID(), sheet("2025", change, Optional.of(change.plusDays(9)))));
            assertEquals(Optional.empty(), book.inForce(CatalogueTest.PLUM, BEGIN.minusDays(1)));
            assertEquals(Optional.of(old.id()), book.inForce(CatalogueTest.PLUM, change.minusDays(1)).map(GradeStandard::id));
            assertEquals(Optional.of(next.id()), book.inForce(CatalogueTest.PLUM, change).map(GradeStandard::id));
            assertEquals(Optional.of(next.id()), book.inForce(CatalogueTest.PLUM, change.plusDays(9)).map(GradeStandard::id));
            assertEquals(Optional.empty(), book.inForce(CatalogueTest.PLUM, change.plusDays(10)));
            assertEquals(old.id(), book.usable(old.uuid(), CatalogueTest.PLUM, change.minusDays(1)).id());
            refused(Reason.STANDARD_EXPIRED, STORE, () -> book.usable(old.uuid(), CatalogueTest.PLUM, change));
            refused(Reason.STANDARD_EXPIRED, STORE, () -> book.usable(next.uuid(), CatalogueTest.PLUM, change.plusDays(10)));
            refused(Reason.INVALID, STORE, () -> book.usable(next.uuid(), CatalogueTest.PLUM, BEGIN));
        });
    }
}
