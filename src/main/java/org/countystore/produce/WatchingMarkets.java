package org.countystore.produce;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writing down what things cost elsewhere, so that buyers can compare. An old price compares nothing and is not shown. */
@ApplicationScoped
@Transactional
@Allowed({Role.STORE, Role.ADMIN})
public class WatchingMarkets {
    @Inject
    Scope scope;
    @Inject
    ReferencePrices prices;
    @Inject
    Catalogue catalogue;
    @Inject
    Once once;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "county.reference-price.days", defaultValue = "30")
    int days;

    /** @throws Refused NOT_ALLOWED below the county, INVALID, GRADE_UNKNOWN */
    public ReferencePrice write(UUID uuid, ReferencePrice.Sheet sheet) {
        scope.mustBeTheCounty();
        if (once.isKnown("reference-price", uuid, sheet)) {
            return prices.by(uuid).orElseThrow();
        }
        catalogue.grade(sheet.produce(), sheet.grade());
        ReferencePrice price = new ReferencePrice(uuid, sheet, Caller.current().name(), LocalDateTime.now(clock));
        prices.add(price);
        return price;
    }

    /** What was written down last first. */
    @Reading
    @Everywhere
    @Allowed({Role.STORE, Role.ADMIN, Role.AUDITOR})
    public Listed<ReferencePrice> all(Page page) {
        return page.cut(prices.newestFirst(page), ReferencePrice::id);
    }

    /** The newest one that is not too old to compare with; public. */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Optional<ReferencePrice> of(ProduceCode produce, GradeCode grade) {
        return prices.newest(produce, grade, LocalDate.now(clock).minusDays(days));
    }
}
