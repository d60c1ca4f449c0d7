package org.countystore.app.sample;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.Page;
import org.countystore.kernel.Refused;
import org.countystore.review.Board;
import org.countystore.review.DeedRow;
import org.countystore.review.KeepingBoards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** In 水峡村 a few good deeds and one that should be mended are shown, with what the household says; one waits for its approval. */
@ApplicationScoped
class SampleBoards {
    private static final int HONOURED = 3;
    private static final int DAYS = 21;
    @Inject
    KeepingBoards boards;
    @Inject
    SampleCouncils councils;
    @Inject
    SampleCast cast;

    void load(SampleNames names) {
        List<String> reviewers = councils.reviewers(SampleCast.SHUIXIA);
        String proposer = reviewers.get(reviewers.size() - 1);
        List<DeedRow> fit = cast.as(proposer, () -> boards.fit(SampleCast.SHUIXIA, Page.of(Page.LARGEST)).items());
        fit.stream().filter(row -> Board.of(row.rule().kind()) == Board.HONOUR).limit(HONOURED).forEach(row -> show(row, proposer, names));
        fit.stream().filter(row -> Board.of(row.rule().kind()) == Board.EXPOSURE).limit(1).forEach(row -> {
            UUID uuid = propose(row, proposer, names);
            cast.as("head", () -> boards.answer(uuid, "柴草已经搬走,以后堆在自家院里。"));
            approve(uuid);
        });
        cast.as(proposer, () -> boards.fit(SampleCast.SHUIXIA, Page.FIRST).items()).stream().limit(1).forEach(row -> propose(row, proposer, names));
    }

    private void show(DeedRow row, String proposer, SampleNames names) {
        approve(propose(row, proposer, names));
    }

    private UUID propose(DeedRow row, String proposer, SampleNames names) {
        UUID uuid = names.uuid();
        cast.as(proposer, () -> boards.propose(uuid, new KeepingBoards.Wish(row.deed().uuid(), DAYS)));
        return uuid;
    }

    /** Who is of the household, or kin to it, leaves it to the next. */
    private void approve(UUID uuid) {
        councils.reviewers(SampleCast.SHUIXIA).stream().filter(reviewer -> approves(reviewer, uuid)).findFirst().orElseThrow();
    }

    private boolean approves(String reviewer, UUID uuid) {
        try {
            return cast.as(reviewer, () -> boards.approve(uuid)).until().isPresent();
        } catch (Refused recused) {
            return false;
        }
    }
}
