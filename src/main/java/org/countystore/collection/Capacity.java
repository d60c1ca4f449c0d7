package org.countystore.collection;

import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.household.Household;
import org.countystore.kernel.Fields;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What a household can bring of a kind in a year (年产能): its land or stock times what a unit of it yields. Set by the county;
 * whatever is bought beyond it may come from elsewhere.
 */
@Entity
@Table(name = "capacity")
public class Capacity {
    private static final long LARGEST_STOCK = 100_000_000;
    private static final Weight LARGEST_YIELD = Weight.kilograms(10_000);
    private static final Weight LEAST = new Weight(1);
    private static final int THOUSAND = 1000;
    /** Beyond so much of a hundred somebody else has to answer for it. */
    private static final int FAR_PERCENT = 150;
    private static final int HUNDRED = 100;

    /** What land and stock are counted in. */
    public enum Unit {
        MU, HEAD, BAG, HIVE, TREE
    }

    /** @param thousandths of a unit of land or stock */
    public record Basis(long thousandths, Unit unit, Weight yield) {
        void check() {
            new Fields().between(thousandths, 1, LARGEST_STOCK, "stock").between(yield, LEAST, LARGEST_YIELD, "yieldGrams").orRefuse();
            new Fields().must(year().isPositive(), "yieldGrams", "worth_nothing").orRefuse();
        }

        public Weight year() {
            return new Weight(Math.multiplyExact(thousandths, yield.grams()) / THOUSAND);
        }
    }

    @Id
    @GeneratedValue(generator = "capacity_seq")
    @SequenceGenerator(name = "capacity_seq", sequenceName = "capacity_seq", allocationSize = 50)
    private long id;
    @Column(name = "household_id")
    private HouseholdId household;
    private PlaceCode village;
    private ProduceCode produce;
    @Column(name = "stock_thousandths")
    private long stock;
    @Enumerated(EnumType.STRING)
    @Column(name = "stock_unit")
    private Unit unit;
    @Column(name = "yield_grams")
    private Weight yield;
    @Column(name = "year_grams")
    private Weight year;
    @Column(name = "set_by")
    private String setBy;
    @Column(name = "set_at")
    private LocalDateTime setAt;
    @Version
    private long version;

    protected Capacity() {
    }

    Capacity(Household household, ProduceCode produce) {
        this.household = household.id();
        this.village = household.village();
        this.produce = produce;
    }

    void estimate(Basis basis, String by, LocalDateTime now) {
        basis.check();
        stock = basis.thousandths();
        unit = basis.unit();
        yield = basis.yield();
        year = basis.year();
        setBy = by;
        setAt = now;
    }

    /** What is odd about so much in a year. */
    Optional<Oddity> oddityOf(Weight brought) {
        if (brought.grams() > year.grams() / HUNDRED * FAR_PERCENT + year.grams() % HUNDRED * FAR_PERCENT / HUNDRED) {
            return Optional.of(Oddity.FAR_OVER_CAPACITY);
        }
        return Optional.of(Oddity.OVER_CAPACITY).filter(over -> brought.exceeds(year));
    }

    public long id() {
        return id;
    }

    Capacities.Kind kind() {
        return new Capacities.Kind(household, produce);
    }

    public HouseholdId household() {
        return household;
    }

    public ProduceCode produce() {
        return produce;
    }

    public Basis basis() {
        return new Basis(stock, unit, yield);
    }

    /** What it can bring in a year. */
    public Weight year() {
        return year;
    }

    /** How much more it can bring after that much. */
    Weight left(Weight bought) {
        return bought.exceeds(year) ? Weight.ZERO : year.minus(bought);
    }

    public String setBy() {
        return setBy;
    }

    public LocalDateTime setAt() {
        return setAt;
    }
}
