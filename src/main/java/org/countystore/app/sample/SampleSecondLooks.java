package org.countystore.app.sample;

import org.countystore.review.BlindDeed;
import org.countystore.review.LookingAgain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was drawn is scored by most reviewers; some see it otherwise, and those of 水峡村 have not come to it. */
@ApplicationScoped
class SampleSecondLooks {
    private static final int SEE_IT_OTHERWISE = 4;
    @Inject
    LookingAgain looking;
    @Inject
    SampleCouncils councils;
    @Inject
    SampleCast cast;

    void score(SampleNames names) {
        SampleCouncils.OTHERS.stream().flatMap(village -> councils.reviewers(village).stream()).forEach(reviewer -> cast.as(reviewer, () -> {
            cast.together(() -> looking.waiting().forEach(deed -> score(deed, names)));
            return null;
        }));
    }

    private void score(BlindDeed deed, SampleNames names) {
        boolean otherwise = names.below(SEE_IT_OTHERWISE) == 0;
        looking.score(deed.look(), otherwise ? deed.rule().hasRange() ? deed.rule().least() + 1 : 0 : deed.rule().least());
    }
}
