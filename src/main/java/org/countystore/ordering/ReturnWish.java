package org.countystore.ordering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Refused;

/** What a buyer wants to give back, and why. */
public record ReturnWish(UUID order, List<Line> lines) {
    private static final int LONGEST_NOTE = 200;
    private static final int MOST_LINES = 50;
    private static final int MOST_PACKS = 999;
    public static final int MOST_PHOTOS = 6;

    /**
     * @param line   the number of the order's line, from 1
     * @param photos that were kept before, at most {@value #MOST_PHOTOS}
     */
    public record Line(int line, int packs, Complaint reason, Optional<String> note, List<UUID> photos) {
    }

    /** @throws Refused INVALID at each field that makes no sense */
    void check() {
        Fields fields = new Fields().must(order != null, "order", "required")
                .between(lines == null ? 0 : lines.size(), 1, MOST_LINES, "lines");
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; lines != null && i < lines.size(); i++) {
            Line line = lines.get(i);
            String at = "lines[" + i + "].";
            fields.must(seen.add(line.line()), at + "line", "line_twice").between(line.packs(), 1, MOST_PACKS, at + "packs")
                    .must(line.reason() != null, at + "reason", "required")
                    .between(line.photos().size(), 0, MOST_PHOTOS, at + "photos");
            line.note().filter(note -> !note.isBlank()).ifPresent(note -> fields.text(note, LONGEST_NOTE, at + "note"));
        }
        fields.orRefuse();
    }
}
