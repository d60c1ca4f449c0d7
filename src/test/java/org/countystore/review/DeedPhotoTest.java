package org.countystore.review;

import static org.countystore.review.Council.OCTOBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Photos of a deed")
class DeedPhotoTest {

    private static UUID photo(Council council, Caller owner) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        UUID uuid = UUID.randomUUID();
        council.ask(owner, Photographing.class, desk -> desk.keep(uuid, file.toByteArray()));
        return uuid;
    }

    private static Deed propose(Council council, UUID uuid, List<UUID> photos) {
        return council.ask(council.head, Proposing.class, desk -> desk.propose(uuid,
                new Deed.Words(council.house(3).code(), "road", Optional.of(10L), Council.DAY, Optional.empty(), photos))).deed();
    }

    private static void look(Council council, Caller reader, UUID photo) {
        assertTrue(council.ask(reader, Photographing.class, desk -> desk.photo(photo)).jpeg().length > 0);
    }

    @ParameterizedTest
    @EnumSource
    void are_shown_by_its_proposer_to_the_reviewers_of_its_village_and_the_supervisor(Database database) {
        try (Council council = new Council(database)) {
            List<UUID> photos = Stream.generate(() -> photo(council, council.head)).limit(3).toList();
            UUID deed = UUID.randomUUID();
            propose(council, deed, photos);
            propose(council, deed, photos);
            council.open(OCTOBER);
            assertEquals(photos, council.ask(council.reviewer(3), Reviewing.class, desk -> desk.photos(deed)));
            look(council, council.reviewer(3), photos.get(0));
            look(council, Council.AUDITOR, photos.get(2));
            Caller elsewhere = council.account("elsewhere", Role.CLERK);
            council.refused(Reason.NOT_FOUND, elsewhere, Photographing.class, desk -> desk.photo(photos.get(0)));
            council.refused(Reason.NOT_FOUND, Callers.at(Callers.NEIGHBOUR, Role.REVIEWER), Photographing.class, desk -> desk.photo(photos.get(0)));
            council.refused(Reason.NOT_ALLOWED, Callers.at(Callers.NEIGHBOUR, Role.REVIEWER), Reviewing.class, desk -> desk.photos(deed));
            assertEquals(1, council.day.number("select count(*) from deed where uuid = '" + deed + "'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_three_at_most_all_the_proposers_own_and_of_this_deed_alone(Database database) {
        try (Council council = new Council(database)) {
            List<UUID> four = Stream.generate(() -> photo(council, council.head)).limit(4).toList();
            assertEquals("photos", Refusals.field(() -> propose(council, UUID.randomUUID(), four)));
            assertEquals("photos", Refusals.field(() -> propose(council, UUID.randomUUID(), List.of(four.get(0), four.get(0)))));
            UUID foreign = photo(council, council.reviewer(1));
            assertEquals("photos", Refusals.field(() -> propose(council, UUID.randomUUID(), List.of(foreign))));
            propose(council, UUID.randomUUID(), List.of(four.get(0)));
            assertEquals("photos", Refusals.field(() -> propose(council, UUID.randomUUID(), List.of(four.get(0)))));
            assertEquals(1, council.day.number("select count(*) from deed_photo"));
        }
    }
}
