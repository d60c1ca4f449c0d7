package org.countystore.produce;

import java.time.LocalDate;

import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a grade is worth to a household beyond the price at the scale, for whoever grades. */
@ApplicationScoped
@Transactional
public class PremiumBook {
    @Inject
    Premiums premiums;

    /** For a kilogram on that day; zero where none was set. */
    public Money perKilogram(ProduceCode produce, GradeCode grade, PlaceCode station, LocalDate day) {
        return premiums.inForce(produce, grade, station.county(), day).map(Premium::perKilogram).orElse(Money.ZERO);
    }
}
