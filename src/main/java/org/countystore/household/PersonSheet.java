package org.countystore.household;

import java.time.LocalDate;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Refused;

/**
 * What a form says about a person, before anybody knows whether it makes sense.
 *
 * @param identity left out to leave it as it is
 * @param born     left out where the identity number tells it
 */
public record PersonSheet(String name, Relation relation, Optional<String> identity, Optional<LocalDate> born) {
    public static PersonSheet head(String name, String identity) {
        return new PersonSheet(name, Relation.HEAD, Optional.of(identity), Optional.empty());
    }

    void check() {
        Person.fields(name, relation).also(this::number).orRefuse();
    }

    /** @throws Refused INVALID with all fields that make no sense */
    public Person person() {
        check();
        return new Person(name, relation, number(), born);
    }

    private Optional<IdentityNumber> number() {
        return identity.map(IdentityNumber::new);
    }

    /** Shows no identity number: this text may end in a log. */
    @Override
    public String toString() {
        return name + " " + relation;
    }
}
