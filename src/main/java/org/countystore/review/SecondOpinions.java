package org.countystore.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.countystore.kernel.Uuids;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has some deeds of a month scored a second time by somebody who did not vote on them: from another village of the town, if there is one. */
@ApplicationScoped
class SecondOpinions {
    @Inject
    SecondLooks looks;
    @Inject
    Ballots ballots;
    @Inject
    Roundtable table;
    @Inject
    Clock clock;

    /** Once a review, when its votes are closed. A deed of which everybody is kin, or has voted, is left out. */
    void draw(Review review) {
        if (looks.drawnFor(review)) {
            return;
        }
        List<DeedRow> drawn = Lottery.deeds(review, ballots.rows(review));
        Map<Long, List<Vote>> votes = ballots.votes(review);
        Roundtable.Town town = table.townOf(review.village());
        LocalDateTime now = LocalDateTime.now(clock);
        for (DeedRow row : drawn) {
            Set<String> voted = votes.getOrDefault(row.deed().id(), List.of()).stream().map(Vote::reviewer).collect(Collectors.toSet());
            Lottery.reviewer(review, row.deed(), impartial(town.strangers(), row.deed(), voted))
                    .or(() -> Lottery.reviewer(review, row.deed(), impartial(town.own(), row.deed(), voted)))
                    .ifPresent(one -> looks.add(new SecondLook(Uuids.next(), review, row.deed(), one.account(), now)));
        }
    }

    private static List<Reviewer> impartial(List<Reviewer> those, Deed deed, Set<String> voted) {
        return those.stream().filter(one -> !voted.contains(one.name()) && one.recused(deed).isEmpty()).toList();
    }
}
