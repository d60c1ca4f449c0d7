package org.countystore.produce.ui;

import java.util.List;

import org.countystore.kernel.Caller;
import org.countystore.kernel.NextWork;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.produce.Pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Grades that no village can buy, because nobody has set a price. */
@Dependent
class PriceWork implements NextWork {
    private final Pricing pricing;

    @Inject
    PriceWork(Pricing pricing) {
        this.pricing = pricing;
    }

    @Override
    public List<WorkItem> forCaller() {
        List<PlaceCode> counties = Caller.current().grants().stream()
                .filter(grant -> grant.role() == Role.STORE || grant.role() == Role.ADMIN)
                .flatMap(grant -> grant.place().stream()).filter(PlaceCode::isCounty).distinct().toList();
        long missing = counties.stream().mapToLong(pricing::missing).sum();
        return missing == 0 ? List.of() : List.of(new WorkItem("price.work", missing, "prices", "price"));
    }
}
