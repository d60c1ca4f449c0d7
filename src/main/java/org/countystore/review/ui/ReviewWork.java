package org.countystore.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.review.Convening;
import org.countystore.review.Forwarding;
import org.countystore.review.KeepingBoards;
import org.countystore.review.LookingAgain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What waits for group heads and reviewers. */
@Dependent
class ReviewWork implements NextWork {
    private final Convening convening;
    private final LookingAgain looking;
    private final KeepingBoards boards;
    private final Forwarding forwarding;

    @Inject
    ReviewWork(Convening convening, LookingAgain looking, KeepingBoards boards, Forwarding forwarding) {
        this.convening = convening;
        this.looking = looking;
        this.boards = boards;
        this.forwarding = forwarding;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        if (Caller.current().holds(Role.HEAD)) {
            work.add(new WorkItem("review.work.propose", 0, "deeds", "heart"));
            NextWork.add(work, "review.work.self", sum(villages(Role.HEAD), village -> forwarding.waiting(village).size()), "deeds", "heart");
            NextWork.add(work, "review.work.hear", sum(villages(Role.HEAD), boards::toHear), "review/boards", "ask");
        }
        List<PlaceCode> villages = villages(Role.REVIEWER);
        if (!villages.isEmpty()) {
            List<Convening.Agenda> agendas = villages.stream().map(convening::agenda).toList();
            NextWork.add(work, "review.work.vote", agendas.stream().mapToLong(Convening.Agenda::toVote).sum(), "review", "people");
            NextWork.add(work, "review.work.open", agendas.stream().mapToLong(Convening.Agenda::toOpen).sum(), "review", "calendar");
            NextWork.add(work, "review.work.answer", agendas.stream().mapToLong(Convening.Agenda::toAnswer).sum(), "review", "ask");
            NextWork.add(work, "review.work.board", sum(villages, boards::toApprove), "review/boards", "star");
        }
        if (Caller.current().holds(Role.REVIEWER)) {
            NextWork.add(work, "review.work.again", looking.count(), "review/again", "people");
        }
        return work;
    }

    private static List<PlaceCode> villages(Role role) {
        return Caller.current().grants().stream().filter(grant -> grant.role() == role).flatMap(grant -> grant.place().stream())
                .filter(PlaceCode::isVillage).distinct().toList();
    }

    private static long sum(List<PlaceCode> villages, ToLongFunction<PlaceCode> count) {
        return villages.stream().mapToLong(count).sum();
    }
}
