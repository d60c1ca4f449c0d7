package org.countystore.points;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.countystore.paper.Format;
import org.countystore.paper.Pen;
import org.countystore.paper.Press;
import org.countystore.paper.Sheets;
import org.countystore.paper.Type;
import org.countystore.place.Gazetteer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cards as a printer takes them: ten on an A4 sheet, their backs on the next for a printer that turns over the long edge. */
@ApplicationScoped
class CardPrint {
    private static final int ON_SHEET = 10;
    private static final int ACROSS = 2;
    private static final double WIDE = Format.CARD.width();
    private static final double HIGH = Format.CARD.height();
    private static final double LEFT = (Format.A4.width() - ACROSS * WIDE) / 2;
    private static final double TOP = (Format.A4.height() - ON_SHEET / ACROSS * HIGH) / 2;
    private static final double EDGE = 5;
    private static final double CODE = 32;
    /** Around a code of a statement. */
    private static final double WHITE = 4.75;
    private static final double HAIR = 0.1;
    private static final Type SMALL = Type.plain(3.6);
    private static final List<String> BACK = List.of("1 分约等于 1 元商品,只换商品,不兑现金。", "卡里不存余额;码里写着打印那天有几分,断网时用。",
            "兑换要输密码;密码连错五次,卡就冻结。", "遗失请马上到村里挂失,积分不会丢。");
    private static final String AT_STORE = "也可以到县超市的积分柜台用,以村规为准。";
    @Inject
    Press press;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Statements statements;
    @Inject
    Clock clock;

    byte[] print(List<Holder> holders) {
        return press.print("爱心积分卡", Format.A4, sheets -> {
            for (int from = 0; from < holders.size(); from += ON_SHEET) {
                sheet(holders.subList(from, Math.min(holders.size(), from + ON_SHEET)), sheets);
            }
        });
    }

    private void sheet(List<Holder> holders, Sheets sheets) {
        Pen fronts = sheets.next();
        for (int i = 0; i < holders.size(); i++) {
            front(fronts.at(LEFT + i % ACROSS * WIDE, TOP + i / ACROSS * HIGH), holders.get(i));
        }
        Pen backs = sheets.next();
        for (int i = 0; i < holders.size(); i++) {
            back(backs.at(LEFT + (ACROSS - 1 - i % ACROSS) * WIDE, TOP + i / ACROSS * HIGH), holders.get(i));
        }
    }

    private void front(Pen pen, Holder holder) {
        pen.frame(0, 0, WIDE, HIGH, HAIR);
        double words = WIDE - CODE - 2 * EDGE;
        pen.fit(Type.bold(6), EDGE, 6, words, "爱心积分卡");
        pen.fit(SMALL, EDGE, 14.5, words, gazetteer.fullName(holder.card().place()));
        pen.fit(Type.bold(5), EDGE, 25, words, holder.household().maskedHead());
        pen.code(WIDE - CODE + WHITE - EDGE, EDGE + 1 - WHITE, CODE, statements.code(holder.statement(LocalDate.now(clock))));
        pen.fit(Type.bold(8), EDGE, 40, WIDE - 2 * EDGE, holder.card().number().inGroups());
    }

    private static void back(Pen pen, Holder holder) {
        pen.frame(0, 0, WIDE, HIGH, HAIR);
        double y = 9;
        for (String line : BACK) {
            y = pen.wrap(SMALL, EDGE, y, WIDE - 2 * EDGE, 5.4, line) + 2.6;
        }
        if (holder.atStore()) {
            pen.wrap(SMALL, EDGE, y, WIDE - 2 * EDGE, 5.4, AT_STORE);
        }
    }
}
