package org.countystore.produce;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ProduceCode;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * An edition of a standard that says what each grade of a kind must show. Written once, so that what was graded by it can always
 * be read again; a correction is a new edition. The county confirms it, and until then it is marked as not confirmed.
 */
@Entity
@Table(name = "grade_standard")
public class GradeStandard {
    @Id
    @GeneratedValue(generator = "grade_standard_seq")
    @SequenceGenerator(name = "grade_standard_seq", sequenceName = "grade_standard_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private ProduceCode produce;
    private String name;
    private String edition;
    @Column(name = "effective_from")
    private LocalDate from;
    @Column(name = "effective_until")
    private LocalDate until;
    private String note;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "written_at")
    private LocalDateTime writtenAt;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;
    @ElementCollection
    @CollectionTable(name = "grade_limit", joinColumns = @JoinColumn(name = "standard_id"))
    @OrderColumn(name = "line_no")
    private List<GradeLimit> limits = new ArrayList<>();
    @Version
    private long version;

    protected GradeStandard() {
    }

    GradeStandard(UUID uuid, StandardSheet sheet, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.produce = sheet.produce();
        this.name = sheet.name().strip();
        this.edition = sheet.edition().strip();
        this.from = sheet.from();
        this.until = sheet.until().orElse(null);
        this.note = sheet.note().strip();
        this.writtenBy = by;
        this.writtenAt = now;
        for (int i = 0; i < sheet.indicators().size(); i++) {
            StandardSheet.Line line = sheet.indicators().get(i);
            for (GradeCode grade : new TreeSet<>(line.limits().keySet())) {
                limits.add(new GradeLimit(i, line, grade));
            }
        }
    }

    void confirm(String by, LocalDateTime now) {
        if (!isConfirmed()) {
            confirmedBy = by;
            confirmedAt = now;
        }
    }

    /**
     * The best grade all of whose limits are kept; none if not even the worst one's are.
     *
     * @param measured by the number of the indicator; what was not measured keeps no limit
     */
    public Optional<GradeCode> proposed(List<GradeCode> bestFirst, Map<Integer, Measure> measured) {
        List<Indicator> indicators = indicators();
        return bestFirst.stream().filter(grade -> indicators.stream().allMatch(indicator -> {
            Measure value = measured.get(indicator.no());
            return value == null ? indicator.limit(grade).isEmpty() : indicator.allows(grade, value);
        })).findFirst();
    }

    /** @throws org.countystore.kernel.Refused INVALID unless every indicator was measured once, and nothing else */
    public void mustFit(Map<Integer, Measure> measured, String field) {
        List<Indicator> indicators = indicators();
        Fields fields = new Fields().must(!indicators.isEmpty(), field, "nothing_to_measure", title());
        indicators.stream().filter(indicator -> !measured.containsKey(indicator.no())).findFirst()
                .ifPresent(missing -> fields.must(false, field, "not_measured", missing.name()));
        fields.must(measured.keySet().stream().allMatch(no -> 0 <= no && no < indicators.size()), field, "no_such_indicator");
        measured.values().forEach(value -> fields.between(value, StandardSheet.NOTHING, StandardSheet.LARGEST, field));
        fields.orRefuse();
    }

    boolean hasEndedBy(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public ProduceCode produce() {
        return produce;
    }

    /** Name and edition, as they are written: GB/T 22346-2023. */
    public String title() {
        return name + "-" + edition;
    }

    public LocalDate from() {
        return from;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public String note() {
        return note;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public List<Indicator> indicators() {
        SortedMap<Integer, SortedMap<GradeCode, Measure>> byIndicator = new TreeMap<>();
        limits.forEach(limit -> byIndicator.computeIfAbsent(limit.indicator(), no -> new TreeMap<>()).put(limit.grade(), limit.value()));
        return byIndicator.entrySet().stream().map(each -> limits.stream().filter(limit -> limit.indicator() == each.getKey()).findFirst()
                .orElseThrow().with(each.getValue())).toList();
    }

    /** For a new edition that begins with what stands. */
    public StandardSheet sheet() {
        return new StandardSheet(produce, name, edition, from, until(), note, indicators().stream().map(Indicator::line).toList());
    }
}
