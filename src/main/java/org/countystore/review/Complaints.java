package org.countystore.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes objections while a list hangs out, and lets an upheld one change it. */
@ApplicationScoped
class Complaints {
    /** Of a month and unanswered: whoever floods the public page shuts it for that month only. */
    private static final int MOST_UNANSWERED = 100;
    @Inject
    Objections objections;
    @Inject
    Reviews reviews;
    @Inject
    Deeds deeds;
    @Inject
    Months months;
    @Inject
    Notices notices;

    Objection get(UUID uuid) {
        return objections.find(uuid).orElseThrow(() -> Refused.notFound("objection", uuid));
    }

    Review review(Objection objection) {
        return reviews.get(objection.review());
    }

    Review reviewed(UUID uuid) {
        return reviews.find(uuid).orElseThrow(() -> Refused.notFound("review", uuid));
    }

    void note(UUID uuid, Objection.Words words, String by, LocalDateTime now) {
        Deed deed = deeds.find(words.deed()).orElseThrow(() -> Refused.notFound("deed", words.deed()));
        Review review = reviews.locked(deed.village(), deed.month()).orElseThrow(() -> Refused.notFound("deed", words.deed()));
        review.mustTakeObjections(now.toLocalDate());
        deed.mustStand();
        if (objections.unanswered(review) >= MOST_UNANSWERED) {
            throw new Refused(Reason.TOO_MANY_ITEMS, MOST_UNANSWERED);
        }
        objections.add(new Objection(uuid, review, deed, words, by, now));
    }

    Objection answer(Objection found, Objection.Answer answer, Reviewer reviewer, LocalDateTime now) {
        Review review = notices.onNotice(found.review());
        Objection objection = objections.fresh(found);
        if (!objection.isAnswered(answer)) {
            Deed deed = deeds.get(objection.deed());
            reviewer.mustBeImpartial(deed);
            objection.answer(answer, reviewer.name(), now);
            answer.points().ifPresent(worth -> notices.correct(review, deed, worth));
        }
        return objection;
    }

    long unanswered(Review review) {
        return objections.unanswered(review);
    }

    List<Complaint> of(Review review) {
        List<Objection> found = objections.of(review);
        Map<Long, DeedRow> rows = months.rows(deeds.all(found.stream().map(Objection::deed).distinct().toList())).stream()
                .collect(Collectors.toMap(row -> row.deed().id(), Function.identity()));
        return found.stream().map(objection -> new Complaint(objection, rows.get(objection.deed()))).toList();
    }
}
