package org.countystore.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.testing.Shop;
import org.countystore.testing.Shop.Colleague;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A photo")
class PhotographingTest {
    private static final byte[] FILE = DarkroomTest.file("jpg", 64, 32);

    private static Photo keep(Shop shop, Caller caller, UUID uuid, byte[] file) {
        return shop.ask(caller, Photographing.class, desk -> desk.keep(uuid, file));
    }

    private static Photo see(Shop shop, Caller caller, UUID uuid) {
        return shop.ask(caller, Photographing.class, desk -> desk.photo(uuid));
    }

    private static void refused(Reason reason, Runnable work) {
        assertEquals(reason, assertThrows(Refused.class, work::run).reason());
    }

    private static void show(Shop shop, Colleague owner, UUID... photos) {
        shop.live.inTransaction(() -> {
            shop.live.get(Album.class).show(List.of(photos), owner.caller().account().orElseThrow(), Callers.COUNTY, "photos");
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void is_kept_once_and_read_as_it_was_kept(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.colleague();
        UUID uuid = UUID.randomUUID();
        Photo kept = keep(shop, chen.caller(), uuid, FILE);
        assertEquals(kept.sha256(), keep(shop, chen.caller(), uuid, FILE).sha256());
        assertArrayEquals(kept.jpeg(), see(shop, chen.caller(), uuid).jpeg());
        assertEquals(Picture.sha256(kept.jpeg()), kept.sha256());
        refused(Reason.ID_REUSED, () -> keep(shop, chen.caller(), uuid, DarkroomTest.file("png", 8, 8)));
    }

    @ParameterizedTest
    @EnumSource
    void is_seen_by_its_owner_and_by_who_works_where_it_is_shown(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.colleague();
        Colleague wang = shop.colleague();
        UUID uuid = UUID.randomUUID();
        keep(shop, chen.caller(), uuid, FILE);
        Caller store = new Caller(wang.caller().account(), "store", Shop.store().grants(), "");
        refused(Reason.NOT_FOUND, () -> see(shop, wang.caller(), uuid));
        refused(Reason.NOT_FOUND, () -> see(shop, store, uuid));
        refused(Reason.NOT_SIGNED_IN, () -> see(shop, Callers.nobody(), uuid));
        show(shop, chen, uuid);
        assertEquals(uuid, see(shop, store, uuid).uuid());
        refused(Reason.NOT_FOUND, () -> see(shop, wang.caller(), uuid));
        refused(Reason.NOT_FOUND, () -> see(shop, Callers.at(Callers.OTHER_COUNTY, Role.STORE), uuid));
        refused(Reason.NOT_FOUND, () -> see(shop, Callers.at(Callers.COUNTY, Role.CLERK), uuid));
        refused(Reason.NOT_FOUND, () -> see(shop, chen.caller(), UUID.randomUUID()));
    }

    @ParameterizedTest
    @EnumSource
    void is_shown_by_its_owner_for_one_thing(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.colleague();
        UUID uuid = UUID.randomUUID();
        keep(shop, chen.caller(), uuid, FILE);
        refused(Reason.INVALID, () -> show(shop, shop.colleague(), uuid));
        refused(Reason.INVALID, () -> show(shop, chen, uuid, UUID.randomUUID()));
        show(shop, chen, uuid);
        refused(Reason.INVALID, () -> show(shop, chen, uuid));
    }

    @ParameterizedTest
    @EnumSource
    void is_of_five_megabytes_at_most_and_one_of_a_hundred_a_day(Database database) {
        Shop shop = Shop.on(database);
        Colleague chen = shop.colleague();
        refused(Reason.TOO_LARGE, () -> keep(shop, chen.caller(), UUID.randomUUID(), new byte[Photographing.LARGEST + 1]));
        keep(shop, chen.caller(), UUID.randomUUID(), FILE);
        for (int i = 0; i < 99; i++) {
            shop.live.sql("insert into photo (uuid, owner_id, sha256, width, height, jpeg, kept_at) select '" + UUID.randomUUID()
                    + "', owner_id, sha256, width, height, jpeg, kept_at from photo where owner_id = "
                            + chen.caller().account().orElseThrow()
                    + " and uuid = (select min(uuid) from photo where owner_id = " + chen.caller().account().orElseThrow() + ")");
        }
        refused(Reason.TOO_MANY_PHOTOS, () -> keep(shop, chen.caller(), UUID.randomUUID(), FILE));
    }
}
