package org.countystore.ordering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.countystore.kernel.Listed;
import org.countystore.kernel.UnitId;
import org.countystore.unit.Employee;
import org.countystore.unit.Rosters;
import org.countystore.unit.Unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts names to orders, for those who hand them over. */
@ApplicationScoped
class Addressees {
    @Inject
    Rosters rosters;

    Parcel of(OrderSheet sheet) {
        return of(List.of(sheet)).get(0);
    }

    List<Parcel> of(List<OrderSheet> sheets) {
        return of(new Listed<>(sheets, Optional.empty())).items();
    }

    /** Two statements for any number. */
    Listed<Parcel> of(Listed<OrderSheet> sheets) {
        Map<Long, Employee> people = rosters.all(sheets.items().stream().map(sheet -> sheet.order().employee()).distinct().toList());
        Map<UnitId, Unit> units = rosters.all(sheets.items().stream().map(sheet -> sheet.order().unit()).distinct().toList()).stream()
                .collect(Collectors.toMap(Unit::id, unit -> unit));
        return sheets.map(sheet -> new Parcel(sheet, people.get(sheet.order().employee()).name(), units.get(sheet.order().unit()).name()));
    }
}
