package org.countystore.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Reading the audit")
class AuditingTest {
    private static final LocalDate TODAY = LocalDate.now(org.countystore.kernel.CountyTime.ZONE);
    @TempDir
    Path folder;

    private static AuditQuery query(String actor, String action, String subject, boolean refusedOnly) {
        return new AuditQuery(actor, action, subject, refusedOnly, TODAY.minusDays(1), TODAY.plusDays(1));
    }

    private static Audit written(Rehearsal rehearsal) {
        Audit audit = rehearsal.get(Audit.class);
        Rehearsal.as(Callers.at(Callers.VILLAGE, Role.CLERK), () -> {
            audit.done("Collecting.buy", "slip-1");
            audit.done("Collecting.buy", "slip_2");
            audit.refused("Paying.pay", "payment-1", Reason.OVERPAID);
        });
        Rehearsal.as(Callers.admin(), () -> audit.done("Pricing.set", "chestnut"));
        rehearsal.settle();
        return audit;
    }

    private static List<String> subjects(Audit audit, AuditQuery query) {
        return audit.newestFirst(query, Page.FIRST).items().stream().map(AuditEntry::subject).toList();
    }

    @ParameterizedTest
    @EnumSource
    void finds_by_who_what_whom_about_and_refusal(Database database) {
        Rehearsal.on(database, rehearsal -> {
            Audit audit = written(rehearsal);
            assertEquals(List.of("chestnut"), subjects(audit, query("admin", "Pricing.", "", false)));
            assertEquals(List.of("slip_2", "slip-1"), subjects(audit, query("clerk", "Collecting.", "slip", false)));
            assertEquals(List.of("slip_2"), subjects(audit, query("", "", "slip_", false)));
            assertEquals(List.of("payment-1"), subjects(audit, query("clerk", "", "", true)));
            assertEquals(List.of(), subjects(audit, query("", "%", "", false)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void finds_once_what_a_use_case_did_whether_something_else_was_written_or_all_that_was_read_forgotten(Database database) {
        Rehearsal.on(database, rehearsal -> {
            Audit audit = rehearsal.get(Audit.class);
            Rehearsal.as(Callers.admin(), () -> {
                audit.begin("Importing.apply", List.of("sheet-1"));
                rehearsal.db().clear();
                audit.finish();
                audit.begin("Pricing.set", List.of("chestnut", "walnut"));
                audit.done("Pricing.tell", "fungus");
                audit.finish();
            });
            rehearsal.settle();
            assertEquals(List.of("fungus", "walnut", "chestnut", "sheet-1"), subjects(audit, query("admin", "", "", false)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void finds_only_what_happened_on_the_days_asked_for(Database database) {
        Rehearsal.on(database, rehearsal -> {
            Audit audit = written(rehearsal);
            AuditQuery longAgo = new AuditQuery("clerk", "", "", false, TODAY.minusDays(9), TODAY.minusDays(2));
            assertEquals(List.of(), subjects(audit, longAgo));
        });
    }

    @ParameterizedTest
    @EnumSource
    void goes_on_where_the_last_page_ended(Database database) {
        Rehearsal.on(database, rehearsal -> {
            Audit audit = written(rehearsal);
            Listed<AuditEntry> page = audit.newestFirst(query("clerk", "", "", false), Page.of(2));
            assertEquals(2, page.items().size());
            Listed<AuditEntry> rest = audit.newestFirst(query("clerk", "", "", false), new Page(page.next(), 2));
            assertEquals(List.of("slip-1"), rest.items().stream().map(AuditEntry::subject).toList());
            assertEquals(Optional.empty(), rest.next());
        });
    }

    @ParameterizedTest
    @EnumSource
    void hands_out_a_sheet_that_no_spreadsheet_takes_for_formulas_and_notes_that_it_did(Database database) {
        Rehearsal.on(database, rehearsal -> {
            written(rehearsal);
            Rehearsal.as(Callers.admin(), () -> rehearsal.get(Audit.class).done("Test.deed", "=cmd|'/c calc'!A1 \"quoted\""));
            rehearsal.settle();
            List<String> sheet = Rehearsal.as(Callers.at(Callers.COUNTY, Role.AUDITOR),
                    () -> rehearsal.desk(Auditing.class).export(query("admin", "", "", false)));
            assertEquals("no,at,who,from,what,subject,result,seal", sheet.get(0));
            assertTrue(sheet.get(1).contains("\"'=cmd|'/c calc'!A1 \"\"quoted\"\"\""), sheet.get(1));
            rehearsal.settle();
            assertEquals("auditor", rehearsal.get(Audit.class).newestFirst(query("", "Auditing.export", "", false), Page.of(1))
                    .items().get(0).actor());
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_for_auditors_and_administrators_only(Database database) {
        Rehearsal.on(database, rehearsal -> {
            rehearsal.wired().setting("app.data", folder.toString());
            Auditing desk = rehearsal.desk(Auditing.class);
            Rehearsal.refused(Reason.NOT_SIGNED_IN, Callers.nobody(), () -> desk.checkChain());
            for (Role role : List.of(Role.CLERK, Role.STORE, Role.CASHIER, Role.INSPECTOR)) {
                Rehearsal.refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), () -> desk.checkChain());
                Rehearsal.refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role),
                        () -> desk.newestFirst(query("", "", "", false), Page.FIRST));
            }
            for (Role role : List.of(Role.ADMIN, Role.AUDITOR)) {
                Rehearsal.refused(Reason.NOT_ALLOWED, Callers.at(Callers.TOWN, role), () -> desk.newestFirst(query("", "", "", false), Page.FIRST));
                Rehearsal.refused(Reason.NOT_ALLOWED, Callers.at(Callers.TOWN, role), () -> desk.export(query("", "", "", false)));
            }
            assertTrue(Rehearsal.as(Callers.at(Callers.COUNTY, Role.AUDITOR), desk::checkChain).firstBroken().isEmpty());
        });
    }

    @Test
    void says_no_to_days_that_run_backwards() {
        Refused refused = Assertions.assertThrows(Refused.class, () -> AuditQuery.between(TODAY, TODAY.minusDays(1)));
        assertEquals("to", refused.errors().get(0).field());
    }
}
