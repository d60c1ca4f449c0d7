package org.countystore.household;

import java.time.LocalDate;
import java.util.Optional;

import org.countystore.kernel.Fields;

/**
 * What is written down about a member.
 *
 * @param born left out where the identity number tells it
 */
public record Person(String name, Relation relation, Optional<IdentityNumber> identity, Optional<LocalDate> born) {
    public static Person head(String name, IdentityNumber identity) {
        return new Person(name, Relation.HEAD, Optional.of(identity), Optional.empty());
    }

    static Fields fields(String name, Relation relation) {
        return new Fields().text(name, Household.LONGEST_NAME, "name").must(relation != null, "relation", "required");
    }

    void check(LocalDate today) {
        fields(name, relation).must(born.filter(day -> day.isAfter(today)).isEmpty(), "born", "future")
                .also(() -> identity.ifPresent(number -> number.mustBeAliveOn(today))).orRefuse();
    }

    Optional<LocalDate> birthday() {
        return identity.map(IdentityNumber::born).or(() -> born);
    }
}
