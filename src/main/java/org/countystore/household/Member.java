package org.countystore.household;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

import org.countystore.kernel.HouseholdId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A person of a household. The identity number is kept encrypted, its keyed hash makes a person stand in one place only. */
@Entity
@Table(name = "household_member")
public class Member {
    @Id
    @GeneratedValue(generator = "household_member_seq")
    @SequenceGenerator(name = "household_member_seq", sequenceName = "household_member_seq", allocationSize = 50)
    private long id;
    @Column(name = "household_id")
    private HouseholdId household;
    private String name;
    @Enumerated(EnumType.STRING)
    private Relation relation;
    private LocalDate born;
    @Column(name = "identity_secret")
    private String identity;
    @Column(name = "identity_hash")
    private String identityHash;
    @Version
    private long version;

    protected Member() {
    }

    Member(HouseholdId household, Person person, Secrecy secrecy) {
        this.household = household;
        correct(person, secrecy);
    }

    /** An identity number that is not given again stays as it was. */
    void correct(Person person, Secrecy secrecy) {
        name = person.name().strip();
        relation = person.relation();
        person.birthday().ifPresent(day -> born = day);
        person.identity().ifPresent(number -> {
            identity = secrecy.conceal(number);
            identityHash = secrecy.fingerprint(number);
        });
    }

    void moveTo(HouseholdId other) {
        household = other;
    }

    void becomes(Relation newRelation) {
        relation = newRelation;
    }

    public long id() {
        return id;
    }

    public HouseholdId household() {
        return household;
    }

    public String name() {
        return name;
    }

    public Relation relation() {
        return relation;
    }

    public OptionalInt ageOn(LocalDate day) {
        return born == null ? OptionalInt.empty() : OptionalInt.of(Period.between(born, day).getYears());
    }

    public boolean hasIdentity() {
        return identity != null;
    }

    Optional<IdentityNumber> identity(Secrecy secrecy) {
        return Optional.ofNullable(identity).map(secrecy::identity);
    }
}
