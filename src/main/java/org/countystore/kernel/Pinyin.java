package org.countystore.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import net.sourceforge.pinyin4j.PinyinHelper;

/** How a Chinese sign sounds, in Latin letters without tones. */
public final class Pinyin {
    private static final String TONES = "[1-5]";

    private Pinyin() {
    }

    /** Each of its readings, such as zeng and ceng; empty for what is no Chinese sign. */
    public static Optional<List<String>> of(char sign) {
        return Optional.ofNullable(PinyinHelper.toHanyuPinyinStringArray(sign)).map(readings -> List.of(readings).stream()
                .map(reading -> reading.replaceAll(TONES, "").replace("u:", "v").toLowerCase(Locale.ROOT)).distinct().toList());
    }
}
