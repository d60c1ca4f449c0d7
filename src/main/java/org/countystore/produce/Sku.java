package org.countystore.produce;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A pack of one grade in one size. What is on its label never changes: another size or grade is another SKU. */
@Entity
@Table(name = "sku")
public class Sku {
    static final long HEAVIEST_PACK_GRAMS = 100_000;
    @Id
    private String code;
    private ProduceCode produce;
    private GradeCode grade;
    private String name;
    @Column(name = "pack_grams")
    private Weight pack;
    private Gtin gtin;
    @Column(name = "by_weight")
    private boolean byWeight;
    @Version
    private long version;

    protected Sku() {
    }

    Sku(Sheet sheet) {
        sheet.check();
        code = sheet.code;
        produce = sheet.produce;
        grade = sheet.grade;
        pack = sheet.pack;
        gtin = sheet.gtin;
        byWeight = sheet.byWeight;
        rename(sheet.name);
    }

    /**
     * @param pack     net weight of one pack, 1 g to 100 kg; of the heaviest where each is weighed
     * @param byWeight whether each pack is weighed by itself, such as a ham
     */
    public record Sheet(String code, ProduceCode produce, GradeCode grade, String name, Weight pack, Gtin gtin, boolean byWeight) {
        public Sheet(String code, ProduceCode produce, GradeCode grade, String name, Weight pack, Gtin gtin) {
            this(code, produce, grade, name, pack, gtin, false);
        }

        void check() {
            new Fields().must(code != null && code.matches("[A-Za-z0-9][A-Za-z0-9-]{0,59}"), "code", "sku_code")
                    .must(produce != null, "produce", "required").must(grade != null, "grade", "required")
                    .must(gtin != null, "gtin", "required").must(pack != null, "packGrams", "required")
                    .between(pack == null ? 1 : pack.grams(), 1, HEAVIEST_PACK_GRAMS, "packGrams").orRefuse();
        }
    }

    void rename(String newName) {
        new Fields().text(newName, 80, "name").orRefuse();
        name = newName.strip();
    }

    public SkuCode code() {
        return new SkuCode(code);
    }

    public ProduceCode produce() {
        return produce;
    }

    public GradeCode grade() {
        return grade;
    }

    public String name() {
        return name;
    }

    /** What one pack weighs; where each is weighed by itself, what the heaviest may. */
    public Weight pack() {
        return pack;
    }

    /** Whether each pack is weighed by itself and costs what it weighs. */
    public boolean isByWeight() {
        return byWeight;
    }

    public Gtin gtin() {
        return gtin;
    }
}
