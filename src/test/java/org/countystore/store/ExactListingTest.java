package org.countystore.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.countystore.app.JsonBodies;
import org.countystore.evidence.Photographing;
import org.countystore.kernel.Caller;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.SkuCode;
import org.countystore.lot.Quality;
import org.countystore.ordering.Basket;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.Ordering;
import org.countystore.sorting.LotInspected;
import org.countystore.store.rest.ListingResource;
import org.countystore.store.rest.ListingRow;
import org.countystore.testing.Callers;
import org.countystore.testing.Crop;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Live;
import org.countystore.testing.Shop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;

/** The API remembers what it said of a listing; it is the 21st of November 2026. */
@DisplayName("A single listing over the API")
class ExactListingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Money PRICE = new Money(1_280);
    /** What no use case ever changes of a listing. */
    private static final Set<String> FIXED = Set.of("id", "sku", "packGrams", "byWeight", "produce", "grade", "category");

    /** Somebody who looks at one listing again and again, and knows whether it is told as it stands. */
    private static final class Watch {
        private final Shop shop;
        private final ListingId id;
        private final Caller clerk;
        private final Set<String> moved = new TreeSet<>();
        private JsonNode seen;
        private String mark;

        Watch(Shop shop, ListingId id) {
            this.shop = shop;
            this.id = id;
            clerk = new Caller(shop.colleague().caller().account(), "store", Shop.store().grants(), "");
            look();
            look();
        }

        /** What is told now, which must be what stands now. */
        private void look() {
            Response answer = ask(shop, id);
            seen = json(answer.getEntity());
            mark = answer.getHeaderString("ETag");
            assertEquals(json(ListingRow.of(shop.ask(Callers.nobody(), Browsing.class, desk -> desk.offer(id)))), seen);
        }

        /** Something happened that anybody must see at once, and that stays so. */
        void seesThat(String what) {
            JsonNode before = seen;
            String markBefore = mark;
            look();
            assertNotEquals(before, seen, what);
            assertNotEquals(markBefore, mark, what);
            before.fieldNames().forEachRemaining(name -> {
                if (!before.get(name).equals(seen.get(name))) {
                    moved.add(name);
                }
            });
            look();
        }

        void put(String title, long fen, String text, boolean onSale, Optional<SaleWindow> season, Optional<Presale.Terms> presale) {
            SkuCode sku = new SkuCode(seen.get("sku").asText());
            shop.ask(Shop.store(), Shelving.class,
                    desk -> desk.put(id, new Listing.Sheet(sku, title, new Money(fen), text, onSale, season, presale)));
            seesThat(title + " " + fen + text + onSale + season + presale);
        }

        UUID photo() {
            return shop.ask(clerk, Photographing.class, desk -> desk.keep(UUID.randomUUID(), picture())).uuid();
        }

        void hang(UUID... photos) {
            shop.ask(clerk, Picturing.class, desk -> desk.hang(id, List.of(photos)));
            seesThat("photos");
        }

        UUID order(int packs) {
            UUID order = UUID.randomUUID();
            Basket basket = new Basket(List.of(new Basket.Line(id, packs)), Delivery.to(Delivery.Kind.UNIT),
                    new Basket.Pay(new Money(70_000), Optional.empty()));
            shop.ask(shop.buyer().caller(), Ordering.class, desk -> desk.place(order, basket));
            seesThat("an order");
            return order;
        }
    }

    private static Response ask(Shop shop, ListingId id) {
        return shop.live.inTransaction(() -> shop.live.get(ListingResource.class).one(UUID.fromString(id.toString())));
    }

    private static JsonNode json(Object answer) {
        try (ByteArrayOutputStream body = new ByteArrayOutputStream()) {
            new JsonBodies().writeTo(answer, answer.getClass(), answer.getClass(), null, MediaType.APPLICATION_JSON_TYPE,
                    new MultivaluedHashMap<>(), body);
            return new ObjectMapper().readTree(body.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB), "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<SaleWindow> days(int from, int until) {
        return Optional.of(new SaleWindow(TODAY.plusDays(from), TODAY.plusDays(until)));
    }

    private static void judged(Shop shop, LotCode lot, Quality quality) {
        Stock stock = shop.ask(Shop.store(), Stocking.class, desk -> desk.stock(lot));
        shop.live.inTransaction(() -> {
            shop.live.get(Arrivals.class).heed(new LotInspected(UUID.randomUUID(), stock.lot(), lot, quality));
            return null;
        });
    }

    private static void count(Shop shop, LotCode lot, long packs) {
        shop.ask(Shop.store(), Stocking.class, desk -> desk.count(UUID.randomUUID(), new Stocking.Count(lot, packs, "清点")));
    }

    @ParameterizedTest
    @EnumSource
    void shows_each_change_at_once_whatever_changes_of_it(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.decideOneSum();
            SkuCode sku = shop.sku();
            Watch watch = new Watch(shop, shop.listed(sku, PRICE));
            LotCode lot = shop.packs(sku, 12, TODAY.plusDays(40));
            watch.seesThat("first packs");
            shop.packs(sku, 3, TODAY.plusDays(4), shop.household(Callers.NEIGHBOUR), Quality.RELEASED);
            watch.seesThat("packs that are given out before them");
            count(shop, lot, 10);
            watch.seesThat("two packs too few");
            judged(shop, lot, Quality.QUARANTINED);
            watch.seesThat("packs that are stopped");
            judged(shop, lot, Quality.RELEASED);
            watch.seesThat("packs that are released");

            none(watch, "新栗", 1_280, "", true);
            none(watch, "新栗", 1_380, "", true);
            none(watch, "新栗", 1_380, "甜", true);
            none(watch, "新栗", 1_380, "甜", false);
            none(watch, "新栗", 1_380, "甜", true);
            UUID order = watch.order(2);
            shop.live.inTransaction(() -> {
                shop.live.get(Stockroom.class).handOver(order, Map.of(watch.id, 2));
                return null;
            });
            watch.seesThat("packs sold");

            watch.hang(watch.photo());
            UUID first = watch.photo();
            UUID second = watch.photo();
            watch.hang(first);
            watch.hang(first, second);
            watch.hang(second, first);
            watch.hang();

            watch.put("新栗", 1_380, "甜", true, days(1, 30), Optional.empty());
            shop.live.setTo(shop.live.now().plusDays(1));
            watch.seesThat("the first day of its season");
            shop.live.setTo(shop.live.now().plusDays(4));
            watch.seesThat("a lot past its best");
            watch.put("新栗", 1_380, "甜", true, days(1, 30), Optional.of(Crop.terms(30)));
            watch.order(1);
            watch.put("新栗", 1_380, "甜", true, days(1, 30), Optional.of(Crop.terms(40)));
            UUID presale = shop.ask(Shop.store(), Preselling.class, desk -> desk.list(Page.FIRST)).items().get(0)
                    .presale().uuid();
            shop.ask(Shop.store(), Preselling.class, desk -> desk.close(presale));
            watch.seesThat("a harvest that is closed");
            shop.live.setTo(shop.live.now().plusDays(30));
            watch.seesThat("the end of its season");

            Set<String> all = Stream.of(ListingRow.class.getRecordComponents()).map(RecordComponent::getName)
                    .filter(name -> !FIXED.contains(name)).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(all, watch.moved, "each thing that is told was seen to change by a use case, or is fixed");
        }
    }

    private static void none(Watch watch, String title, long fen, String text, boolean onSale) {
        watch.put(title, fen, text, onSale, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void that_is_a_box_shows_what_happens_to_its_parts_at_once(Database database) {
        Shop shop = Shop.on(database);
        SkuCode one = shop.sku();
        SkuCode other = shop.sku();
        shop.packs(one, 12, Shop.FRESH);
        LotCode lot = shop.packs(other, 12, Shop.FRESH);
        Watch watch = new Watch(shop, shop.boxed(PRICE, new Contents.Part(one, 2), new Contents.Part(other, 1)));
        count(shop, lot, 4);
        watch.seesThat("packs of a part too few");
        watch.put("礼盒", 2_000, "", true, Optional.empty(), Optional.empty());
    }

    /** Rows of which nobody else knows, so that what the database holds of their figures need not hold. */
    @ParameterizedTest
    @EnumSource
    void is_exact_whichever_figure_of_its_lots_changes(Database database) {
        try (Shop shop = new Shop(Live.on(database))) {
            shop.live.sql("alter table stock drop constraint stock_balanced");
            SkuCode sku = shop.sku();
            List<LotCode> lots = List.of(shop.packs(sku, 5, TODAY.plusDays(9)), shop.packs(sku, 7, Shop.FRESH));
            Watch watch = new Watch(shop, shop.listed(sku, PRICE));
            int seen = 0;
            for (LotCode lot : lots) {
                for (Field figure : figures()) {
                    String column = column(figure);
                    boolean flips = figure.getType() == boolean.class;
                    for (String change : flips ? List.of("not " + column, "not " + column) : List.of(column + " + 1")) {
                        JsonNode before = watch.seen;
                        shop.live.sql("update stock set " + column + " = " + change + " where lot_code = '" + lot + "'");
                        watch.look();
                        seen += before.equals(watch.seen) ? 0 : 1;
                    }
                }
            }
            assertTrue(seen >= 11, "available, blocked and live of both, owed for one of the first");
        }
    }

    private static List<Field> figures() {
        return Stream.of(Stock.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()) && !field.isSynthetic())
                .filter(field -> !field.getName().startsWith("_") && !field.isAnnotationPresent(Id.class))
                .filter(field -> !field.isAnnotationPresent(Column.class) || field.getAnnotation(Column.class).updatable()).toList();
    }

    private static String column(Field figure) {
        Column column = figure.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? figure.getName() : column.name();
    }

    @Test
    void changes_in_the_database_by_a_new_version_or_in_a_figure_that_a_glance_sees() throws IOException {
        Set<String> figures = figures().stream().map(ExactListingTest::column).collect(Collectors.toSet());
        List<Set<String>> ofListings = changes("listing");
        assertEquals(2, ofListings.size(), ofListings::toString);
        assertTrue(ofListings.stream().allMatch(names -> names.contains("version") || names.equals(Set.of("sold"))), ofListings::toString);
        List<Set<String>> ofLots = changes("stock");
        assertTrue(ofLots.size() >= 8, ofLots::toString);
        assertTrue(ofLots.stream().allMatch(figures::containsAll), ofLots::toString);
    }

    /** What each statement that changes rows of this table names before an equals sign, wherever it stands. */
    private static List<Set<String>> changes(String table) throws IOException {
        Pattern change = Pattern.compile("(?is)\\bupdate\\s+" + table + "\\s+(?:[a-z]\\s+)?set\\s(.*?)\\bwhere\\b");
        List<Set<String>> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                change.matcher(Files.readString(file)).results().forEach(found -> all.add(Pattern.compile("([a-z_]+)\\s*=")
                        .matcher(found.group(1)).results().map(name -> name.group(1)).collect(Collectors.toSet())));
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void is_glanced_at_in_one_statement_while_it_stays_the_same(Database database) {
        try (Shop shop = new Shop(Live.counted(database))) {
            ListingId id = shop.stocked(PRICE, 5);
            JsonNode first = json(ask(shop, id).getEntity());
            shop.live.trips().forget();
            assertEquals(first, json(ask(shop, id).getEntity()));
            List<String> asked = new ArrayList<>(shop.live.trips().asked());
            asked.remove("COMMIT");
            assertEquals(1, asked.size(), asked::toString);
            assertFalse(asked.get(0).toLowerCase().contains("title"), asked::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void never_says_what_stood_before_a_change_that_was_made_before_it_was_asked_for(Database database) {
        Shop shop = Shop.on(database);
        SkuCode sku = shop.sku();
        LotCode lot = shop.packs(sku, 40, Shop.FRESH);
        ListingId id = shop.listed(sku, PRICE);
        AtomicLong left = new AtomicLong(40);
        List<String> outcomes = Crowd.outcomes(4, who -> {
            while (left.get() > 10) {
                if (who == 0) {
                    count(shop, lot, left.get() - 1);
                    left.decrementAndGet();
                } else {
                    long atMost = left.get();
                    long told = json(ask(shop, id).getEntity()).get("available").asLong();
                    assertTrue(told <= atMost && told >= left.get() - 1, () -> told + " of " + atMost);
                }
            }
            return who;
        });
        assertEquals(4, Crowd.count(outcomes, "DONE"), outcomes::toString);
    }
}
