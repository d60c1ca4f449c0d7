package org.countystore.app.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.countystore.kernel.PlaceCode;
import org.countystore.review.Deed;
import org.countystore.review.Objecting;
import org.countystore.review.Objection;
import org.countystore.review.Proposing;
import org.countystore.review.Protocol;
import org.countystore.review.Publishing;
import org.countystore.review.Reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Three months of deeds in a few villages, reviewed, hung out and posted; one list still hangs, and this month has begun. */
@ApplicationScoped
class SampleReviews {
    private static final int MONTHS = 3;
    private static final int A_GROUP = 8;
    private static final int NOW = 5;
    private static final int LAST_DAY = 20;
    private static final int DAYS_TO_CLOSE = 6;
    private static final List<String> GOOD = List.of("HJ1", "HJ2", "LD1", "JT1", "ZX2", "LD2", "HJ3", "JT2", "YF2");
    @Inject
    Proposing proposing;
    @Inject
    Reviewing reviewing;
    @Inject
    Publishing publishing;
    @Inject
    Objecting objecting;
    @Inject
    SampleSecondLooks secondLooks;
    @Inject
    SampleCouncils councils;
    @Inject
    SampleCast cast;
    @Inject
    SampleCalendar calendar;

    void live(SampleNames names) {
        YearMonth now = YearMonth.from(calendar.realToday());
        for (int back = MONTHS; back > 0; back--) {
            YearMonth month = now.minusMonths(back);
            calendar.at(month.atDay(LAST_DAY + 1), LocalTime.of(19, 0));
            villages().forEach(village -> propose(village, month, month.atDay(LAST_DAY), A_GROUP, names));
            LocalDate day = earlier(month.plusMonths(1).atDay(2), calendar.realToday().minusDays(DAYS_TO_CLOSE + 2L));
            for (PlaceCode village : back == 1 ? villages().subList(0, villages().size() - 1) : villages()) {
                calendar.at(day, LocalTime.of(9, 0));
                UUID review = review(village, month, names);
                object(village, review, back, names);
                calendar.at(day.plusDays(DAYS_TO_CLOSE), LocalTime.of(9, 0));
                cast.as(councils.reviewers(village).get(0), () -> publishing.close(review));
            }
            secondLooks.score(names);
        }
        calendar.at(calendar.realToday().minusDays(1), LocalTime.of(16, 0));
        hang(villages().get(villages().size() - 1), now.minusMonths(1), names);
        calendar.at(calendar.realToday(), LocalTime.MIDNIGHT);
        propose(SampleCast.SHUIXIA, now, calendar.realToday(), NOW, names);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<PlaceCode> villages() {
        return Stream.concat(Stream.of(SampleCast.SHUIXIA), SampleCouncils.OTHERS.stream()).toList();
    }

    /** A few households of each group; every now and then something bad. */
    private void propose(PlaceCode village, YearMonth month, LocalDate last, int many, SampleNames names) {
        for (int group = 0; group < councils.heads(village).size(); group++) {
            List<String> households = councils.group(village, group);
            int first = names.below(households.size());
            cast.as(councils.heads(village).get(group), () -> {
                cast.together(() -> {
                    for (int i = 0; i < Math.min(many, households.size()); i++) {
                        String rule = i == many - 1 ? "KF1" : GOOD.get(names.below(GOOD.size()));
                        LocalDate day = last.minusDays(names.below(Math.min(last.getDayOfMonth(), LAST_DAY)));
                        proposing.propose(names.uuid(), new Deed.Words(households.get((first + i) % households.size()), rule,
                                Optional.empty(), day, Optional.empty()));
                    }
                });
                return null;
            });
        }
    }

    /** Opened, voted on by all who may, and hung out. */
    private UUID review(PlaceCode village, YearMonth month, SampleNames names) {
        UUID review = names.uuid();
        List<String> reviewers = councils.reviewers(village);
        cast.as(reviewers.get(0), () -> reviewing.open(review, new Reviewing.Wish(village, month)));
        for (String reviewer : reviewers) {
            cast.as(reviewer, () -> {
                cast.together(() -> reviewing.protocol(review).waiting().forEach(line -> vote(review, line, names)));
                return null;
            });
        }
        cast.as(reviewers.get(0), () -> publishing.publish(review));
        return review;
    }

    private void vote(UUID review, Protocol.Line line, SampleNames names) {
        Deed deed = line.row().deed();
        boolean doubts = names.below(12) == 0;
        reviewing.vote(review, new Reviewing.Ballot(deed.uuid(), doubts ? 0 : deed.proposed(),
                doubts ? Optional.of("没有看到凭据") : Optional.empty()));
    }

    /** In 水峡村 one is upheld in the one month and one rejected in the next. */
    private void object(PlaceCode village, UUID review, int back, SampleNames names) {
        if (village.equals(SampleCast.SHUIXIA) && back < MONTHS) {
            UUID objection = says(review, "那天他没有到场", names);
            cast.as(councils.reviewers(village).get(councils.reviewers(village).size() - 1), () -> objecting.answer(objection, back == 1
                    ? new Objection.Answer("查了出工记录,确有其事", Optional.empty()) : new Objection.Answer("查实,不给分", Optional.of(0L))));
        }
    }

    private UUID says(UUID review, String words, SampleNames names) {
        UUID objection = names.uuid();
        cast.as("auditor", () -> objecting.object(objection,
                new Objection.Words(publishing.notice(review).rows().get(0).deed(), words, Optional.empty())));
        return objection;
    }

    /** Hangs out today, with an objection that waits for its answer. */
    private void hang(PlaceCode village, YearMonth month, SampleNames names) {
        says(review(village, month, names), "请核对出工天数", names);
    }
}
