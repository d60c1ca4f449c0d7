package org.countystore.collection;

import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Money;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A household's word by the PIN of its points card (密码确认): it agrees to what the slip of this id will say. Given with a signal and
 * before the slip, so that the PIN need never wait in a queue.
 */
@Entity
@Table(name = "slip_assent")
public class Assent {
    @Id
    private String slip;
    @Column(name = "household_id")
    private HouseholdId household;
    private ProduceCode produce;
    private GradeCode grade;
    @Column(name = "net_grams")
    private Weight net;
    @Column(name = "fen")
    private Money owed;
    @Column(name = "given_at")
    private LocalDateTime givenAt;
    @Version
    private long version;

    protected Assent() {
    }

    Assent(UUID slip, HouseholdId whose, Terms terms, LocalDateTime at) {
        this.slip = slip.toString();
        give(whose, terms, at);
    }

    /** The last word counts, as long as the slip is not written. */
    final void give(HouseholdId whose, Terms terms, LocalDateTime at) {
        household = whose;
        produce = terms.produce();
        grade = terms.grade();
        net = terms.net();
        owed = terms.owed();
        givenAt = at;
    }

    boolean isTo(HouseholdId whose, Terms terms) {
        return household.equals(whose) && terms().equals(terms);
    }

    public UUID slip() {
        return UUID.fromString(slip);
    }

    public Terms terms() {
        return new Terms(produce, grade, net, owed);
    }

    public LocalDateTime givenAt() {
        return givenAt;
    }
}
