package org.countystore.points;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.countystore.kernel.Texts;
import org.countystore.paper.Format;
import org.countystore.paper.Pen;
import org.countystore.paper.Press;
import org.countystore.paper.Type;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A household's points on one A4 sheet: how many, until when, and what came and went. */
@ApplicationScoped
class HoldingsPrint {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double EDGE = 20;
    private static final double WIDE = Format.A4.width() - 2 * EDGE;
    private static final double STEP = 7;
    private static final double HAIR = 0.15;
    private static final Type LARGE = Type.bold(10);
    private static final Type WORDS = Type.plain(4.4);
    private static final Type BOLD = Type.bold(4.6);
    private static final int MONTHS = 12;
    @Inject
    Press press;
    @Inject
    Gazetteer gazetteer;

    byte[] print(TellingHouseholds.Holdings held) {
        return press.print("爱心积分对账单", Format.A4, sheets -> draw(sheets.next(), held));
    }

    private void draw(Pen pen, TellingHouseholds.Holdings held) {
        PointsCard card = held.holder().card();
        PointsPurse purse = held.holder().purse();
        pen.fit(Type.bold(8), EDGE, 18, WIDE, "爱心积分对账单");
        pen.fit(WORDS, EDGE, 31, WIDE, gazetteer.fullName(card.place()) + "  " + held.holder().household().maskedHead() + "  卡号 "
                + card.number().inGroups() + "  " + held.day());
        pen.fit(LARGE, EDGE, 41, WIDE, "可用 " + held.holder().points() + " 分");
        if (purse.gifted() > 0) {
            pen.fit(WORDS, EDGE + WIDE / 2, 45, WIDE / 2, Texts.of(Locale.SIMPLIFIED_CHINESE, "points.apart",
                    purse.earned(), purse.gifted()));
        }
        pen.fit(BOLD, EDGE, 56, WIDE, next(purse.next()));
        double y = 64;
        if (held.warning().isPresent()) {
            PointsPurse.Lapse soon = held.warning().get();
            y = notice(pen, y, "请先用:有 " + soon.points() + " 分快到期,最早的只能用到 " + soon.firstDay() + ",过期就收回了。");
        }
        if (held.holder().owed() > 0) {
            y = notice(pen, y + 2, Texts.of(Locale.SIMPLIFIED_CHINESE, "points.owed", held.holder().owed()));
        }
        y = table(pen, y + 4, List.of("月份", "还剩", "用到"), purse.lots().stream().limit(MONTHS)
                .map(month -> List.of(month.month() + (month.origin() == Origin.GIFTED ? "(配赠)" : ""), month.points() + " 分",
                        month.lastDay().toString())).toList());
        y = table(pen, y + 6, List.of("时间", "事项", "积分"), held.last().stream().map(entry -> List.of(TIME.format(entry.madeAt()),
                what(entry), "%+d".formatted(entry.points()))).toList());
        String where = held.holder().atStore() ? Texts.of(Locale.SIMPLIFIED_CHINESE, "points.at_counter") : "";
        pen.wrap(Type.plain(3.8), EDGE, y + 5, WIDE, 6, "1 分约等于 1 元商品,只换商品,不兑现金。" + where + "对不上请到村里问,当场查给您看。");
    }

    private String what(PointsEntry entry) {
        return Texts.of(Locale.SIMPLIFIED_CHINESE, "points.kind." + entry.kind()) + entry.spentAt()
                .map(store -> Texts.of(Locale.SIMPLIFIED_CHINESE, "points.at", gazetteer.get(store).name())).orElse("")
                + entry.partGifted().map(gifted -> Texts.of(Locale.SIMPLIFIED_CHINESE, "points.of_gifts", gifted)).orElse("");
    }

    private static String next(Optional<PointsPurse.Month> next) {
        return next.map(month -> "最先到期:" + month.points() + " 分,用到 " + month.lastDay()).orElse("现在没有积分");
    }

    private static double notice(Pen pen, double y, String words) {
        double below = pen.wrap(BOLD, EDGE + 3, y + 3, WIDE - 6, STEP, words);
        pen.frame(EDGE, y, WIDE, below - y + 1, 0.5);
        return below + 1;
    }

    /** @return the y below it */
    private static double table(Pen pen, double top, List<String> titles, List<List<String>> rows) {
        double y = row(pen, top, BOLD, titles);
        for (List<String> row : rows) {
            y = row(pen, y, WORDS, row);
        }
        return y;
    }

    private static double row(Pen pen, double y, Type type, List<String> cells) {
        double wide = WIDE / cells.size();
        for (int i = 0; i < cells.size(); i++) {
            pen.fit(type, EDGE + i * wide, y + 1.2, wide - 3, cells.get(i));
        }
        pen.line(EDGE, y + STEP, EDGE + WIDE, y + STEP, HAIR);
        return y + STEP;
    }
}
