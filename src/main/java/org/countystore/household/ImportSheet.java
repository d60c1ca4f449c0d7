package org.countystore.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.household.ImportReport.Mistake;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;

/** A file read as households: a line whose relation is empty or “head” begins one, the others follow their head. */
class ImportSheet {
    private final LocalDate today;
    private final Map<String, PlaceCode> villages;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private int lines;

    /** @param villages that may be named, by code and by full name without spaces */
    ImportSheet(LocalDate today, Map<String, PlaceCode> villages) {
        this.today = today;
        this.villages = villages;
    }

    /** A household to be, with the line each person came from. */
    record Draft(ImportLine line, Optional<String> code, HouseholdSheet sheet, List<Person> people, List<ImportLine> lines) {
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    int lines() {
        return lines;
    }

    /** @throws Refused INVALID if a heading that is required is missing */
    void read(List<TableFile.Line> file) {
        List<TableFile.Line> filled = file.stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            throw Refused.invalid("file", "required");
        }
        List<String> headings = filled.get(0).cells();
        Map<Heading, Integer> columns = columns(headings);
        for (TableFile.Line line : filled.subList(1, filled.size())) {
            lines++;
            person(new ImportLine(line, columns, headings, mistakes));
        }
        drafts.stream().filter(draft -> draft.people().size() > Family.MOST)
                .forEach(draft -> draft.line().wrong(Heading.NAME, "household_too_large", Family.MOST));
        compareWithin();
    }

    private static Map<Heading, Integer> columns(List<String> headings) {
        Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            Heading.of(headings.get(i)).ifPresent(heading -> columns.putIfAbsent(heading, column));
        }
        Fields fields = new Fields();
        for (Heading heading : Heading.values()) {
            fields.must(!heading.isRequired() || columns.containsKey(heading), heading.field(), "column_missing");
        }
        fields.orRefuse();
        return columns;
    }

    private void person(ImportLine line) {
        Relation relation = line.given(Heading.RELATION).isEmpty() ? Relation.HEAD
                : line.word(Heading.RELATION, Relation.values(), each -> "relation." + each).orElse(Relation.OTHER);
        Person person = new Person(line.text(Heading.NAME), relation, identity(line), line.day(Heading.BORN));
        line.read(Heading.NAME, () -> {
            person.check(today);
            return person;
        });
        if (relation == Relation.HEAD) {
            begin(line, person);
        } else if (drafts.isEmpty()) {
            line.wrong(Heading.RELATION, "head_first");
        } else {
            Draft household = drafts.get(drafts.size() - 1);
            household.people().add(person);
            household.lines().add(line);
        }
    }

    private Optional<IdentityNumber> identity(ImportLine line) {
        return line.given(Heading.IDENTITY).flatMap(text -> line.read(Heading.IDENTITY, () -> new IdentityNumber(text)));
    }

    private void begin(ImportLine line, Person head) {
        if (line.given(Heading.IDENTITY).isEmpty()) {
            line.wrong(Heading.IDENTITY, "required");
        }
        Optional<Subclass> subclass = line.word(Heading.SUBCLASS, Subclass.values(), each -> "subclass." + each);
        Optional<PlaceCode> village = village(line);
        HouseholdSheet sheet = new HouseholdSheet(village.orElse(null), line.number(Heading.GROUP, 0), subclass.orElse(null),
                line.yes(Heading.REGISTERED), line.yes(Heading.MARGINAL), line.given(Heading.PHONE), line.yes(Heading.PUBLISH_NAME));
        line.read(Heading.NAME, () -> {
            sheet.check();
            return sheet;
        });
        drafts.add(new Draft(line, line.given(Heading.CODE), sheet, new ArrayList<>(List.of(head)), new ArrayList<>(List.of(line))));
    }

    private Optional<PlaceCode> village(ImportLine line) {
        Optional<String> text = line.given(Heading.VILLAGE);
        Optional<PlaceCode> village = text.map(name -> villages.get(name.replaceAll("\\s", "")));
        if (text.isPresent() && village.isEmpty()) {
            line.wrong(Heading.VILLAGE, "village");
        }
        return village;
    }

    /** What stands twice in the file: a person, a code. */
    private void compareWithin() {
        Map<String, Integer> people = new HashMap<>();
        Map<String, Integer> codes = new HashMap<>();
        for (Draft draft : drafts) {
            draft.code().ifPresent(code -> twice(codes, code, draft.line(), Heading.CODE));
            for (int i = 0; i < draft.people().size(); i++) {
                ImportLine line = draft.lines().get(i);
                draft.people().get(i).identity().ifPresent(number -> twice(people, number.value(), line, Heading.IDENTITY));
            }
        }
    }

    private static void twice(Map<String, Integer> seen, String what, ImportLine line, Heading heading) {
        Integer before = seen.putIfAbsent(what, line.number());
        if (before != null) {
            line.wrong(heading, "twice", before);
        }
    }
}
