package org.countystore.review;

import static org.countystore.review.Council.OCTOBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.countystore.evidence.Photographing;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Role;
import org.countystore.points.KeepingCards;
import org.countystore.testing.Callers;
import org.countystore.testing.Crowd;
import org.countystore.testing.Database;
import org.countystore.testing.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A deed that a household tells of itself")
class SelfReportTest {
    private static final String PIN = "2468";

    /** The kiosk in the shop of 水峡村. */
    private record Kiosk(Council council, Caller keeper) implements AutoCloseable {
        Kiosk(Database database) {
            this(new Council(database));
        }

        private Kiosk(Council council) {
            this(council, council.account("keeper", Role.KEEPER));
        }

        String card(int house) {
            return council.ask(keeper, KeepingCards.class, desk -> desk.issue(council.house(house).code(), PIN)).card().number().value();
        }

        SelfReport tell(UUID uuid, String card, String pin, SelfReport.Words words) {
            return council.ask(keeper, SelfReporting.class, desk -> desk.report(uuid, new SelfReporting.Wish(Council.VILLAGE, card, words), pin));
        }

        SelfReport tell(String card) {
            return tell(UUID.randomUUID(), card, PIN, words("road", Council.DAY));
        }

        void refused(Reason reason, String card, String pin) {
            Refusals.refused(reason, () -> tell(UUID.randomUUID(), card, pin, words("road", Council.DAY)));
        }

        List<SelfReportRow> waiting(Caller head) {
            return council.ask(head, Forwarding.class, desk -> desk.waiting(Council.VILLAGE));
        }

        Deed forward(SelfReport report, long points) {
            return council.ask(council.head, Forwarding.class, desk -> desk.forward(report.uuid(), Optional.of(points)));
        }

        /** From a phone: so many points, or none and why not. */
        SelfReport reply(UUID uuid, SelfReport report, Optional<Long> points, Optional<String> why) {
            return council.ask(council.head, Forwarding.class, desk -> desk.reply(uuid, new Forwarding.Reply(report.uuid(), points, why)));
        }

        SelfReport decline(SelfReport report, String why) {
            return council.ask(council.head, Forwarding.class, desk -> desk.decline(report.uuid(), why));
        }

        UUID photo() {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try {
                ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            UUID uuid = UUID.randomUUID();
            council.ask(keeper, Photographing.class, desk -> desk.keep(uuid, file.toByteArray()));
            return uuid;
        }

        @Override
        public void close() {
            council.close();
        }
    }

    private static SelfReport.Words words(String rule, LocalDate day, UUID... photos) {
        return new SelfReport.Words(rule, day, Optional.of("修了门口的路"), List.of(photos));
    }

