package org.countystore.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.produce.Grade;

/** What the grades of the sample mean: by the standard where there is one in {@code grades.csv}, else as the stations look at produce. */
record SampleGrades(Map<String, List<String>> rows) {
    private static final List<String> ANY = List.of("", "", "大小匀称,色泽正常,干净无杂质,没有霉变、虫蛀和异味", "大小略有差别,色泽尚好,个别外观有小瑕疵,不影响食用",
            "大小不一,外观有瑕疵,没有霉变和异味");

    private static final ProduceCode CHESTNUT = new ProduceCode("chestnut");
    static final GradeCode BROKEN = new GradeCode("broken");
    private static final int LAST = 9;

    static SampleGrades read() {
        try (InputStream file = SampleGrades.class.getResourceAsStream("/data/sample/grades.csv")) {
            return new SampleGrades(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> List.of(line.split(";"))).collect(Collectors.toMap(cells -> cells.get(0), Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes out of sorting beside the goods. */
    static Optional<Grade.Sheet> byProduct(ProduceCode produce) {
        return produce.equals(CHESTNUT)
                ? Optional.of(new Grade.Sheet(BROKEN.value(), "碎栗", "Broken chestnuts", LAST, "", "分拣时碎开的,没有发霉", true)) : Optional.empty();
    }

    /** @param code 1 for the best, then 2 and 3 */
    Grade.Sheet sheet(ProduceCode produce, String code, String name, String nameEn) {
        int standing = Integer.parseInt(code);
        List<String> row = rows.getOrDefault(produce.value(), ANY);
        return new Grade.Sheet(code, name, nameEn, standing, row.get(1), row.get(1 + standing));
    }
}
