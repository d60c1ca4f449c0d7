package org.countystore.produce;

import org.countystore.kernel.Fields;
import org.countystore.kernel.ProduceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A kind of produce. Its code stands in lots and on labels, so it never changes; the rest may be corrected. */
@Entity
@Table(name = "produce")
public class Produce {
    static final int LONGEST_SHELF_DAYS = 3650;
    @Id
    private String code;
    private String name;
    @Column(name = "name_en")
    private String nameEn;
    @Enumerated(EnumType.STRING)
    private Category category;
    @Column(name = "shelf_days")
    private int shelfDays;
    @Column(name = "needs_certificate")
    private boolean needsCertificate;
    private String season;
    @Version
    private long version;

    protected Produce() {
    }

    Produce(Sheet sheet) {
        code = sheet.code;
        correct(sheet);
    }

    /**
     * What is written down about a kind.
     *
     * @param code             small letters, digits and hyphens; also the name of its picture
     * @param shelfDays        days a pack keeps, 1 to 3650
     * @param needsCertificate whether a conformity certificate must go along
     */
    public record Sheet(String code, String name, String nameEn, Category category, int shelfDays, boolean needsCertificate,
            Season season) {
        /** Of something that is there all the year alike. */
        public Sheet(String code, String name, String nameEn, Category category, int shelfDays, boolean needsCertificate) {
            this(code, name, nameEn, category, shelfDays, needsCertificate, Season.NONE);
        }

        void check() {
            new Fields().must(code != null && code.matches("[a-z][a-z0-9-]{1,39}"), "code", "produce_code")
                    .text(name, 60, "name").text(nameEn, 80, "nameEn").must(category != null, "category", "required")
                    .between(shelfDays, 1, LONGEST_SHELF_DAYS, "shelfDays").orRefuse();
        }
    }

    void correct(Sheet sheet) {
        sheet.check();
        name = sheet.name.strip();
        nameEn = sheet.nameEn.strip();
        category = sheet.category;
        shelfDays = sheet.shelfDays;
        needsCertificate = sheet.needsCertificate;
        season = sheet.season.text();
    }

    public ProduceCode code() {
        return new ProduceCode(code);
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public Category category() {
        return category;
    }

    public int shelfDays() {
        return shelfDays;
    }

    public boolean needsCertificate() {
        return needsCertificate;
    }

    public Season season() {
        return Season.ofText(season);
    }

    /** For a form that begins with what stands. */
    public Sheet sheet() {
        return new Sheet(code, name, nameEn, category, shelfDays, needsCertificate, season());
    }
}
