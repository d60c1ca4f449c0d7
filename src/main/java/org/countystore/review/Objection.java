package org.countystore.review;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A word against one line of the notice; each is answered, and what is upheld changes the award. */
@Entity
@Table(name = "objection")
public class Objection {
    private static final int LONGEST = 400;
    private static final int LONGEST_NAME = 60;
    @Id
    @GeneratedValue(generator = "objection_seq")
    @SequenceGenerator(name = "objection_seq", sequenceName = "objection_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "review_id")
    private long review;
    @Column(name = "deed_id")
    private long deed;
    private String objector;
    private String words;
    @Column(name = "noted_by")
    private String notedBy;
    @Column(name = "noted_at")
    private LocalDateTime notedAt;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    private String answer;
    private Long points;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private LocalDateTime answeredAt;
    @Version
    private long version;

    protected Objection() {
    }

    public enum State {
        OPEN, UPHELD, REJECTED
    }

    /** @param name who says so; may be left out only where somebody of the village or a supervisor writes it down */
    public record Words(UUID deed, String words, Optional<String> name) {
        void check(boolean named) {
            new Fields().text(words, LONGEST, "words").must(!named || name.filter(text -> !text.isBlank()).isPresent(), "name", "required")
                    .must(name.orElse("").length() <= LONGEST_NAME, "name", "too_long", LONGEST_NAME).orRefuse();
        }
    }

    /** @param points what the deed is worth after all; empty where the objection is rejected */
    public record Answer(String words, Optional<Long> points) {
        void check() {
            new Fields().text(words, LONGEST, "words").orRefuse();
        }
    }

    Objection(UUID uuid, Review review, Deed deed, Words said, String by, LocalDateTime now) {
        this.uuid = uuid;
        this.review = review.id();
        this.deed = deed.id();
        this.objector = said.name().map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
        this.words = said.words().strip();
        this.notedBy = by;
        this.notedAt = now;
    }

    /** @throws Refused ALREADY_DECIDED once it was answered */
    void answer(Answer given, String by, LocalDateTime now) {
        if (state != State.OPEN) {
            throw new Refused(Reason.ALREADY_DECIDED);
        }
        state = given.points().isPresent() ? State.UPHELD : State.REJECTED;
        answer = given.words().strip();
        points = given.points().orElse(null);
        answeredBy = by;
        answeredAt = now;
    }

    boolean isAnswered(Answer given) {
        return state != State.OPEN && given.equals(new Answer(answer, Optional.ofNullable(points)));
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    long review() {
        return review;
    }

    long deed() {
        return deed;
    }

    /** Empty where the supervisor keeps the name. */
    public Optional<String> objector() {
        return Optional.ofNullable(objector);
    }

    public String words() {
        return words;
    }

    public LocalDateTime notedAt() {
        return notedAt;
    }

    public State state() {
        return state;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** What the deed is worth after all, where it was upheld. */
    public OptionalLong points() {
        return points == null ? OptionalLong.empty() : OptionalLong.of(points);
    }
}
