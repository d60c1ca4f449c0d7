package org.countystore.produce;

import static org.countystore.testing.Rehearsal.as;
import static org.countystore.testing.Rehearsal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The catalogue")
class CatalogueTest {
    static final ProduceCode PLUM = new ProduceCode("test-plum");
    static final GradeCode FIRST = new GradeCode("1");
    private static final Caller STORE = Callers.at(Callers.COUNTY, Role.STORE);

    static Produce.Sheet kind(String code) {
        return new Produce.Sheet(code, "李子", "Plum", Category.FRUIT, 20, true);
    }

    static Grade.Sheet grade(String code, int standing) {
        return new Grade.Sheet(code, code + "级", "Grade " + code, standing, "GB/T 1-2026", "");
    }

    static Sku.Sheet pack(String code, String gtinDigits) {
        return new Sku.Sheet(code, PLUM, FIRST, "李子 500g", new Weight(500), Gtin.completing(gtinDigits));
    }

    static void plum(Cataloguing desk) {
        desk.add(kind(PLUM.value()));
        desk.addGrade(PLUM, grade("2", 2));
        desk.addGrade(PLUM, grade("1", 1));
        desk.addSku(pack("test-plum-1-500", "290000000001"));
    }

    @ParameterizedTest
    @EnumSource
    void keeps_kinds_with_their_grades_best_first_and_their_packs(Database database) {
        Rehearsal.on(database, stage -> {
            as(STORE, () -> plum(stage.desk(Cataloguing.class)));
            stage.settle();
            Catalogue catalogue = stage.get(Catalogue.class);
            assertEquals("李子", catalogue.produce(PLUM).name());
            assertEquals(List.of("1", "2"), catalogue.grades(PLUM).stream().map(grade -> grade.code().value()).toList());
            assertEquals(500, catalogue.sku(new SkuCode("test-plum-1-500")).pack().grams());
            assertEquals("test-plum-1-500", catalogue.sku(Gtin.completing("290000000001")).orElseThrow().code().value());
            assertEquals(FIRST, catalogue.grade(PLUM, FIRST).code());
        });
    }

