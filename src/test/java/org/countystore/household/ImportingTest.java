package org.countystore.household;

import static org.countystore.household.Neighbours.enter;
import static org.countystore.household.Neighbours.identity;
import static org.countystore.testing.Rehearsal.as;
import static org.countystore.testing.Rehearsal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.countystore.kernel.Page;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Rehearsal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An import of households")
class ImportingTest {
    private static final String HEADINGS = "户编码,村代码,村民小组,姓名,与户主关系,身份证号,出生日期,电话,户类别,建档立卡,边缘户,同意公开姓名\n";

    private static byte[] csv(String... lines) {
        return (HEADINGS + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private static String head(String name, int n) {
        return "," + Callers.VILLAGE + ",2," + name + ",户主," + identity(n).value() + ",,13812341234,可脱户,是,否,否";
    }

    private static List<Entry> village(Rehearsal stage) {
        stage.settle();
        return as(Callers.admin(), () -> stage.desk(Registering.class).find(HouseholdQuery.all(Callers.VILLAGE), Page.FIRST)).items();
    }

    @ParameterizedTest
    @EnumSource
    void rehearses_without_writing_and_then_writes_all(Database database) {
        Rehearsal.on(database, stage -> {
            Importing desk = stage.desk(Importing.class);
            byte[] file = csv(head("张大山", 1), ",,,李秀英,配偶,,1968-05-12,,,,,", "", head("\"王,老五\"", 2));
            ImportReport rehearsed = as(Callers.admin(), () -> desk.rehearse(file));
            assertEquals(new ImportReport(3, 2, 3, List.of(), false), rehearsed);
            assertTrue(village(stage).isEmpty());
            assertTrue(as(Callers.admin(), () -> desk.write(file)).written());
            List<Entry> entered = village(stage);
            assertEquals(List.of("张大山", "王,老五"), entered.stream().map(Entry::name).toList());
            assertEquals(List.of(2, 1), entered.stream().map(Entry::persons).toList());
            assertEquals(Callers.VILLAGE + "-0002", entered.get(1).code());
            assertEquals(Subclass.LIMITED_LIFTABLE, entered.get(0).subclass());
            assertTrue(entered.get(0).registered());
            assertEquals(Callers.VILLAGE + "-0003", enter(stage, Callers.VILLAGE, "后来", 9).code());
        });
    }

    @ParameterizedTest
    @EnumSource
    void reads_a_spreadsheet_the_same_way(Database database) {
        Rehearsal.on(database, stage -> {
            byte[] file = spreadsheet(HEADINGS.strip(), head("张大山", 1), ",,,张小山,子女,,42156,,,,,");
            assertEquals(new ImportReport(2, 1, 2, List.of(), true), as(Callers.admin(), () -> stage.desk(Importing.class).write(file)));
            String code = village(stage).get(0).code();
            assertTrue(as(Callers.admin(), () -> stage.desk(Registering.class).get(code)).members().get(1).age().getAsInt() >= 11);
        });
    }

    @ParameterizedTest
    @EnumSource
    void reads_what_a_chinese_spreadsheet_program_saves_and_english_headings(Database database) {
        Rehearsal.on(database, stage -> {
            Importing desk = stage.desk(Importing.class);
            byte[] chinese = (HEADINGS + head("张大山", 1)).replace(Callers.VILLAGE.value(), "米粮镇水峡村").getBytes(Charset.forName("GB18030"));
            assertEquals(List.of(), as(Callers.admin(), () -> desk.rehearse(chinese)).errors());
            byte[] english = ("\ufeffplace,name,identity,subclass,registered\r\n" + Callers.VILLAGE + ",张大山," + identity(1).value()
                    + ",NONE_SUPPORTED,yes\r\n").getBytes(StandardCharsets.UTF_8);
            assertEquals(new ImportReport(1, 1, 1, List.of(), false), as(Callers.admin(), () -> desk.rehearse(english)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void names_each_mistake_by_line_and_column_and_writes_nothing(Database database) {
        Rehearsal.on(database, stage -> {
            enter(stage, Callers.VILLAGE, "张大山", 1);
            byte[] file = csv(head("张大山", 1),
                    "," + Callers.VILLAGE + ",x,李四,户主,11010519491231002Y,,打电话,富裕户,也许,否,否",
                    ",611025999999,1, ,户主," + identity(3).value() + ",,,可脱户,是,否,否",
                    head("王五", 4), head("赵六", 4), ",,,钱七,邻居,,2999-01-01,,,,,");
            ImportReport report = as(Callers.admin(), () -> stage.desk(Importing.class).rehearse(file));
            assertEquals(List.of("2 身份证号 IDENTITY_TAKEN", "3 建档立卡 yes_or_no", "3 户类别 unknown_word", "3 村民小组 whole_number",
                    "3 电话 phone", "3 身份证号 identity", "4 姓名 required", "4 村代码 village", "6 身份证号 twice", "7 与户主关系 unknown_word", "7 出生日期 future"),
                    report.errors().stream().map(each -> each.line() + " " + each.column() + " " + each.code()).sorted().toList());
            Refused refused = refused(Callers.admin(), () -> stage.desk(Importing.class).write(file));
            assertEquals(Reason.INVALID, refused.reason());
            assertTrue(refused.errors().stream().anyMatch(error -> error.field().equals("lines[2].身份证号")));
            assertEquals(1, village(stage).size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void refuses_codes_that_are_taken_and_counts_on_behind_those_that_are_given(Database database) {
        Rehearsal.on(database, stage -> {
            String taken = enter(stage, Callers.VILLAGE, "张大山", 1).code();
            Importing desk = stage.desk(Importing.class);
            ImportReport report = as(Callers.admin(), () -> desk.rehearse(csv(taken + head("李四", 2), "A-1" + head("王五", 3),
                    "A-1" + head("赵六", 4), "<b>" + head("钱七", 5))));
            assertEquals(List.of("2 CODE_TAKEN", "4 twice", "5 household_code"),
                    report.errors().stream().map(each -> each.line() + " " + each.code()).sorted().toList());
            as(Callers.admin(), () -> desk.write(csv(head("李四", 2), Callers.VILLAGE + "-0007" + head("王五", 3), "A-1" + head("赵六", 4))));
            assertEquals(List.of(taken, Callers.VILLAGE + "-0007", Callers.VILLAGE + "-0008", "A-1"),
                    village(stage).stream().map(Entry::code).toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_for_the_county_and_reaches_no_other(Database database) {
        Rehearsal.on(database, stage -> {
            Importing desk = stage.desk(Importing.class);
            byte[] file = csv(head("张大山", 1));
            for (Role role : List.of(Role.CLERK, Role.HEAD, Role.AUDITOR, Role.STORE)) {
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), () -> desk.rehearse(file));
                refused(Reason.NOT_ALLOWED, Callers.at(Callers.COUNTY, role), () -> desk.write(file));
            }
            ImportReport elsewhere = as(Callers.at(Callers.OTHER_COUNTY, Role.ADMIN), () -> desk.rehearse(file));
            assertEquals("village", elsewhere.errors().get(0).code());
            refused(Reason.INVALID, Callers.at(Callers.NEIGHBOUR, Role.ADMIN), () -> desk.write(file));
            assertTrue(village(stage).isEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_file_that_is_too_large_broken_or_lacks_a_column(Database database) {
        Rehearsal.on(database, stage -> {
            Importing desk = stage.desk(Importing.class);
            refused(Reason.TOO_LARGE, Callers.admin(), () -> desk.rehearse(new byte[Importing.LARGEST_FILE + 1]));
            refused(Reason.TOO_LARGE, Callers.admin(), () -> desk.rehearse("x\n".repeat(TableFile.MOST_LINES + 2).getBytes(StandardCharsets.UTF_8)));
            refused(Reason.UNREADABLE, Callers.admin(), () -> desk.rehearse(new byte[] {'P', 'K', 3, 4, 9, 9}));
            refused(Reason.INVALID, Callers.admin(), () -> desk.rehearse(new byte[0]));
            Refused columns = refused(Callers.admin(), () -> desk.rehearse("姓名,电话\n张大山,1".getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of("place", "identity", "subclass"), columns.errors().stream().map(Refused.FieldError::field).toList());
        });
    }

    @ParameterizedTest
    @EnumSource
    void refuses_a_spreadsheet_that_unpacks_to_a_mountain(Database database) {
        Rehearsal.on(database, stage -> {
            byte[] bomb = zip(Map.of("xl/worksheets/sheet1.xml", " ".repeat(120 * 1024 * 1024)));
            assertTrue(bomb.length < Importing.LARGEST_FILE);
            refused(Reason.TOO_LARGE, Callers.admin(), () -> stage.desk(Importing.class).rehearse(bomb));
        });
    }

    @ParameterizedTest
    @EnumSource
    void wants_a_head_first_and_at_most_thirty_persons(Database database) {
        Rehearsal.on(database, stage -> {
            Importing desk = stage.desk(Importing.class);
            ImportReport orphan = as(Callers.admin(), () -> desk.rehearse(csv(",,,李秀英,配偶,,1968-05-12,,,,,")));
            assertEquals("head_first", orphan.errors().get(0).code());
            String children = IntStream.rangeClosed(1, 30).mapToObj(n -> ",,,孩" + n + ",子女,,2015-06-01,,,,,").collect(Collectors.joining("\n"));
            ImportReport crowd = as(Callers.admin(), () -> desk.rehearse(csv(head("张大山", 1), children)));
            assertEquals("household_too_large", crowd.errors().get(0).code());
        });
    }

    @ParameterizedTest
    @EnumSource
    void accepts_its_own_template(Database database) {
        Rehearsal.on(database, stage -> {
            ImportReport report = as(Callers.admin(), () -> stage.desk(Importing.class).rehearse(template()));
            assertEquals(List.of(), report.errors());
            assertFalse(report.written());
        });
    }

    private static byte[] template() {
        try {
            return Files.readAllBytes(Path.of("webapp", "templates", "households.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The least that a spreadsheet program would open: one sheet, words written into the cells, whole numbers as numbers. */
    private static byte[] spreadsheet(String... lines) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            rows.append("<row r=\"").append(i + 1).append("\">");
            String[] cells = lines[i].split(",", -1);
            for (int j = 0; j < cells.length; j++) {
                String at = "r=\"" + (char) ('A' + j) + (i + 1) + "\"";
                rows.append(cells[j].matches("\\d{1,5}") ? "<c " + at + "><v>" + cells[j] + "</v></c>"
                        : "<c " + at + " t=\"inlineStr\"><is><t>" + cells[j] + "</t></is></c>");
            }
            rows.append("</row>");
        }
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return zip(Map.of(
                "[Content_Types].xml", xml + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "xl/workbook.xml", xml + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", xml + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml", xml + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
