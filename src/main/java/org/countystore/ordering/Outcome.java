package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How a return ended, if it has. */
@Embeddable
public class Outcome {
    @Enumerated(EnumType.STRING)
    private ReturnState state = ReturnState.REQUESTED;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Column(name = "ended_by")
    private String endedBy;
    @Enumerated(EnumType.STRING)
    private Fault fault;
    @Enumerated(EnumType.STRING)
    private Goods goods;
    @Enumerated(EnumType.STRING)
    private Remedy remedy;
    private String answer = "";

    protected Outcome() {
    }

    private Outcome(ReturnState state, String by, LocalDateTime now) {
        this.state = state;
        endedBy = by;
        endedAt = now;
    }

    static Outcome of(Verdict verdict, String by, LocalDateTime now) {
        Outcome outcome = new Outcome(verdict.state(), by, now);
        outcome.fault = verdict.fault().filter(fault -> verdict.approve()).orElse(null);
        outcome.goods = verdict.goods().filter(goods -> verdict.approve()).orElse(null);
        outcome.remedy = verdict.approve() ? verdict.remedy() : null;
        outcome.answer = verdict.answer().map(String::strip).orElse("");
        return outcome;
    }

    static Outcome withdrawn(String by, LocalDateTime now) {
        return new Outcome(ReturnState.WITHDRAWN, by, now);
    }

    public ReturnState state() {
        return state;
    }

    public Optional<LocalDateTime> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Where the fault arose; known once it is approved. */
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    public Optional<Goods> goods() {
        return Optional.ofNullable(goods);
    }

    /** What the buyer gets; known once it is approved. */
    public Optional<Remedy> remedy() {
        return Optional.ofNullable(remedy);
    }

    /** What the buyer is told; may be empty. */
    public String answer() {
        return answer;
    }
}
