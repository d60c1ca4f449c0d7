package org.countystore.lot;

import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.countystore.kernel.Weight;

/** What a count or a disposal says of one piece, by whom and why. Written once, never changed. */
@Entity
@Table(name = "piece_move")
public class PieceMove {
    /** What happens to a piece, and from where to where it goes by it. */
    public enum Kind {
        MISSING(Whereabouts.HERE, Whereabouts.MISSING),
        FOUND(Whereabouts.MISSING, Whereabouts.HERE),
        /** With its grams. */
        GONE(Whereabouts.HERE, Whereabouts.GONE);

        private final Whereabouts from;
        private final Whereabouts to;

        Kind(Whereabouts from, Whereabouts to) {
            this.from = from;
            this.to = to;
        }

        public Whereabouts from() {
            return from;
        }

        Whereabouts to() {
            return to;
        }
    }

    @Id
    @GeneratedValue(generator = "piece_move_seq")
    @SequenceGenerator(name = "piece_move_seq", sequenceName = "piece_move_seq", allocationSize = 50)
    private long id;
    private UUID document;
    @Column(name = "lot_id")
    private long lot;
    private int serial;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "grams")
    private Weight weight;
    private String reason;
    @Column(name = "moved_by")
    private String by;
    @Column(name = "moved_at")
    private LocalDateTime at;

    protected PieceMove() {
    }

    /** @param document the count or the disposal */
    PieceMove(UUID document, Piece piece, Kind kind, String reason, String by, LocalDateTime at) {
        this.document = document;
        this.lot = piece.lot().value();
        this.serial = piece.serial();
        this.kind = kind;
        this.weight = piece.weight();
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    public UUID document() {
        return document;
    }

    public int serial() {
        return serial;
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public LocalDateTime at() {
        return at;
    }
}
