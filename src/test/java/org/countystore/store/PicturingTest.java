package org.countystore.store;

import static org.countystore.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.countystore.evidence.Photo;
import org.countystore.evidence.Photographing;
import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The photos of a listing")
class PicturingTest {
    private static final Money PRICE = new Money(1_280);

    /** Somebody of the store with an account, who can keep photos. */
    private static Caller clerk(Shop shop) {
        return new Caller(shop.colleague().caller().account(), "store", Shop.store().grants(), "");
    }

    private static byte[] file(int width, int height) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID kept(Shop shop, Caller clerk) {
        return shop.ask(clerk, Photographing.class, desk -> desk.keep(UUID.randomUUID(), file(900, 600))).uuid();
    }

    private static List<UUID> hang(Shop shop, Caller clerk, ListingId listing, UUID... photos) {
        return shop.ask(clerk, Picturing.class, desk -> desk.hang(listing, List.of(photos))).pictures();
    }

    private static Photo seen(Shop shop, UUID photo) {
        return shop.ask(Callers.nobody(), Photographing.class, desk -> desk.published(photo));
    }

    @ParameterizedTest
    @EnumSource
    void are_seen_by_everybody_in_two_sizes_and_in_the_order_that_the_store_gave_them(Database database) throws IOException {
        Shop shop = Shop.on(database);
        Caller clerk = clerk(shop);
        ListingId listing = shop.listed(shop.sku(), PRICE);
        UUID first = kept(shop, clerk);
        UUID second = kept(shop, clerk);
        refused(Reason.NOT_FOUND, () -> seen(shop, first));
        for (int i = 0; i < 2; i++) {
            assertEquals(List.of(first, second), hang(shop, clerk, listing, first, second));
        }
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(seen(shop, first).small().orElseThrow()));
        assertEquals(List.of(480, 320), List.of(small.getWidth(), small.getHeight()));
        assertEquals(900, seen(shop, first).width());
        assertEquals(List.of(second, first), hang(shop, clerk(shop), listing, second, first));
        assertEquals(List.of(second, first), shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(listing)).pictures());
    }

    @ParameterizedTest
    @EnumSource
    void are_gone_for_everybody_once_they_are_taken_down(Database database) {
        Shop shop = Shop.on(database);
        Caller clerk = clerk(shop);
        ListingId listing = shop.listed(shop.sku(), PRICE);
        UUID first = kept(shop, clerk);
        UUID second = kept(shop, clerk);
        hang(shop, clerk, listing, first, second);
        assertEquals(List.of(second), hang(shop, clerk, listing, second));
        refused(Reason.NOT_FOUND, () -> seen(shop, first));
        assertArrayEquals(shop.ask(clerk, Photographing.class, desk -> desk.photo(second)).jpeg(), seen(shop, second).jpeg());
        assertEquals(List.of(), hang(shop, clerk, listing));
    }

    @ParameterizedTest
    @EnumSource
    void are_eight_at_most_each_once_and_of_who_hangs_them(Database database) {
        Shop shop = Shop.on(database);
        Caller clerk = clerk(shop);
        ListingId listing = shop.listed(shop.sku(), PRICE);
        UUID mine = kept(shop, clerk);
        UUID theirs = kept(shop, clerk(shop));
        UUID[] nine = Stream.generate(() -> kept(shop, clerk)).limit(Picturing.MOST + 1).toArray(UUID[]::new);
        assertEquals("between", refused(Reason.INVALID, () -> hang(shop, clerk, listing, nine)).errors().get(0).code());
        assertEquals("photo_twice", refused(Reason.INVALID, () -> hang(shop, clerk, listing, mine, mine)).errors().get(0).code());
        assertEquals("unknown_photo", refused(Reason.INVALID, () -> hang(shop, clerk, listing, mine, theirs)).errors().get(0).code());
        hang(shop, clerk, listing, mine);
        ListingId other = shop.listed(shop.sku(), PRICE);
        assertEquals("unknown_photo", refused(Reason.INVALID, () -> hang(shop, clerk, other, mine)).errors().get(0).code());
        refused(Reason.NOT_FOUND, () -> hang(shop, clerk, new ListingId(UUID.randomUUID())));
    }

    @ParameterizedTest
    @EnumSource
    void are_hung_by_the_store_of_the_county_only(Database database) {
        Shop shop = Shop.on(database);
        ListingId listing = shop.listed(shop.sku(), PRICE);
        for (Caller stranger : List.of(shop.union(), shop.colleague().caller(), Callers.at(Callers.OTHER_COUNTY, Role.STORE))) {
            refused(Reason.NOT_ALLOWED, () -> hang(shop, stranger, listing));
        }
        refused(Reason.NOT_SIGNED_IN, () -> hang(shop, Callers.nobody(), listing));
    }

    @ParameterizedTest
    @EnumSource
    void cost_one_statement_however_many_listings_have_some(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            Caller clerk = clerk(shop);
            List<ListingId> pictured = Stream.generate(() -> shop.listed(shop.sku(), PRICE)).limit(5).toList();
            List<ListingId> plain = Collections.singletonList(shop.listed(shop.sku(), PRICE));
            pictured.forEach(listing -> hang(shop, clerk, listing, kept(shop, clerk), kept(shop, clerk)));
            assertEquals(statements(shop, plain) + 1, statements(shop, pictured));
        }
    }

    private static int statements(Shop shop, List<ListingId> listings) {
        shop.live.trips().forget();
        shop.live.inTransaction(() -> shop.live.get(ShopWindow.class).offers(listings));
        return shop.live.trips().asked().size();
    }
}
