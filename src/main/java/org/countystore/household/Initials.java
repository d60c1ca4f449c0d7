package org.countystore.household;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.countystore.kernel.Pinyin;

/** First letters by which a name is found on a number pad or a small keyboard. */
public final class Initials {
    private static final int MOST_READINGS = 4;

    private Initials() {
    }

    /** Of 张*山 {@code zs}; where a sign has several readings all of them, a blank between; nothing for what is hidden. */
    public static String of(String masked) {
        List<String> words = List.of("");
        for (char sign : masked.toCharArray()) {
            Set<String> letters = new LinkedHashSet<>(Pinyin.of(sign).orElse(List.of()).stream().map(sound -> sound.substring(0, 1)).toList());
            if (!letters.isEmpty()) {
                words = words.stream().flatMap(word -> letters.stream().map(letter -> word + letter)).limit(MOST_READINGS).toList();
            }
        }
        return String.join(" ", words);
    }
}
