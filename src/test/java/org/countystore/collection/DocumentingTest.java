package org.countystore.collection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.countystore.access.Directory;
import org.countystore.access.NewAccount;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What stands behind a slip")
class DocumentingTest {
    private static byte[] picture(int width) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB), "jpg", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photo has an owner with an account. */
    private static Caller clerk(Market market) {
        AccountId account = market.day.serve(Directory.class, directory -> directory.open(
                new NewAccount("clerk" + UUID.randomUUID().toString().substring(0, 8), "王会计", Callers.VILLAGE), "hash", false));
        return new Caller(Optional.of(account), "clerk", Market.CLERK.grants(), "127.0.0.1");
    }

    private static SlipPhoto attach(Market market, Caller clerk, UUID slip, UUID photo, byte[] upload) {
        return market.ask(clerk, Documenting.class, desk -> desk.attach(slip, photo, SlipPhoto.Shows.SCALE, upload));
    }

    @ParameterizedTest
    @EnumSource
    void are_photos_that_are_kept_once_and_seen_by_who_sees_the_slip(Database database) {
        Market market = Market.shared(database);
        Caller clerk = clerk(market);
        UUID slip = market.bought().uuid();
        UUID photo = UUID.randomUUID();
        attach(market, clerk, slip, photo, picture(8));
        attach(market, clerk, slip, photo, picture(8));
        for (Caller caller : List.of(clerk, Market.CASHIER, Market.AUDITOR)) {
            assertEquals(List.of(photo), market.ask(caller, Documenting.class, desk -> desk.photos(slip)).stream().map(SlipPhoto::photo).toList());
            assertTrue(market.ask(caller, Documenting.class, desk -> desk.photo(slip, photo)).jpeg().length > 0);
        }
        for (Caller caller : List.of(Market.NEIGHBOUR, Market.STORE, Market.OPERATOR, Callers.at(Callers.VILLAGE, Role.HEAD))) {
            market.refused(Reason.NOT_ALLOWED, caller, Documenting.class, desk -> desk.photo(slip, photo));
        }
        UUID other = market.bought().uuid();
        market.refused(Reason.NOT_FOUND, clerk, Documenting.class, desk -> desk.photo(other, photo));
        market.refused(Reason.ID_REUSED, clerk, Documenting.class, desk -> desk.attach(other, photo, SlipPhoto.Shows.SCALE, picture(8)));
    }

    @ParameterizedTest
    @EnumSource
    void are_pictures_of_two_megabytes_at_most_and_no_other_files(Database database) {
        Market market = Market.shared(database);
        Caller clerk = clerk(market);
        UUID slip = market.bought().uuid();
        market.refused(Reason.TOO_LARGE, clerk, Documenting.class,
                desk -> desk.attach(slip, UUID.randomUUID(), SlipPhoto.Shows.GOODS, new byte[SlipPhoto.LARGEST + 1]));
        market.refused(Reason.INVALID, clerk, Documenting.class,
                desk -> desk.attach(slip, UUID.randomUUID(), SlipPhoto.Shows.GOODS, "no picture".getBytes()));
        assertEquals(List.of(), market.ask(clerk, Documenting.class, desk -> desk.photos(slip)));
    }

    @ParameterizedTest
    @EnumSource
    void are_six_photos_at_most(Database database) {
        Market market = Market.shared(database);
        Caller clerk = clerk(market);
        UUID slip = market.bought().uuid();
        for (int i = 0; i < 6; i++) {
            attach(market, clerk, slip, UUID.randomUUID(), picture(8 + i));
        }
        market.refused(Reason.PHOTOS_FULL, clerk, Documenting.class,
                desk -> desk.attach(slip, UUID.randomUUID(), SlipPhoto.Shows.GOODS, picture(99)));
    }

    @ParameterizedTest
    @EnumSource
    void are_put_to_it_by_a_clerk_of_its_village_only(Database database) {
        Market market = Market.shared(database);
        UUID slip = market.bought().uuid();
        for (Caller caller : List.of(Market.NEIGHBOUR, Market.CASHIER, Market.AUDITOR, Callers.admin())) {
            market.refused(Reason.NOT_ALLOWED, caller, Documenting.class,
                    desk -> desk.attach(slip, UUID.randomUUID(), SlipPhoto.Shows.GOODS, picture(8)));
        }
        market.refused(Reason.NOT_FOUND, clerk(market), Documenting.class,
                desk -> desk.attach(UUID.randomUUID(), UUID.randomUUID(), SlipPhoto.Shows.GOODS, picture(8)));
    }

    @ParameterizedTest
    @EnumSource
    void is_how_the_household_agreed_and_who_looked_on(Database database) {
        Market market = Market.shared(database);
        WeighIn plain = market.basket(market.household(Callers.VILLAGE));
        UUID photo = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        WeighIn signed = with(plain, new Witness(Optional.of(Witness.Confirmation.SIGNATURE), Optional.of(photo), Optional.of("李主任"), true));
        market.buy(id, signed);
        market.buy(id, signed);
        Witness kept = market.ask(Market.CLERK, Recounting.class, desk -> desk.slip(id)).purchase().witness();
        assertEquals(signed.witness().toString(), kept.toString());
        market.refused(Reason.INVALID, clerk(market), Documenting.class, desk -> desk.attach(id, photo, SlipPhoto.Shows.GOODS, picture(8)));
        market.refused(Reason.ID_REUSED, Market.CLERK, Collecting.class, desk -> desk.buy(id, plain));
        market.refused(Reason.INVALID, Market.CLERK, Collecting.class, desk -> desk.buy(UUID.randomUUID(),
                with(plain, new Witness(Optional.of(Witness.Confirmation.PHOTO), Optional.empty(), Optional.of(" "), false))));
    }

    private static WeighIn with(WeighIn plain, Witness witness) {
        return new WeighIn(plain.seller(), plain.produce(), plain.grade(), plain.gross(), plain.tare(), plain.deductionPermille(),
                plain.perKilogram(), plain.priceReason(), plain.occurredAt(), plain.device(), witness);
    }

    @ParameterizedTest
    @EnumSource
    void is_a_picture_and_nothing_of_the_file_it_came_in(Database database) {
        Market market = Market.shared(database);
        Caller clerk = clerk(market);
        UUID slip = market.bought().uuid();
        UUID photo = UUID.randomUUID();
        byte[] upload = picture(8);
        byte[] longer = java.util.Arrays.copyOf(upload, upload.length + 500);
        attach(market, clerk, slip, photo, longer);
        byte[] kept = market.ask(clerk, Documenting.class, desk -> desk.photo(slip, photo)).jpeg();
        assertTrue(kept.length < longer.length);
        assertArrayEquals(kept, market.ask(clerk, Documenting.class, desk -> desk.photo(slip, photo)).jpeg());
    }
}
