package org.countystore.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A household with its people as the reader may see them; what identifies a person is masked for everybody.
 *
 * @param groupHead the name of the one who looks after it, masked like the others
 * @param heir      as which it goes on since it was closed
 */
public record Dossier(Entry entry, Optional<String> phone, List<Row> members, Optional<String> groupHead, Optional<Heir> heir) {

    /** @param why in words */
    public record Heir(String code, String why) {
    }

    /** @param identity masked; empty if none is known or the reader has no business with it */
    public record Row(long id, String name, Relation relation, OptionalInt age, Optional<String> identity) {
        static Row of(Member member, boolean masked, Secrecy secrecy, LocalDate today) {
            return new Row(member.id(), masked ? Mask.name(member.name()) : member.name(), member.relation(), member.ageOn(today),
                    masked ? Optional.empty() : member.identity(secrecy).map(Mask::identity));
        }
    }
}
