package org.countystore.loveshop;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.access.Directory;
import org.countystore.kernel.PlaceCode;
import org.countystore.paper.Format;
import org.countystore.paper.Pen;
import org.countystore.paper.Press;
import org.countystore.paper.Side;
import org.countystore.paper.Type;
import org.countystore.place.Gazetteer;
import org.countystore.store.Allocated;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What goes along with a supply and is signed by who gives and who takes: A4, in Chinese whoever prints it. */
@ApplicationScoped
class SupplyPrint {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double EDGE = 20;
    private static final double WIDE = Format.A4.width() - 2 * EDGE;
    private static final double ROW = 8;
    private static final double HAIR = 0.2;
    private static final double CODE = 26;
    private static final Type WORDS = Type.plain(4.2);
    private static final Type HEAD = Type.bold(4.2);
    private static final double[] COLUMNS = {50, 46, 24, 14, 17, 19};
    private static final int NAMES = 3;
    @Inject
    Press press;
    @Inject
    Gazetteer gazetteer;
    @Inject
    Directory directory;

    /** @param bestBefore by stock row */
    byte[] print(Supplied supplied, List<Allocated> lots, Map<Long, LocalDate> bestBefore) {
        return press.print("爱心超市供货交接单", Format.A4, sheets -> draw(sheets.next().at(EDGE, 0), supplied, lots, bestBefore));
    }

    private void draw(Pen pen, Supplied supplied, List<Allocated> lots, Map<Long, LocalDate> bestBefore) {
        Supply supply = supplied.supply();
        pen.fit(Type.bold(8), 0, 18, WIDE - CODE - 4, "爱心超市供货交接单");
        pen.code(WIDE - CODE, 14, CODE, supply.uuid().toString());
        pen.fit(WORDS, 0, 31, WIDE - CODE - 4, "从  " + gazetteer.fullName(supply.store()) + "扶贫超市   到  " + shop(supply.village()));
        pen.fit(WORDS, 0, 38, WIDE - CODE - 4, "发货  " + TIME.format(supply.sentAt()) + "  " + person(supply.sentBy()));
        double y = row(pen, 48, HEAD, "商品", "批号(见标签)", "最好在此前吃", "件数", "单价(元)", "金额(元)");
        for (Allocated lot : lots) {
            y = row(pen, y, WORDS, supplied.goods().name(), lot.lot().value(), Optional.ofNullable(bestBefore.get(lot.stock()))
                    .map(LocalDate::toString).orElse(""), Long.toString(lot.packs()), supply.each().toString(),
                    supply.each().times(lot.packs()).toString());
        }
        y = row(pen, y, HEAD, "合计", "", "", Long.toString(supply.packs()), "", supply.each().times(supply.packs()).toString());
        y = pen.wrap(WORDS, 0, y + 5, WIDE, 6.4, said(supply)) + 6;
        for (String who : List.of("发货人", "送货人", "收货人")) {
            pen.write(WORDS, 0, y, who);
            pen.line(18, y + 6, 80, y + 6, HAIR);
            pen.write(WORDS, 90, y, "日期        年    月    日    时");
            y += 14;
        }
    }

    /** What became of it, or what there is to do. */
    private String said(Supply supply) {
        return switch (supply.state()) {
            case ON_THE_WAY -> "收货时当面点清件数、对批号;少了写明几件、为什么,少的由县超市承担。收到的按上面的单价记账,结算积分时抵扣。";
            case ARRIVED -> "实收 " + supply.arrived() + " 件,应付 " + supply.worth() + " 元;收货 "
                    + supply.answeredBy().map(this::person).orElse("") + supply.reason().map(why -> "。备注:" + why).orElse("") + "。";
            case CALLED_BACK -> "已撤回,货仍在县超市:" + supply.reason().orElse("") + "。";
        };
    }

    private String shop(PlaceCode place) {
        return gazetteer.fullName(place) + (place.isCounty() ? "扶贫超市积分柜台" : "爱心超市");
    }

    private String person(String account) {
        return directory.displayName(account).orElse(account);
    }

    /** @return the y below it */
    private static double row(Pen pen, double y, Type type, String... cells) {
        double x = 0;
        for (int i = 0; i < cells.length; i++) {
            pen.frame(x, y, COLUMNS[i], ROW, HAIR);
            pen.fit(type, x + 1.5, y + (ROW - type.size()) / 2, COLUMNS[i] - 3, cells[i], i < NAMES ? Side.LEFT : Side.RIGHT);
            x += COLUMNS[i];
        }
        return y + ROW;
    }
}
