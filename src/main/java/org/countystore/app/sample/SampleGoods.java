package org.countystore.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Category;
import org.countystore.produce.Gtin;
import org.countystore.produce.PriceBand;
import org.countystore.produce.Pricing;
import org.countystore.produce.Produce;
import org.countystore.produce.Season;
import org.countystore.produce.Sku;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What grows in Zhen'an: kinds, grades, packs and the day's price with its band. */
@ApplicationScoped
public class SampleGoods {
    private static final String GTIN_OF_THE_COUNTY = "6970102";
    private static final List<GradeName> GRADES = List.of(new GradeName("1", "一级", "Grade 1", 100), new GradeName("2", "二级", "Grade 2", 85),
            new GradeName("3", "三级", "Grade 3", 70));
    @Inject
    Cataloguing cataloguing;
    @Inject
    Pricing pricing;
    @Inject
    SampleCast cast;
    private final SampleGrades words = SampleGrades.read();
    private List<Kind> kinds = List.of();

    private record GradeName(String code, String name, String nameEn, int percent) {
    }

    /** A row of {@code produce.csv}. */
    record Kind(ProduceCode code, String name, String nameEn, Category category, int shelfDays, boolean certificate, int firstMonth,
            int lastMonth, PlaceCode town, Money perKilogram, List<Pack> packs, Season season) {
        boolean isInSeason(int month) {
            return firstMonth <= lastMonth ? firstMonth <= month && month <= lastMonth : month >= firstMonth || month <= lastMonth;
        }

        Money price(GradeCode grade) {
            int percent = GRADES.stream().filter(each -> each.code().equals(grade.value())).findFirst().orElseThrow().percent();
            return new Money(perKilogram.fen() * percent / 100);
        }
    }

    /** @param byWeight whether each is weighed by itself, and weighs at most this */
    record Pack(SkuCode sku, GradeCode grade, Weight weight, boolean byWeight) {
    }

    List<Kind> kinds() {
        return kinds;
    }

    void load() {
        kinds = read().stream().map(SampleGoods::kind).toList();
        cast.as("admin", () -> {
            kinds.forEach(kind -> cast.together(() -> write(kind)));
            return null;
        });
    }

    private void write(Kind kind) {
        cataloguing.add(new Produce.Sheet(kind.code().value(), kind.name(), kind.nameEn(), kind.category(),
                kind.shelfDays(), kind.certificate(), kind.season()));
        for (GradeName grade : GRADES) {
            cataloguing.addGrade(kind.code(), words.sheet(kind.code(), grade.code(), grade.name(), grade.nameEn()));
            Money price = kind.price(new GradeCode(grade.code()));
            pricing.set(kind.code(), new GradeCode(grade.code()), SampleCast.COUNTY,
                    new PriceBand(price, new Money(price.fen() * 8 / 10), new Money(price.fen() * 12 / 10)));
        }
        SampleGrades.byProduct(kind.code()).ifPresent(sheet -> cataloguing.addGrade(kind.code(), sheet));
        for (Pack pack : kind.packs()) {
            cataloguing.addSku(new Sku.Sheet(pack.sku().value(), kind.code(), pack.grade(), kind.name() + " " + size(pack),
                    pack.weight(), gtin(kind, pack), pack.byWeight()));
        }
    }

    /** As it is called: by what it holds, or whole where each is weighed by itself. */
    static String size(Pack pack) {
        Weight weight = pack.weight();
        if (pack.byWeight()) {
            return "整条";
        }
        return weight.grams() % 1000 == 0 ? weight + "kg" : weight.grams() + "g";
    }

    private Gtin gtin(Kind kind, Pack pack) {
        return Gtin.completing(GTIN_OF_THE_COUNTY + String.format("%05d", kinds.indexOf(kind) * 10 + kind.packs().indexOf(pack) + 1));
    }

    private static Kind kind(String line) {
        String[] cell = line.split(",", -1);
        ProduceCode code = new ProduceCode(cell[0]);
        List<String> sizes = List.of(cell[10].split(";"));
        List<Pack> packs = new ArrayList<>(sizes.stream().map(size -> pack(code, "1", size)).toList());
        if (Boolean.parseBoolean(cell[11])) {
            packs.add(pack(code, "2", sizes.get(0)));
        }
        return new Kind(code, cell[1], cell[2], Category.valueOf(cell[3]), Integer.parseInt(cell[4]), Boolean.parseBoolean(cell[5]),
                Integer.parseInt(cell[6]), Integer.parseInt(cell[7]), new PlaceCode(cell[8]),
                new Money(Long.parseLong(cell[9])), List.copyOf(packs), season(cell[12]));
    }

    private static Season season(String months) {
        return Season.of(Arrays.stream(months.split(";")).filter(month -> !month.isEmpty()).map(Integer::valueOf).toList());
    }

    /** @param size grams, with a w behind them for the heaviest of what is weighed piece by piece */
    private static Pack pack(ProduceCode produce, String grade, String size) {
        boolean byWeight = size.endsWith("w");
        return new Pack(new SkuCode(produce + "-" + grade + "-" + size), new GradeCode(grade),
                new Weight(Long.parseLong(byWeight ? size.substring(0, size.length() - 1) : size)), byWeight);
    }

    private static List<String> read() {
        try (InputStream file = SampleGoods.class.getResourceAsStream("/data/sample/produce.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