    @ParameterizedTest
    @EnumSource
    void is_forwarded_by_its_head_as_told_by_the_household_and_judged_by_others(Database database) {
        try (Kiosk kiosk = new Kiosk(database)) {
            Council council = kiosk.council();
            UUID photo = kiosk.photo();
            SelfReport report = kiosk.tell(UUID.randomUUID(), kiosk.card(3), PIN, words("road", Council.DAY, photo));
            assertEquals(List.of(report.uuid()), kiosk.waiting(council.head).stream().map(row -> row.report().uuid()).toList());
            assertTrue(council.ask(council.head, Forwarding.class, desk -> desk.photo(report.uuid(), photo)).jpeg().length > 0);
            assertEquals(0, council.day.number("select count(*) from deed"), "no deed before the head has spoken");
            Deed deed = kiosk.forward(report, 15);
            assertEquals(deed.uuid(), kiosk.forward(report, 20).uuid(), "once");
            assertTrue(deed.isToldByHousehold());
            assertEquals(List.of(15L, 1L), List.of(deed.proposed(), council.day.number("select count(*) from deed")));
            assertEquals(List.of(), kiosk.waiting(council.head));
            Review review = council.open(OCTOBER);
            assertEquals(List.of(photo), council.ask(council.reviewer(3), Reviewing.class, desk -> desk.photos(deed.uuid())));
            assertTrue(council.ask(council.reviewer(3), Photographing.class, desk -> desk.photo(photo)).jpeg().length > 0);
            Caller both = new Caller(council.reviewer(2).account(), "head", council.reviewer(2).grants(), "127.0.0.1");
            council.refused(Reason.RECUSED, both, Reviewing.class, desk -> {
                desk.vote(review.uuid(), new Reviewing.Ballot(deed.uuid(), 15, Optional.empty()));
                return null;
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_declined_with_a_reason_that_the_household_hears(Database database) {
        try (Kiosk kiosk = new Kiosk(database)) {
            Council council = kiosk.council();
            String card = kiosk.card(3);
            SelfReport report = kiosk.tell(card);
            assertEquals("reason", Refusals.field(() -> kiosk.decline(report, " ")));
            kiosk.decline(report, "路是村里修的");
            assertEquals(SelfReport.State.DECLINED, kiosk.decline(report, "别的话").state());
            Refusals.refused(Reason.ALREADY_DECIDED, () -> kiosk.forward(report, 5));
            SelfReport heard = council.ask(kiosk.keeper(), SelfReporting.class, desk -> desk.told(Council.VILLAGE, card, PIN)).get(0).report();
            assertEquals(Optional.of("路是村里修的"), heard.reason());
            assertEquals(0, council.day.number("select count(*) from deed"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_replied_to_once_under_the_id_of_the_phone_and_what_another_said_first_stands(Database database) {
        try (Kiosk kiosk = new Kiosk(database)) {
            Council council = kiosk.council();
            String card = kiosk.card(3);
            SelfReport told = kiosk.tell(card);
            UUID uuid = UUID.randomUUID();
            for (int n = 0; n < 3; n++) {
                assertEquals(SelfReport.State.FORWARDED, kiosk.reply(uuid, told, Optional.of(15L), Optional.empty()).state());
            }
            assertEquals(15, council.day.number("select sum(proposed) from deed where uuid = '" + uuid + "'"));
            Refusals.refused(Reason.ID_REUSED, () -> kiosk.reply(uuid, told, Optional.of(20L), Optional.empty()));
            Refusals.refused(Reason.ALREADY_DECIDED, () -> kiosk.reply(UUID.randomUUID(), told, Optional.of(15L), Optional.empty()));
            council.ask(council.head, Proposing.class, desk -> desk.withdraw(uuid));
            SelfReport untrue = kiosk.tell(card);
            UUID no = UUID.randomUUID();
            kiosk.reply(no, untrue, Optional.empty(), Optional.of("没有看到"));
            kiosk.reply(no, untrue, Optional.empty(), Optional.of("没有看到"));
            Refusals.refused(Reason.ALREADY_DECIDED, () -> kiosk.reply(UUID.randomUUID(), untrue, Optional.empty(), Optional.of("别的话")));
            SelfReport late = kiosk.tell(card);
            UUID yard = council.propose(4, "yard", 5);
            Review october = council.open(OCTOBER);
            council.agree(october, yard, 5);
            council.publish(october);
            Refusals.refused(Reason.MONTH_REVIEWED, () -> kiosk.reply(UUID.randomUUID(), late, Optional.of(5L), Optional.empty()));
            assertEquals(SelfReport.State.DECLINED, kiosk.reply(UUID.randomUUID(), late, Optional.empty(), Optional.of("月份过了")).state());
            assertEquals(2, council.day.number("select count(*) from deed"));
        }
    }

    @Test
    void is_decided_by_one_of_two_phones_however_often_each_asks_at_once() {
        try (Kiosk kiosk = new Kiosk(Database.POSTGRESQL)) {
            SelfReport told = kiosk.tell(kiosk.card(3));
            List<UUID> phones = List.of(UUID.randomUUID(), UUID.randomUUID());
            List<String> outcomes = Crowd.outcomes(6, who -> kiosk.reply(phones.get(who % 2), told, Optional.of(10L), Optional.empty()));
            assertEquals(List.of(3L, 3L), List.of(Crowd.count(outcomes, "DONE"), Crowd.count(outcomes, "ALREADY_DECIDED")), outcomes.toString());
            assertEquals(1, kiosk.council().day.number("select count(*) from deed"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void shows_its_photo_to_its_head_and_the_supervisor_alone_once_it_is_declined(Database database) {
        try (Kiosk kiosk = new Kiosk(database)) {
            Council council = kiosk.council();
            UUID photo = kiosk.photo();
            SelfReport report = kiosk.tell(UUID.randomUUID(), kiosk.card(3), PIN, words("road", Council.DAY, photo));
            kiosk.decline(report, "路是村里修的");
            kiosk.decline(report, "路是村里修的");
            council.refused(Reason.NOT_FOUND, council.reviewer(3), Photographing.class, desk -> desk.photo(photo));
            for (Caller reader : List.of(council.head, Council.AUDITOR)) {
                assertTrue(council.ask(reader, Forwarding.class, desk -> desk.photo(report.uuid(), photo)).jpeg().length > 0);
            }
            council.refused(Reason.NOT_ALLOWED, council.reviewer(3), Forwarding.class, desk -> desk.photo(report.uuid(), photo));
        }
    }

    @Test
    void waits_in_no_more_than_that_however_many_are_told_at_once() {
        try (Kiosk kiosk = new Kiosk(Database.POSTGRESQL)) {
            String card = kiosk.card(3);
            for (int round = 0; round < 3; round++) {
                List<String> outcomes = Crowd.outcomes(6, who -> kiosk.tell(card));
                assertEquals(List.of(3L, 3L), List.of(Crowd.count(outcomes, "DONE"), Crowd.count(outcomes, "TOO_MANY_SELF_REPORTS")),
                        outcomes.toString());
                kiosk.waiting(kiosk.council().head).forEach(row -> kiosk.decline(row.report(), "没有看到"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_heard_by_the_own_head_alone(Database database) {
        try (Kiosk kiosk = new Kiosk(database)) {
            Council council = kiosk.council();
            SelfReport report = kiosk.tell(kiosk.card(3));
            Caller other = council.account("head2", Role.HEAD);
            assertEquals(List.of(), kiosk.waiting(other));
            council.refused(Reason.NOT_YOUR_HOUSEHOLD, other, Forwarding.class, desk -> desk.forward(report.uuid(), Optional.empty()));
            council.refused(Reason.NOT_YOUR_HOUSEHOLD, other, Forwarding.class, desk -> desk.decline(report.uuid(), "不是我的"));
            council.refused(Reason.NOT_ALLOWED, council.reviewer(1), Forwarding.class, desk -> desk.waiting(Council.VILLAGE));
            council.refused(Reason.NOT_ALLOWED, Callers.at(Callers.NEIGHBOUR, Role.KEEPER), SelfReporting.class,
                    desk -> desk.rules(Council.VILLAGE));
            council.day.sql("update household set group_head_id = null where code = 'R4'");
            kiosk.refused(Reason.NO_GROUP_HEAD, kiosk.card(4), PIN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void needs_card_and_pin_and_a_rule_that_gives_and_a_day_that_was(Database database) {
        try (Kiosk kiosk = new Kiosk(database)) {
            String card = kiosk.card(3);
            kiosk.refused(Reason.WRONG_PIN, card, "1357");
            assertEquals(List.of("yard", "road"), kiosk.council().ask(kiosk.keeper(), SelfReporting.class, desk -> desk.rules(Council.VILLAGE))
                    .stream().map(Rule::code).toList(), "nobody tells on himself");
            assertEquals("rule", Refusals.field(() -> kiosk.tell(UUID.randomUUID(), card, PIN, words("litter", Council.DAY))));
            assertEquals("day", Refusals.field(() -> kiosk.tell(UUID.randomUUID(), card, PIN, words("road", Council.DAY.plusDays(1)))));
            assertEquals("photos", Refusals.field(() -> kiosk.tell(UUID.randomUUID(), card, PIN, words("road", Council.DAY, UUID.randomUUID()))));
            UUID uuid = UUID.randomUUID();
            kiosk.tell(uuid, card, PIN, words("road", Council.DAY));
            kiosk.tell(uuid, card, PIN, words("road", Council.DAY));
            assertEquals(1, kiosk.waiting(kiosk.council().head).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void waits_in_as_many_as_the_village_or_its_county_lets(Database database) {
        try (Kiosk kiosk = new Kiosk(database)) {
            Council council = kiosk.council();
            String card = kiosk.card(3);
            SelfReport first = kiosk.tell(card);
            kiosk.tell(card);
            kiosk.tell(card);
            kiosk.refused(Reason.TOO_MANY_SELF_REPORTS, card, PIN);
            kiosk.tell(kiosk.card(4));
            kiosk.decline(first, "没有看到");
            kiosk.tell(card);
            council.ask(Callers.admin(), SelfReporting.class, desk -> desk.limit(Callers.COUNTY, 4));
            kiosk.tell(card);
            int most = council.ask(Callers.admin(), SelfReporting.class, desk -> desk.mostAt(Council.VILLAGE));
            assertEquals(4, most);
            council.ask(Callers.admin(), SelfReporting.class, desk -> desk.limit(Council.VILLAGE, 0));
            kiosk.refused(Reason.TOO_MANY_SELF_REPORTS, card, PIN);
            council.refused(Reason.NOT_ALLOWED, kiosk.keeper(), SelfReporting.class, desk -> desk.limit(Council.VILLAGE, 9));
        }
    }
}
