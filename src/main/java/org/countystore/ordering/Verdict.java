package org.countystore.ordering;

import java.util.List;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.Refused;

/**
 * What the store decides about a return.
 *
 * @param remedy what the buyer gets, if it is approved
 * @param answer what the buyer is told; a refusal needs one
 * @param lines  fewer packs than were asked for; empty for all of them, and a line left out for none of it
 */
public record Verdict(boolean approve, Optional<Fault> fault, Optional<Goods> goods, Remedy remedy, Optional<String> answer,
        List<Line> lines) {
    private static final int LONGEST_ANSWER = 200;

    /** The money goes back. */
    public Verdict(boolean approve, Optional<Fault> fault, Optional<Goods> goods, Optional<String> answer, List<Line> lines) {
        this(approve, fault, goods, Remedy.REFUND, answer, lines);
    }

    public record Line(int line, int packs) {
    }

    public static Verdict approved(Fault fault, Goods goods) {
        return new Verdict(true, Optional.of(fault), Optional.of(goods), Optional.empty(), List.of());
    }

    public static Verdict sentAgain(Fault fault, Goods goods) {
        return new Verdict(true, Optional.of(fault), Optional.of(goods), Remedy.RESEND, Optional.empty(), List.of());
    }

    public static Verdict declined(String why) {
        return new Verdict(false, Optional.empty(), Optional.empty(), Optional.of(why), List.of());
    }

    ReturnState state() {
        return approve ? ReturnState.APPROVED : ReturnState.DECLINED;
    }

    /** @throws Refused INVALID at each field that is missing or makes no sense */
    void check() {
        Fields fields = new Fields().must(!approve || fault.isPresent(), "fault", "required")
                .must(!approve || goods.isPresent(), "goods", "required").must(approve || answer.isPresent(), "reason", "required")
                .must(lines.stream().map(Line::line).distinct().count() == lines.size(), "lines", "line_twice");
        answer.ifPresent(text -> fields.text(text, LONGEST_ANSWER, "reason"));
        fields.orRefuse();
    }

    /**
     * How many packs of a line are taken back.
     *
     * @throws Refused INVALID if they are more than were asked for
     */
    int packsOf(ReturnLine asked) {
        int packs = lines.isEmpty() ? asked.asked()
                : lines.stream().filter(line -> line.line() == asked.no()).mapToInt(Line::packs).findFirst().orElse(0);
        new Fields().between(packs, 0, asked.asked(), "lines[" + index(asked) + "].packs").orRefuse();
        return packs;
    }

    private int index(ReturnLine asked) {
        return lines.stream().map(Line::line).toList().indexOf(asked.no());
    }
}
