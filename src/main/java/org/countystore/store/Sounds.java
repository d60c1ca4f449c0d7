package org.countystore.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.Pinyin;

/**
 * How Chinese words sound, for those who type them in Latin letters: whole syllables and first letters, from every syllable
 * on. 香菇 is found by {@code xianggu}, {@code xiangg}, {@code gu}, {@code xg} and {@code g}, not by {@code anggu}.
 */
final class Sounds {
    static final int LONGEST = 4000;
    /** Of one word: a sign may have several readings, and nobody types all of them. */
    private static final int MOST_READINGS = 4;
    /** Nobody types more syllables than this without a blank. */
    private static final int MOST_SYLLABLES = 8;

    private Sounds() {
    }

    /** Each begins after a blank, so that {@code like '% xg%'} finds what begins so; at most {@value #LONGEST} characters. */
    static String of(String text) {
        Set<String> sounds = new LinkedHashSet<>();
        for (List<List<String>> word : words(text)) {
            for (List<String> reading : readings(word)) {
                for (int from = 0; from < reading.size(); from++) {
                    List<String> heard = reading.subList(from, Math.min(reading.size(), from + MOST_SYLLABLES));
                    sounds.add(String.join("", heard));
                    sounds.add(String.join("", heard.stream().map(syllable -> syllable.substring(0, 1)).toList()));
                }
            }
        }
        StringBuilder all = new StringBuilder();
        sounds.stream().takeWhile(sound -> all.length() + sound.length() < LONGEST).forEach(sound -> all.append(' ').append(sound));
        return all.toString();
    }

    /** Chinese signs that stand together, each with its readings. */
    private static List<List<List<String>>> words(String text) {
        List<List<List<String>>> words = new ArrayList<>();
        boolean inside = false;
        for (char sign : text.toCharArray()) {
            Optional<List<String>> syllables = Pinyin.of(sign);
            if (syllables.isPresent()) {
                if (!inside) {
                    words.add(new ArrayList<>());
                }
                words.get(words.size() - 1).add(syllables.get());
            }
            inside = syllables.isPresent();
        }
        return words;
    }

    private static List<List<String>> readings(List<List<String>> word) {
        List<List<String>> readings = new ArrayList<>(List.of(List.of()));
        for (List<String> syllables : word) {
            List<List<String>> longer = new ArrayList<>();
            for (String syllable : syllables) {
                for (List<String> before : readings) {
                    List<String> one = new ArrayList<>(before);
                    one.add(syllable);
                    longer.add(one);
                }
            }
            readings = longer.subList(0, Math.min(longer.size(), MOST_READINGS));
        }
        return readings;
    }
}
