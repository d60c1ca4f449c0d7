package org.countystore.sorting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** How much of a kind the stations of a county may lose in sorting, from a day on until the next. */
@Entity
@Table(name = "loss_budget")
public class LossBudget {
    private static final int WHOLE = 1000;
    @Id
    @GeneratedValue(generator = "loss_budget_seq")
    @SequenceGenerator(name = "loss_budget_seq", sequenceName = "loss_budget_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private ProduceCode produce;
    private PlaceCode place;
    private int permille;
    @Column(name = "effective_from")
    private LocalDate from;
    @Column(name = "set_by")
    private String setBy;
    @Column(name = "set_at")
    private LocalDateTime setAt;

    protected LossBudget() {
    }

    LossBudget(UUID uuid, Sheet sheet, String setBy, LocalDateTime now) {
        this.uuid = uuid;
        this.produce = sheet.produce();
        this.place = sheet.county();
        this.permille = sheet.permille();
        this.from = sheet.from();
        this.setBy = setBy;
        this.setAt = now;
    }

    /** @param from not in the past: a run is measured by the budget of its day */
    public record Sheet(ProduceCode produce, PlaceCode county, int permille, LocalDate from) {
        void check(LocalDate today) {
            new Fields().must(county.isCounty(), "place", "county_code").between(permille, 0, WHOLE, "permille")
                    .must(from != null, "from", "required").must(from == null || !from.isBefore(today), "from", "in_past").orRefuse();
        }
    }

    public UUID uuid() {
        return uuid;
    }

    public ProduceCode produce() {
        return produce;
    }

    public PlaceCode county() {
        return place;
    }

    /** Thousandths of what goes in. */
    public int permille() {
        return permille;
    }

    public LocalDate from() {
        return from;
    }

    public String setBy() {
        return setBy;
    }
}
