package org.countystore.produce;

import java.io.Serializable;
import java.util.Objects;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ProduceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A grade of one kind and what a lot must show to be given it, with the standard and edition that says so. */
@Entity
@Table(name = "grade")
@IdClass(Grade.Key.class)
public class Grade {
    @Id
    private String produce;
    @Id
    private String code;
    private String name;
    @Column(name = "name_en")
    private String nameEn;
    private int standing;
    private String standard;
    private String requirement;
    @Column(name = "by_product")
    private boolean byProduct;
    @Version
    private long version;

    protected Grade() {
    }

    Grade(ProduceCode produce, Sheet sheet) {
        this.produce = produce.value();
        this.code = sheet.code;
        byProduct = sheet.byProduct;
        correct(sheet);
    }

    /**
     * @param standing    1 for the best grade, then down
     * @param standard    name and edition, such as GB/T 22346-2023; may be empty
     * @param requirement what the station looks for, in words and figures; may be empty
     * @param byProduct   comes out of sorting beside the goods, such as shells; nobody buys it from a household
     */
    public record Sheet(String code, String name, String nameEn, int standing, String standard, String requirement, boolean byProduct) {
        public Sheet(String code, String name, String nameEn, int standing, String standard, String requirement) {
            this(code, name, nameEn, standing, standard, requirement, false);
        }

        void check() {
            new Fields().must(code != null && code.matches("[A-Za-z0-9-]{1,20}"), "code", "grade_code")
                    .text(name, 40, "name").text(nameEn, 60, "nameEn").between(standing, 1, 99, "standing")
                    .must(standard != null && standard.length() <= 80, "standard", "too_long", 80)
                    .must(requirement != null && requirement.length() <= 400, "requirement", "too_long", 400).orRefuse();
        }
    }

    /** Whether it is a by-product stays: lots and prices of it were made by that. */
    void correct(Sheet sheet) {
        sheet.check();
        new Fields().must(sheet.byProduct == byProduct, "byProduct", "by_product_stays").orRefuse();
        name = sheet.name.strip();
        nameEn = sheet.nameEn.strip();
        standing = sheet.standing;
        standard = sheet.standard.strip();
        requirement = sheet.requirement.strip();
    }

    public ProduceCode produce() {
        return new ProduceCode(produce);
    }

    public GradeCode code() {
        return new GradeCode(code);
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public int standing() {
        return standing;
    }

    public String standard() {
        return standard;
    }

    public String requirement() {
        return requirement;
    }

    public boolean isByProduct() {
        return byProduct;
    }

    /** @throws org.countystore.kernel.Refused INVALID at the field for a by-product, which no household sells */
    void mustBeBought(String field) {
        new Fields().must(!byProduct, field, "by_product").orRefuse();
    }

    public Sheet sheet() {
        return new Sheet(code, name, nameEn, standing, standard, requirement, byProduct);
    }

    /** A grade is known by its kind and its code together. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String produce;
        private String code;

        public Key() {
        }

        Key(ProduceCode produce, GradeCode grade) {
            this.produce = produce.value();
            this.code = grade.value();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && produce.equals(key.produce) && code.equals(key.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(produce, code);
        }
    }
}
