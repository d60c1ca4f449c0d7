package org.countystore.household;

import java.time.LocalDateTime;

import org.countystore.kernel.HouseholdId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Two households that are kin (亲属户): who belongs to one decides nothing about the other. Stands once for a pair. */
@Entity
@Table(name = "kinship")
public class Kinship {
    @Id
    @GeneratedValue(generator = "kinship_seq")
    @SequenceGenerator(name = "kinship_seq", sequenceName = "kinship_seq", allocationSize = 50)
    private long id;
    @Column(name = "household_id")
    private HouseholdId household;
    @Column(name = "kin_id")
    private HouseholdId kin;
    @Column(name = "noted_at")
    private LocalDateTime notedAt;

    protected Kinship() {
    }

    Kinship(HouseholdId one, HouseholdId other, LocalDateTime now) {
        boolean inOrder = one.compareTo(other) < 0;
        this.household = inOrder ? one : other;
        this.kin = inOrder ? other : one;
        this.notedAt = now;
    }

    boolean joins(HouseholdId one) {
        return household.equals(one) || kin.equals(one);
    }

    HouseholdId otherThan(HouseholdId one) {
        return household.equals(one) ? kin : household;
    }
}
