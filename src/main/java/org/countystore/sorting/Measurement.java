package org.countystore.sorting;

import org.countystore.produce.Indicator;
import org.countystore.produce.Measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was measured of one heap, in the words of the standard of that day. */
@Embeddable
public class Measurement {
    @Column(name = "output_no")
    private int output;
    @Column(name = "indicator_no")
    private int indicator;
    private String name;
    @Column(name = "name_en")
    private String nameEn;
    private String unit;
    @Column(name = "thousandths")
    private Measure value;

    protected Measurement() {
    }

    Measurement(int output, Indicator indicator, Measure value) {
        this.output = output;
        this.indicator = indicator.no();
        this.name = indicator.name();
        this.nameEn = indicator.nameEn();
        this.unit = indicator.unit();
        this.value = value;
    }

    /** Which heap of the run, from 0. */
    public int output() {
        return output;
    }

    public int indicator() {
        return indicator;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public String unit() {
        return unit;
    }

    public Measure value() {
        return value;
    }
}
