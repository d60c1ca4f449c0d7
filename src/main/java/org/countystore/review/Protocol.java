package org.countystore.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The review of a month as one reader sees it.
 *
 * @param seated whether the reader votes here at all
 */
public record Protocol(Review review, Statute statute, List<Line> lines, boolean seated) {

    /**
     * A deed and how far it is.
     *
     * @param votes   how many have been cast
     * @param recused why the reader leaves it to the others
     * @param own     what the reader voted
     */
    public record Line(DeedRow row, int votes, Optional<Recusal> recused, Optional<Vote> own) {
        /** Whether the reader has still to vote. */
        public boolean waits() {
            return recused.isEmpty() && own.isEmpty();
        }
    }

    static Protocol of(Review review, Statute statute, List<DeedRow> rows, Map<Long, List<Vote>> votes, Optional<Reviewer> reader) {
        return new Protocol(review, statute, rows.stream().map(row -> {
            List<Vote> cast = votes.getOrDefault(row.deed().id(), List.of());
            return new Line(row, cast.size(), reader.flatMap(one -> one.recused(row.deed())),
                    cast.stream().filter(vote -> reader.filter(one -> one.name().equals(vote.reviewer())).isPresent()).findFirst());
        }).toList(), reader.isPresent());
    }

    /** Those on which the reader has still to vote. */
    public List<Line> waiting() {
        return seated && review.isOpen() ? lines.stream().filter(Line::waits).toList() : List.of();
    }

    /** Deeds that have their quorum. */
    public long decided() {
        return lines.stream().filter(line -> line.votes() >= statute.book().quorum()).count();
    }
}
