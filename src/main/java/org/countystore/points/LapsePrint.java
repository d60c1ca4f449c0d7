package org.countystore.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.household.GroupHead;
import org.countystore.paper.Format;
import org.countystore.paper.Pen;
import org.countystore.paper.Press;
import org.countystore.paper.Sheets;
import org.countystore.paper.Type;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whose points lapse soon, on A4 for the group head to go round with: a sheet for each, and a tick for who was told. */
@ApplicationScoped
class LapsePrint {
    private static final int ON_SHEET = 24;
    private static final double EDGE = 18;
    private static final double WIDE = Format.A4.width() - 2 * EDGE;
    private static final double STEP = 9;
    private static final double HAIR = 0.15;
    private static final List<String> TITLES = List.of("序号", "户编号", "户主", "快到期", "最早用到", "已告知");
    private static final double[] WIDTHS = {14, 46, 30, 26, 32, 26};
    @Inject
    Press press;
    @Inject
    Gazetteer gazetteer;

    byte[] print(TellingHouseholds.Lapsing lapsing, LocalDate today) {
        Map<Optional<Long>, List<TellingHouseholds.Row>> rounds = new LinkedHashMap<>();
        lapsing.rows().forEach(row -> rounds.computeIfAbsent(row.groupHead().map(GroupHead::id), head -> new ArrayList<>()).add(row));
        if (rounds.isEmpty()) {
            rounds.put(Optional.empty(), List.of());
        }
        return press.print("快到期的爱心积分", Format.A4, sheets -> rounds.values().forEach(rows -> round(sheets, lapsing, rows, today)));
    }

    /** @param rows of one group head, or of none */
    private void round(Sheets sheets, TellingHouseholds.Lapsing lapsing, List<TellingHouseholds.Row> rows, LocalDate today) {
        String head = rows.stream().findFirst().flatMap(TellingHouseholds.Row::groupHead).map(GroupHead::name).orElse("还没有定");
        for (int from = 0; from == 0 || from < rows.size(); from += ON_SHEET) {
            Pen pen = sheets.next();
            pen.fit(Type.bold(7.5), EDGE, 16, WIDE, "快到期的爱心积分(到 " + lapsing.until() + ")");
            pen.fit(Type.plain(4.4), EDGE, 28, WIDE, gazetteer.fullName(lapsing.village()) + "  中心户长:"
                    + head + "  共 " + rows.size() + " 户  印于 " + today);
            pen.fit(Type.plain(4.4), EDGE, 36, WIDE, "请逐户告知:到期没用的积分要收回,请早点到村爱心超市换货。");
            double y = line(pen, 46, Type.bold(4.4), TITLES);
            for (int i = from; i < Math.min(from + ON_SHEET, rows.size()); i++) {
                y = line(pen, y, Type.plain(4.4), cells(i + 1, rows.get(i)));
            }
        }
    }

    private static List<String> cells(int number, TellingHouseholds.Row row) {
        return List.of(Integer.toString(number), row.household().code(), row.household().maskedHead(), row.lapse().points() + " 分",
                row.lapse().firstDay().toString(), "□");
    }

    private static double line(Pen pen, double y, Type type, List<String> cells) {
        double x = EDGE;
        for (int i = 0; i < cells.size(); i++) {
            pen.fit(type, x, y + 2.2, WIDTHS[i] - 2, cells.get(i));
            x += WIDTHS[i];
        }
        pen.line(EDGE, y + STEP, EDGE + WIDE, y + STEP, HAIR);
        return y + STEP;
    }
}
