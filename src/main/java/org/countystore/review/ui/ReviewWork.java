package org.countystore.review.ui;

import java.util.ArrayList;
import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.review.Convening;
import org.countystore.review.LookingAgain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What waits for group heads and reviewers. */
@Dependent
class ReviewWork implements NextWork {
    private final Convening convening;
    private final LookingAgain looking;

    @Inject
    ReviewWork(Convening convening, LookingAgain looking) {
        this.convening = convening;
        this.looking = looking;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<WorkItem> work = new ArrayList<>();
        if (Caller.current().holds(Role.HEAD)) {
            work.add(new WorkItem("review.work.propose", 0, "deeds", "heart"));
        }
        List<PlaceCode> villages = Caller.current().grants().stream().filter(grant -> grant.role() == Role.REVIEWER)
                .flatMap(grant -> grant.place().stream()).filter(PlaceCode::isVillage).distinct().toList();
        if (!villages.isEmpty()) {
            List<Convening.Agenda> agendas = villages.stream().map(convening::agenda).toList();
            NextWork.add(work, "review.work.vote", agendas.stream().mapToLong(Convening.Agenda::toVote).sum(), "review", "people");
            NextWork.add(work, "review.work.open", agendas.stream().mapToLong(Convening.Agenda::toOpen).sum(), "review", "calendar");
            NextWork.add(work, "review.work.answer", agendas.stream().mapToLong(Convening.Agenda::toAnswer).sum(), "review", "ask");
        }
        if (Caller.current().holds(Role.REVIEWER)) {
            NextWork.add(work, "review.work.again", looking.count(), "review/again", "people");
        }
        return work;
    }
}