    @ParameterizedTest
    @EnumSource
    void refuses_what_it_does_not_know(Database database) {
        Rehearsal.on(database, stage -> {
            Catalogue catalogue = stage.get(Catalogue.class);
            assertEquals(Reason.NOT_FOUND, assertThrows(Refused.class, () -> catalogue.produce(new ProduceCode("nothing"))).reason());
            assertEquals(Reason.NOT_FOUND, assertThrows(Refused.class, () -> catalogue.sku(new SkuCode("nothing"))).reason());
            assertEquals(Reason.GRADE_UNKNOWN, assertThrows(Refused.class, () -> catalogue.grade(PLUM, FIRST)).reason());
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_read_by_everybody_in_pages_that_join_up(Database database) {
        Rehearsal.on(database, stage -> {
            Cataloguing desk = stage.desk(Cataloguing.class);
            as(STORE, () -> {
                plum(desk);
                desk.add(kind("test-quince"));
                desk.add(kind("test-rose"));
            });
            stage.settle();
            as(Callers.nobody(), () -> {
                Listed<Catalogue.Kind> first = desk.kinds(Page.of(2));
                Listed<Catalogue.Kind> second = desk.kinds(new Page(first.next(), 200));
                List<String> all = java.util.stream.Stream.concat(first.items().stream(), second.items().stream())
                        .map(kind -> kind.produce().code().value()).filter(code -> code.startsWith("test-")).toList();
                assertEquals(List.of("test-plum", "test-quince", "test-rose"), all);
                Catalogue.Kind plum = desk.kind(PLUM);
                assertEquals(2, plum.grades().size());
                assertEquals(1, plum.skus().size());
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_written_by_the_store_and_the_county_only(Database database) {
        Rehearsal.on(database, stage -> {
            Cataloguing desk = stage.desk(Cataloguing.class);
            refused(Reason.NOT_SIGNED_IN, Callers.nobody(), () -> desk.add(kind("test-plum")));
            for (Role role : List.of(Role.CLERK, Role.OPERATOR, Role.AUDITOR, Role.BUYER)) {
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), () -> desk.add(kind("test-plum")));
            }
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.TOWN, Role.STORE), () -> desk.add(kind("test-plum")));
            refused(Reason.NOT_ALLOWED, Callers.at(Callers.VILLAGE, Role.ADMIN), () -> desk.add(kind("test-plum")));
            as(Callers.admin(), () -> plum(desk));
        });
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_code_a_grade_or_a_gtin_that_is_taken(Database database) {
        Rehearsal.on(database, stage -> {
            Cataloguing desk = stage.desk(Cataloguing.class);
            as(STORE, () -> plum(desk));
            refused(Reason.CODE_TAKEN, STORE, () -> desk.add(kind("test-plum")));
            refused(Reason.CODE_TAKEN, STORE, () -> desk.addGrade(PLUM, grade("1", 1)));
            refused(Reason.CODE_TAKEN, STORE, () -> desk.addSku(pack("test-plum-1-500", "290000000002")));
            Refused gtin = refused(STORE, () -> desk.addSku(pack("test-plum-other", "290000000001")));
            assertEquals("gtin", gtin.errors().get(0).field());
        });
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_pack_of_a_grade_the_kind_does_not_have(Database database) {
        Rehearsal.on(database, stage -> {
            Cataloguing desk = stage.desk(Cataloguing.class);
            as(STORE, () -> desk.add(kind("test-plum")));
            refused(Reason.GRADE_UNKNOWN, STORE, () -> desk.addSku(pack("test-plum-1-500", "290000000001")));
            refused(Reason.NOT_FOUND, STORE, () -> desk.addGrade(new ProduceCode("nothing"), grade("1", 1)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void corrects_words_and_never_codes(Database database) {
        Rehearsal.on(database, stage -> {
            Cataloguing desk = stage.desk(Cataloguing.class);
            as(STORE, () -> plum(desk));
            as(STORE, () -> {
                desk.correct(PLUM, new Produce.Sheet("other-code", "脆李", "Crisp plum", Category.FRUIT, 25, false));
                desk.correctGrade(PLUM, FIRST, new Grade.Sheet("9", "特级", "Extra", 1, "", "果径 ≥ 40 mm"));
                desk.renameSku(new SkuCode("test-plum-1-500"), "脆李 500g");
            });
            stage.settle();
            Catalogue catalogue = stage.get(Catalogue.class);
            assertEquals("脆李", catalogue.produce(PLUM).name());
            assertEquals("特级", catalogue.grade(PLUM, FIRST).name());
            assertEquals("脆李 500g", catalogue.sku(new SkuCode("test-plum-1-500")).name());
        });
    }

    @ParameterizedTest
    @EnumSource
    void names_each_field_that_makes_no_sense(Database database) {
        Rehearsal.on(database, stage -> {
            Cataloguing desk = stage.desk(Cataloguing.class);
            Refused kind = refused(STORE, () -> desk.add(new Produce.Sheet("Bad Code", " ", "x".repeat(81), null, 0, false)));
            assertEquals(List.of("code", "name", "nameEn", "category", "shelfDays"),
                    kind.errors().stream().map(Refused.FieldError::field).toList());
            as(STORE, () -> desk.add(kind("test-plum")));
            Refused grade = refused(STORE, () -> desk.addGrade(PLUM, new Grade.Sheet("<b>", "", "", 0, null, "x".repeat(401))));
            assertEquals(List.of("code", "name", "nameEn", "standing", "standard", "requirement"),
                    grade.errors().stream().map(Refused.FieldError::field).distinct().toList());
            Refused pack = refused(STORE, () -> desk.addSku(new Sku.Sheet("", null, null, "", new Weight(100_001), null)));
            assertEquals(List.of("code", "produce", "grade", "gtin", "packGrams"),
                    pack.errors().stream().map(Refused.FieldError::field).toList());
        });
    }
}
