package org.countystore.collection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.Fields;
import org.countystore.kernel.LotCode;

/**
 * Who drives, in what, and what the lots are sealed with. Nothing of it has to be told.
 *
 * @param seals the number on the seal of a lot, each lot once
 */
public record Carriage(Optional<String> driver, Optional<String> plate, List<Sealed> seals) {
    public static final Carriage UNTOLD = new Carriage(Optional.empty(), Optional.empty(), List.of());
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PLATE = 20;
    private static final int LONGEST_SEAL = 40;

    public record Sealed(LotCode lot, String seal) {
    }

    public Carriage {
        seals = List.copyOf(seals);
    }

    void check(List<LotCode> lots, Fields fields) {
        driver.ifPresent(name -> fields.text(name, LONGEST_NAME, "driver"));
        plate.ifPresent(number -> fields.text(number, LONGEST_PLATE, "plate"));
        Set<LotCode> seen = new HashSet<>();
        for (int i = 0; i < seals.size(); i++) {
            String field = "seals[" + i + "]";
            fields.text(seals.get(i).seal(), LONGEST_SEAL, field + ".seal")
                    .must(lots.contains(seals.get(i).lot()), field + ".lot", "not_in_consignment", seals.get(i).lot())
                    .must(seen.add(seals.get(i).lot()), field + ".lot", "lot_twice");
        }
    }

    Optional<String> sealOf(LotCode lot) {
        return seals.stream().filter(each -> each.lot().equals(lot)).map(each -> each.seal().strip()).findFirst();
    }
}
