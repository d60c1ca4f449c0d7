package org.countystore.lot;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Weight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * Grams that went into a lot, out of a lot, or along with one. Written once, never changed.
 *
 * <p>All moves of one step carry its id and are numbered. A move that undoes another mirrors it: the same kind and
 * amounts, the ends exchanged, and the mistake is named, which is unique.
 */
@Entity
@Table(name = "lot_move")
public class LotMove {
    @Id
    @GeneratedValue(generator = "lot_move_seq")
    @SequenceGenerator(name = "lot_move_seq", sequenceName = "lot_move_seq", allocationSize = 50)
    private long id;
    private UUID step;
    @Column(name = "step_no")
    private int no;
    @Enumerated(EnumType.STRING)
    private MoveKind kind;
    private String why;
    @Column(name = "from_lot")
    private LotId fromLot;
    @Column(name = "to_lot")
    private LotId toLot;
    private PlaceCode place;
    private long grams;
    private long fen;
    @Column(name = "moved_at")
    private LocalDateTime at;
    private Long undoes;

    protected LotMove() {
    }

    LotMove(Step step, int no, MoveKind kind, LotId fromLot, LotId toLot, Part amount) {
        this.step = step.id();
        this.why = step.why();
        this.place = step.place();
        this.at = step.at();
        this.no = no;
        this.kind = kind;
        this.fromLot = fromLot;
        this.toLot = toLot;
        this.grams = amount.grams();
        this.fen = amount.fen();
    }

    /** The move that takes this one back. */
    LotMove mirrored(Step undoing, int number) {
        LotMove mirror = new LotMove(undoing, number, kind, toLot, fromLot, new Part(grams, fen));
        mirror.undoes = id;
        return mirror;
    }

    boolean canBeUndone() {
        return kind.canBeUndone() && undoes == null;
    }

    long id() {
        return id;
    }

    public UUID step() {
        return step;
    }

    public MoveKind kind() {
        return kind;
    }

    /** The caller's own word for the step, such as SORTED. */
    public String why() {
        return why;
    }

    public Optional<LotId> from() {
        return Optional.ofNullable(fromLot);
    }

    public Optional<LotId> to() {
        return Optional.ofNullable(toLot);
    }

    /** Where it happened; for a departure where it went. */
    public PlaceCode place() {
        return place;
    }

    public Weight weight() {
        return new Weight(grams);
    }

    /** What the households were owed for these grams. */
    public Money cost() {
        return new Money(fen);
    }

    public LocalDateTime at() {
        return at;
    }

    /** Whether this is a mistake taken back. */
    public boolean isUndoing() {
        return undoes != null;
    }
}
