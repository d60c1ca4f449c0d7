package org.countystore.produce;

import java.util.SortedMap;

import org.countystore.kernel.GradeCode;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A limit of one indicator for one grade, with the words of the indicator. */
@Embeddable
class GradeLimit {
    @Column(name = "indicator_no")
    private int indicator;
    private String name;
    @Column(name = "name_en")
    private String nameEn;
    private String unit;
    @Enumerated(EnumType.STRING)
    private Indicator.Bound bound;
    private GradeCode grade;
    @Column(name = "thousandths")
    private Measure value;

    protected GradeLimit() {
    }

    GradeLimit(int indicator, StandardSheet.Line line, GradeCode grade) {
        this.indicator = indicator;
        this.name = line.name().strip();
        this.nameEn = line.nameEn().strip();
        this.unit = line.unit().strip();
        this.bound = line.bound();
        this.grade = grade;
        this.value = line.limits().get(grade);
    }

    int indicator() {
        return indicator;
    }

    GradeCode grade() {
        return grade;
    }

    Measure value() {
        return value;
    }

    /** The indicator that it belongs to, with all its limits. */
    Indicator with(SortedMap<GradeCode, Measure> limits) {
        return new Indicator(indicator, name, nameEn, unit, bound, limits);
    }
}
