package org.countystore.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countystore.paper.Pen;
import org.countystore.paper.Sheets;
import org.countystore.paper.Side;
import org.countystore.paper.Type;

/** Lays strips one below the other on A4 sheets, the head of a table again on each, and counts the sheets. */
final class NoticePage {
    static final double WIDE = 180;
    private static final double LEFT = 15;
    private static final double TOP = 15;
    private static final double BOTTOM = 280;
    private static final double FOOT = 285;

    private NoticePage() {
    }

    interface Drawing {
        void draw(Pen pen, double y);
    }

    /**
     * What is never cut through.
     *
     * @param needs what must be free for it: a head does not stand at the end of a sheet without its first row
     * @param head  comes before it on a fresh sheet
     */
    record Strip(double height, double needs, Optional<Strip> head, Drawing drawing) {
        Strip(double height, Drawing drawing) {
            this(height, height, Optional.empty(), drawing);
        }

        Strip(double height, Strip head, Drawing drawing) {
            this(height, height, Optional.of(head), drawing);
        }

        static Strip head(double height, Drawing drawing) {
            return new Strip(height, 2 * height, Optional.empty(), drawing);
        }
    }

    private record Placed(Strip strip, double y) {
    }

    static void lay(List<Strip> strips, Sheets sheets) {
        List<List<Placed>> pages = pages(strips);
        for (int i = 0; i < pages.size(); i++) {
            Pen pen = sheets.next().at(LEFT, 0);
            pages.get(i).forEach(placed -> placed.strip().drawing().draw(pen, placed.y()));
            pen.fit(Type.plain(3.4), 0, FOOT, WIDE, "第" + (i + 1) + "页/共" + pages.size() + "页", Side.CENTRE);
        }
    }

    private static List<List<Placed>> pages(List<Strip> strips) {
        List<List<Placed>> pages = new ArrayList<>();
        double y = BOTTOM;
        for (Strip strip : strips) {
            if (y + strip.needs() > BOTTOM) {
                pages.add(new ArrayList<>());
                y = TOP;
                if (strip.head().isPresent()) {
                    pages.get(pages.size() - 1).add(new Placed(strip.head().get(), y));
                    y += strip.head().get().height();
                }
            }
            pages.get(pages.size() - 1).add(new Placed(strip, y));
            y += strip.height();
        }
        return pages;
    }
}
