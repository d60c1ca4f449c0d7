package org.countystore.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.PlaceCode;
import org.countystore.paper.Format;
import org.countystore.paper.Pen;
import org.countystore.paper.Press;
import org.countystore.paper.Side;
import org.countystore.paper.Type;
import org.countystore.place.Gazetteer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The month's list as it hangs at the village board: A4, black on white, in Chinese whoever prints it. */
@ApplicationScoped
class NoticePrint {
    private static final double WIDE = NoticePage.WIDE;
    private static final double ROW = 8;
    private static final double HAIR = 0.2;
    private static final Type WORDS = Type.plain(4.2);
    private static final Type HEAD = Type.bold(4.2);
    private static final double[] DEEDS = {12, 30, 20, 94, 24};
    private static final double[] SUMS = {20, 20, 20};
    private static final double[] SUMS_AND_GIFTS = {21, 11, 14, 14};
    private static final int ABREAST = 3;
    private static final double CODE = 30;
    private static final double CLOSE = 78;
    @Inject
    Press press;
    @Inject
    Gazetteer gazetteer;
    @Inject
    @ConfigProperty(name = "app.public.url", defaultValue = "http://localhost:8080")
    String url;

    byte[] print(Notice notice) {
        List<NoticePage.Strip> strips = new ArrayList<>();
        strips.add(new NoticePage.Strip(30, (pen, y) -> title(pen, y, notice.review())));
        NoticePage.Strip head = NoticePage.Strip.head(ROW, (pen, y) -> row(pen, y, HEAD, DEEDS, "序号", "户主", "日期", "事项(依据积分办法)", "积分"));
        strips.add(head);
        notice.rows().forEach(row -> strips.add(new NoticePage.Strip(ROW, head, (pen, y) -> row(pen, y, WORDS, DEEDS,
                Integer.toString(row.no()), row.household(), day(row.day()), row.rule(), signed(row.points())))));
        sums(notice, strips);
        strips.add(new NoticePage.Strip(12, (pen, y) -> pen.write(Type.bold(5), 0, y + 3,
                "合计 " + notice.sums().size() + " 户 " + notice.review().points() + " 分"
                        + (notice.review().matched() > 0 ? ",另由捐赠配 " + notice.review().matched() + " 分" : ""))));
        strips.add(new NoticePage.Strip(CLOSE, (pen, y) -> close(pen, y, notice.review())));
        return press.print("爱心积分公示表", Format.A4, sheets -> NoticePage.lay(strips, sheets));
    }

    private void title(Pen pen, double y, Review review) {
        pen.fit(Type.bold(8), 0, y, WIDE, "爱心积分公示表", Side.CENTRE);
        pen.fit(Type.plain(5), 0, y + 12, WIDE, place(review.village()) + "  " + review.month().getYear() + "年"
                + review.month().getMonthValue() + "月", Side.CENTRE);
        pen.fit(Type.plain(5), 0, y + 20, WIDE, "公示期 " + review.noticeFrom().map(NoticePrint::day).orElse("") + "—"
                + review.noticeTo().map(NoticePrint::day).orElse(""), Side.CENTRE);
    }

    private String place(PlaceCode village) {
        return gazetteer.fullName(village);
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String signed(long points) {
        return (points > 0 ? "+" : "") + points;
    }

    /** Three households beside each other. */
    private static void sums(Notice notice, List<NoticePage.Strip> strips) {
        boolean gifts = notice.review().matched() > 0;
        double[] widths = gifts ? SUMS_AND_GIFTS : SUMS;
        NoticePage.Strip head = NoticePage.Strip.head(ROW, (pen, y) -> {
            for (int i = 0; i < ABREAST; i++) {
                row(pen.at(i * WIDE / ABREAST, 0), y, HEAD, widths, cells(gifts, "户主", "件数", "合计", "配赠"));
            }
        });
        strips.add(new NoticePage.Strip(ROW + 4, 3 * ROW + 4, Optional.empty(), (pen, y) -> pen.write(Type.bold(5), 0, y + 5, "各户合计")));
        strips.add(head);
        for (int from = 0; from < notice.sums().size(); from += ABREAST) {
            List<Notice.Sum> some = notice.sums().subList(from, Math.min(notice.sums().size(), from + ABREAST));
            strips.add(new NoticePage.Strip(ROW, head, (pen, y) -> {
                for (int i = 0; i < some.size(); i++) {
                    Notice.Sum sum = some.get(i);
                    row(pen.at(i * WIDE / ABREAST, 0), y, WORDS, widths, cells(gifts, sum.household(), Integer.toString(sum.deeds()),
                            signed(sum.points()), Long.toString(sum.gifted())));
                }
            }));
        }
    }

    /** All of them, or those before the gifts. */
    private static String[] cells(boolean gifts, String... all) {
        return Arrays.copyOf(all, gifts ? all.length : all.length - 1);
    }

    private static void row(Pen pen, double y, Type type, double[] widths, String... cells) {
        double x = 0;
        for (int i = 0; i < cells.length; i++) {
            pen.frame(x, y, widths[i], ROW, HAIR);
            boolean number = i == cells.length - 1;
            pen.fit(type, x + 1.5, y + (ROW - type.size()) / 2, widths[i] - 3, cells[i], number ? Side.RIGHT : Side.LEFT);
            x += widths[i];
        }
    }

    /** How to object, who signs, room for a seal, and the way to the page itself. */
    private void close(Pen pen, double y, Review review) {
        double words = WIDE - CODE - 6;
        double below = pen.wrap(WORDS, 0, pen.wrap(WORDS, 0, y + 4, words, 6.4, "有异议的,请在公示期内向村监委会或评议员提出,也可扫码提出。"),
                words, 6.4, "每一条都会答复,有道理的就改。公示期满才入账。");
        pen.write(WORDS, 0, below + 3, "异议电话");
        pen.line(20, below + 8, words, below + 8, HAIR);
        pen.code(WIDE - CODE, y + 2, CODE, url + "/notice/" + review.uuid());
        pen.fit(Type.plain(3.4), WIDE - CODE, y + CODE + 3, CODE, "扫码看公示、提异议", Side.CENTRE);
        String[] signs = {"制表", "审核", "村监委会"};
        for (int i = 0; i < signs.length; i++) {
            double x = i * WIDE / signs.length;
            pen.write(WORDS, x, y + 46, signs[i]);
            pen.line(x + 20, y + 51, x + WIDE / signs.length - 6, y + 51, HAIR);
        }
        pen.fit(WORDS, 0, y + 62, WIDE - 10, "(盖章)        年    月    日", Side.RIGHT);
    }
}
