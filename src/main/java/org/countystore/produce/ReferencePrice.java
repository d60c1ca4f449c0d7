package org.countystore.produce;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.ProduceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a kilogram of a grade costs elsewhere, where and on which day that was seen. Written once; a newer one takes its place. */
@Entity
@Table(name = "reference_price")
public class ReferencePrice {
    static final Money DEAREST = Money.yuan(100_000);
    private static final Money CHEAPEST = new Money(1);
    private static final int LONGEST_SOURCE = 80;
    @Id
    @GeneratedValue(generator = "reference_price")
    @SequenceGenerator(name = "reference_price", sequenceName = "reference_price_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    private ProduceCode produce;
    private GradeCode grade;
    @Column(name = "fen_per_kilogram")
    private Money perKilogram;
    private String source;
    @Column(name = "seen_on")
    private LocalDate day;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    protected ReferencePrice() {
    }

    ReferencePrice(UUID uuid, Sheet sheet, String writtenBy, LocalDateTime now) {
        sheet.check(now.toLocalDate());
        this.uuid = uuid;
        produce = sheet.produce();
        grade = sheet.grade();
        perKilogram = sheet.perKilogram();
        source = sheet.source().strip();
        day = sheet.day();
        this.writtenBy = writtenBy;
        writtenAt = now;
    }

    /**
     * What somebody saw.
     *
     * @param source a market or a shop that readers know, up to 80 characters
     * @param day    not in the future
     */
    public record Sheet(ProduceCode produce, GradeCode grade, Money perKilogram, String source, LocalDate day) {
        private void check(LocalDate today) {
            new Fields().must(perKilogram != null, "fenPerKilogram", "required")
                    .between(perKilogram == null ? CHEAPEST : perKilogram, CHEAPEST, DEAREST, "fenPerKilogram")
                    .text(source, LONGEST_SOURCE, "source").must(day != null, "day", "required")
                    .must(day == null || !day.isAfter(today), "day", "in_future").orRefuse();
        }
    }

    public long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public ProduceCode produce() {
        return produce;
    }

    public GradeCode grade() {
        return grade;
    }

    public Money perKilogram() {
        return perKilogram;
    }

    public String source() {
        return source;
    }

    /** On which the price was seen. */
    public LocalDate day() {
        return day;
    }

    public String writtenBy() {
        return writtenBy;
    }
}
