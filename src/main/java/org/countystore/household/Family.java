package org.countystore.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The people of a household: always one head, at most thirty persons, and nobody in two households. */
@ApplicationScoped
class Family {
    static final int MOST = 30;
    @Inject
    Households households;
    @Inject
    Secrecy secrecy;
    @Inject
    Clock clock;

    static Person onlyHead(List<Person> people) {
        List<Person> heads = people.stream().filter(person -> person.relation() == Relation.HEAD).toList();
        new Fields().must(heads.size() == 1, "members", "one_head").between(people.size(), 1, MOST, "members").orRefuse();
        return heads.get(0);
    }

    /** The first people of a new household; whoever calls has counted them. */
    void admit(Household household, Person person) {
        check(person, Optional.empty());
        households.add(new Member(household.id(), person, secrecy));
    }

    void join(Household household, Person person) {
        household.mustBeOpen();
        new Fields().must(person.relation() != Relation.HEAD, "relation", "one_head")
                .between(household.persons() + 1L, 1, MOST, "members").orRefuse();
        admit(household, person);
        household.peopled(household.headName(), household.persons() + 1);
    }

    void correct(Household household, long id, Person person) {
        household.mustBeOpen();
        Member member = member(household, id);
        new Fields().must(member.relation() != Relation.HEAD || person.relation() == Relation.HEAD, "relation", "one_head").orRefuse();
        check(person, Optional.of(member));
        if (person.relation() == Relation.HEAD) {
            households.membersOf(household.id()).stream().filter(other -> other.relation() == Relation.HEAD)
                    .forEach(former -> former.becomes(Relation.OTHER));
            household.peopled(person.name(), household.persons());
        }
        member.correct(person, secrecy);
    }

    void dismiss(Household household, long id) {
        household.mustBeOpen();
        Member member = member(household, id);
        new Fields().must(member.relation() != Relation.HEAD, "relation", "one_head").orRefuse();
        households.remove(member);
        household.peopled(household.headName(), household.persons() - 1);
    }

    private Member member(Household household, long id) {
        return households.member(id).filter(member -> member.household().equals(household.id()))
                .orElseThrow(() -> Refused.notFound("member", id));
    }

    /** @param itself the member that may keep its own number */
    private void check(Person person, Optional<Member> itself) {
        person.check(LocalDate.now(clock));
        new Fields().must(person.relation() != Relation.HEAD || person.identity().isPresent()
                || itself.filter(Member::hasIdentity).isPresent(), "identity", "required").orRefuse();
        person.identity().flatMap(number -> households.withFingerprint(secrecy.fingerprint(number)))
                .filter(found -> itself.filter(member -> member.id() == found.id()).isEmpty())
                .ifPresent(found -> {
                    throw new Refused(Reason.IDENTITY_TAKEN).at("identity");
                });
    }
}
