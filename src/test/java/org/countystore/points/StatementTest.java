package org.countystore.points;

import static org.countystore.testing.Refusals.field;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;

import org.countystore.kernel.PlaceCode;
import org.countystore.keys.KeyRing;
import org.countystore.keys.Keys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The statement in a card's code")
class StatementTest {
    private static final Statement SAID = new Statement(new CardNumber("471108154249"), new PlaceCode("611025104206"), 186,
            LocalDate.of(2026, 11, 22));

    private static Statements of(Keys keys) {
        Statements statements = new Statements();
        statements.keys = keys;
        return statements;
    }

    @Test
    void says_whose_card_it_is_and_what_was_on_it_when_it_was_printed() {
        Statements county = of(Keys.of(KeyRing.fresh()));
        String code = county.code(SAID);
        assertTrue(code.matches("ZA1/611025104206/186/261122/[0-9A-F]{128}/471108154249"), code);
        assertEquals(SAID, county.read(code));
        assertEquals(SAID.card(), county.number(code));
        assertEquals(SAID.card(), county.number("4711 0815 4249"), "as it is typed, or printed before there were statements");
        assertEquals(code, county.code(SAID), "printed again it is the same");
    }

    @Test
    void is_refused_whichever_bit_of_it_was_altered() {
        Statements county = of(Keys.of(KeyRing.fresh()));
        byte[] code = county.code(SAID).getBytes(StandardCharsets.ISO_8859_1);
        for (int bit = 0; bit < 8 * code.length; bit++) {
            BitSet bits = BitSet.valueOf(code);
            bits.flip(bit);
            String altered = new String(bits.toByteArray(), StandardCharsets.ISO_8859_1);
            assertEquals("card", field(() -> county.number(altered)), altered);
        }
    }

    @Test
    void is_refused_from_another_installation() {
        String foreign = of(Keys.of(KeyRing.fresh())).code(SAID);
        assertEquals("card", field(() -> of(Keys.of(KeyRing.fresh())).read(foreign)));
    }

    @Test
    void is_signed_by_a_key_that_the_same_secrets_make_again() {
        KeyRing ring = KeyRing.fresh();
        Keys keys = Keys.of(ring);
        assertEquals(keys.publicKey("a"), Keys.of(ring).publicKey("a"));
        assertFalse(keys.publicKey("a").equals(keys.publicKey("b")), "each purpose has its own");
        assertTrue(Keys.of(ring).hasSigned("a", "text", keys.sign("a", "text")));
        assertFalse(keys.hasSigned("b", "text", keys.sign("a", "text")));
    }
}
