package org.countystore.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.countystore.access.Scope;
import org.countystore.household.ImportReport.Mistake;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Refused.FieldError;
import org.countystore.kernel.Role;
import org.countystore.place.Gazetteer;
import org.countystore.place.Place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Entering many households from a file, all of them or none. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class Importing {
    public static final int LARGEST_FILE = TableFile.LARGEST_BYTES;
    @Inject
    Intake intake;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Scope scope;
    @Inject
    Clock clock;

    /**
     * Says what would happen and writes nothing.
     *
     * @param file XLSX or CSV, at most 5 MiB and 20,000 lines
     * @throws Refused UNREADABLE, TOO_LARGE, INVALID if a column is missing
     */
    @Reading
    public ImportReport rehearse(byte[] file) {
        ImportSheet sheet = read(file);
        return report(sheet, false);
    }

    /** @throws Refused INVALID with each mistake at {@code lines[n].column} if there is one; then nothing was written */
    public ImportReport write(byte[] file) {
        ImportSheet sheet = read(file);
        if (!sheet.mistakes().isEmpty()) {
            throw Refused.invalid(sheet.mistakes().stream().limit(ImportReport.MOST_ERRORS).map(Importing::atItsCell).toList());
        }
        intake.enter(sheet.drafts());
        return report(sheet, true);
    }

    private ImportSheet read(byte[] file) {
        ImportSheet sheet = new ImportSheet(LocalDate.now(clock), villages(scope.places()));
        sheet.read(TableFile.lines(file));
        intake.compare(sheet.drafts());
        return sheet;
    }

    /** Those that the caller may write, by code and by name; a village elsewhere is as good as unknown. */
    private Map<String, PlaceCode> villages(List<PlaceCode> reached) {
        Map<String, PlaceCode> villages = new HashMap<>();
        reached.stream().flatMap(place -> gazetteer.within(place).stream()).map(Place::code).filter(PlaceCode::isVillage).forEach(code -> {
            villages.put(code.value(), code);
            villages.put(gazetteer.fullName(code).replace(" ", ""), code);
        });
        return villages;
    }

    private static FieldError atItsCell(Mistake mistake) {
        return new FieldError("lines[" + mistake.line() + "]." + mistake.column(), mistake.code(), mistake.facts());
    }

    private static ImportReport report(ImportSheet sheet, boolean written) {
        int persons = sheet.drafts().stream().mapToInt(draft -> draft.people().size()).sum();
        return new ImportReport(sheet.lines(), sheet.drafts().size(), persons,
                sheet.mistakes().stream().limit(ImportReport.MOST_ERRORS).toList(), written);
    }
}
