package org.countystore.points;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.keys.Keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Statements as the codes of cards carry them, signed: {@code ZA1/<village>/<points>/<yyMMdd>/<signature>/<card>}. Capitals and
 * digits only, which a code holds in the fewest squares; the number at the end, where every reader of cards looks for it.
 */
@Dependent
class Statements {
    private static final String PURPOSE = "points.statement";
    private static final String FORM = "ZA1/";
    private static final Pattern CODE = Pattern.compile("(ZA1/(\\d{12})/(0|[1-9]\\d{0,8})/(\\d{6})/)([0-9A-F]{128})/(\\d{12})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    @Inject
    Keys keys;

    String code(Statement said) {
        String before = FORM + said.village() + "/" + said.points() + "/" + DAY.format(said.day()) + "/";
        return before + HEX.formatHex(keys.sign(PURPOSE, before + said.card())) + "/" + said.card();
    }

    /** @throws Refused INVALID unless the county wrote it, to the last bit */
    Statement read(String code) {
        Matcher found = CODE.matcher(code);
        if (!found.matches() || !keys.hasSigned(PURPOSE, found.group(1) + found.group(6), HEX.parseHex(found.group(5)))) {
            throw Refused.invalid("card", "card_statement");
        }
        return new Statement(new CardNumber(found.group(6)), new PlaceCode(found.group(2)), Long.parseLong(found.group(3)),
                LocalDate.parse(found.group(4), DAY));
    }

    /** @throws Refused INVALID for no number of a card, or a statement that the county did not write */
    CardNumber number(String typedOrRead) {
        return typedOrRead != null && typedOrRead.startsWith(FORM) ? read(typedOrRead).card() : CardNumber.in(typedOrRead);
    }

    String publicKey() {
        return keys.publicKey(PURPOSE);
    }
}
