package org.countystore.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.countystore.kernel.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the page of the proof says of each gram, pack, fen of allowance and point")
class WordsOfSumsTest {
    private static final Pattern OUT = Pattern.compile("^--- (\\w+) out (\\w+)$", Pattern.MULTILINE);

    @Test
    void has_words_in_both_languages() throws IOException {
        String sums = new String(getClass().getResourceAsStream("/proof/sums.sql").readAllBytes(), StandardCharsets.UTF_8);
        List<MatchResult> terms = OUT.matcher(sums).results().toList();
        assertFalse(terms.isEmpty());
        List<String> keys = terms.stream().flatMap(term -> Stream.of("proof.stat." + term.group(1), "proof.whereabouts." + term.group(1),
                "proof.term." + term.group(1) + "." + term.group(2))).distinct().toList();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertEquals(List.of(), keys.stream().filter(key -> Texts.of(language, key).equals(key)).toList());
        }
    }
}
