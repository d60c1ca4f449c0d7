package org.countystore.sorting;

import java.util.Locale;

import org.countystore.paper.Pen;
import org.countystore.paper.Press;
import org.countystore.paper.Sheets;
import org.countystore.paper.Side;
import org.countystore.paper.Type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Labels as a printer takes them. They speak Chinese whoever prints them: they stand on goods for sale here. */
@ApplicationScoped
class LabelPrint {
    private static final double LEFT = 2;
    private static final double WIDE = 34;
    private static final double CODE_LEFT = 36.5;
    private static final double CODE = 22.5;
    private static final Type SMALL = Type.plain(2.6);
    @Inject
    Press press;

    byte[] on(LabelStock stock, LabelSheet sheet) {
        return press.print(sheet.packing().lotCode().value(), stock.format(), sheets -> all(stock, sheet, sheets));
    }

    private static void all(LabelStock stock, LabelSheet sheet, Sheets sheets) {
        LabelWords words = new LabelWords(sheet, Locale.SIMPLIFIED_CHINESE);
        Pen page = null;
        for (int number = sheet.first(); number <= sheet.last(); number++) {
            int place = (number - sheet.first()) % stock.onPage();
            page = place == 0 ? sheets.next() : page;
            draw(page.at(stock.left(place), stock.top(place)), words, number);
        }
    }

    private static void draw(Pen pen, LabelWords words, int number) {
        pen.fit(Type.bold(5.4), LEFT, 2, WIDE, words.name());
        pen.fit(Type.bold(4), LEFT, 9, WIDE, words.net(number));
        double line = 15;
        for (String each : words.lines(number)) {
            pen.fit(SMALL, LEFT, line, WIDE, each);
            line += 3.9;
        }
        words.certificate().ifPresent(certificate -> pen.fit(Type.bold(2.8), CODE_LEFT, 4, CODE, certificate, Side.CENTRE));
        pen.code(CODE_LEFT, 7.6, CODE, words.sheet().address(number));
        pen.fit(SMALL, CODE_LEFT, 31, CODE, words.scan(), Side.CENTRE);
    }
}
