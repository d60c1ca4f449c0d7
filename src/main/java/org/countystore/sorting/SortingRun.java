package org.countystore.sorting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.produce.GradeStandard;
import org.countystore.produce.Measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Lots of one kind of produce graded together: what went in came out as lots or was lost. Never corrected; while nothing
 * has been done with its lots it can be reversed.
 */
@Entity
@Table(name = "sorting_run")
public class SortingRun {
    private static final int WHOLE = 1000;

    @Id
    @GeneratedValue(generator = "sorting_run_seq")
    @SequenceGenerator(name = "sorting_run_seq", sequenceName = "sorting_run_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private PlaceCode station;
    private ProduceCode produce;
    @ElementCollection
    @CollectionTable(name = "sorting_input", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "line_no")
    private List<SortingInput> inputs = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "sorting_output", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "line_no")
    private List<SortingOutput> outputs = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "sorting_measurement", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "line_no")
    private List<Measurement> measurements = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "sorting_premium", joinColumns = @JoinColumn(name = "run_id"))
    @OrderColumn(name = "line_no")
    private List<PremiumShare> premiums = new ArrayList<>();
    @Column(name = "standard_id")
    private Long standardId;
    private String standard;
    @Column(name = "loss_grams")
    private Weight loss;
    @Column(name = "tolerated_permille")
    private int toleratedPermille;
    @Column(name = "loss_reason")
    private String lossReason;
    @Column(name = "sorted_on")
    private LocalDate sortedOn;
    @Column(name = "sorted_at")
    private LocalDateTime sortedAt;
    @Column(name = "sorted_by")
    private String sortedBy;
    @Embedded
    private Reversal reversal = new Reversal();
    @Version
    private long version;

    protected SortingRun() {
    }

    /** @param toleratedPermille of what went in may be lost without a reason */
    SortingRun(UUID uuid, SortingSheet sheet, ProduceCode produce, int toleratedPermille, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.station = sheet.station();
        this.produce = produce;
        this.loss = sheet.loss();
        this.lossReason = sheet.lossReason().map(String::strip).orElse(null);
        this.toleratedPermille = toleratedPermille;
        this.sortedOn = now.toLocalDate();
        this.sortedAt = now;
        this.sortedBy = by;
    }

    void took(SortingInput input) {
        inputs.add(input);
    }

    /** In the order of the sheet. */
    void made(List<Lot> lots, List<Judgement> judgements) {
        for (int i = 0; i < lots.size(); i++) {
            outputs.add(new SortingOutput(lots.get(i), judgements.get(i)));
        }
    }

    void measured(GradeStandard by, List<Judgement> judgements) {
        standardId = by.id();
        standard = by.title();
        for (int i = 0; i < judgements.size(); i++) {
            Map<Integer, Measure> values = judgements.get(i).decided().measured();
            int heap = i;
            by.indicators().stream().filter(indicator -> values.containsKey(indicator.no()))
                    .forEach(indicator -> measurements.add(new Measurement(heap, indicator, values.get(indicator.no()))));
        }
    }

    void reverse(String reason, String by, LocalDateTime now) {
        reversal.happen(reason, by, now);
    }

    public Weight weightIn() {
        return inputs.stream().map(SortingInput::weight).reduce(Weight.ZERO, Weight::plus);
    }

    /** More was lost than is usual for this produce. */
    public boolean isLossHigh() {
        return isHigh(loss, weightIn(), toleratedPermille);
    }

    /** So much was lost, and nobody has said why. */
    public boolean isLossUnexplained() {
        return state() == RunState.DONE && lossReason == null && isLossHigh();
    }

    void explain(String reason) {
        if (!isLossUnexplained()) {
            throw new IllegalStateException("explained already: " + uuid);
        }
        lossReason = reason;
    }

    static boolean isHigh(Weight loss, Weight in, int permille) {
        return loss.times(WHOLE).exceeds(in.times(permille));
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public PlaceCode station() {
        return station;
    }

    public ProduceCode produce() {
        return produce;
    }

    public List<SortingInput> inputs() {
        return List.copyOf(inputs);
    }

    public List<SortingOutput> outputs() {
        return List.copyOf(outputs);
    }

    /** What was measured of one heap; nothing where it was graded by eye. */
    public List<Measurement> measurements(int output) {
        return measurements.stream().filter(each -> each.output() == output).toList();
    }

    /** The standard and edition by which was measured, as it was called then. */
    public Optional<String> standard() {
        return Optional.ofNullable(standard);
    }

    void owes(PremiumShare premium) {
        premiums.add(premium);
    }

    /** What each household's slip says, by the slip. */
    SortedMap<UUID, Money> premiumSlips() {
        SortedMap<UUID, Money> slips = new TreeMap<>();
        premiums.forEach(share -> slips.merge(share.slip(), share.amount(), Money::plus));
        return slips;
    }

    PremiumShare premium(UUID slip) {
        return premiums.stream().filter(share -> share.slip().equals(slip)).findFirst().orElseThrow();
    }

    public List<PremiumShare> premiums() {
        return List.copyOf(premiums);
    }

    /** What all its households got on top. */
    public Money premium() {
        return premiums.stream().map(PremiumShare::amount).reduce(Money.ZERO, Money::plus);
    }

    /** How many households got something on top. */
    public long rewarded() {
        return premiums.stream().map(PremiumShare::household).distinct().count();
    }

    List<LotId> made() {
        return outputs.stream().map(SortingOutput::lot).toList();
    }

    public Weight loss() {
        return loss;
    }

    /** Thousandths of what went in that were usual when it was sorted. */
    public int toleratedPermille() {
        return toleratedPermille;
    }

    public Optional<String> lossReason() {
        return Optional.ofNullable(lossReason);
    }

    public LocalDate sortedOn() {
        return sortedOn;
    }

    public LocalDateTime sortedAt() {
        return sortedAt;
    }

    public String sortedBy() {
        return sortedBy;
    }

    public RunState state() {
        return reversal.state();
    }

    public Optional<String> reversalReason() {
        return reversal.reason();
    }
}
