package org.countystore.loveshop;

import java.util.List;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.store.Allocated;
import org.countystore.store.Stockroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Printing what goes along with a supply, for who gives it and who takes it in. */
@ApplicationScoped
@Transactional
@Allowed({Role.STORE, Role.KEEPER, Role.AUDITOR})
public class PrintingSupplies {
    @Inject
    Scope scope;
    @Inject
    Supplies supplies;
    @Inject
    Wares wares;
    @Inject
    Stockroom stockroom;
    @Inject
    SupplyPrint print;

    /** With the lots that were set aside for it, as PDF. @throws Refused NOT_FOUND */
    @Reading
    public byte[] sheet(UUID uuid) {
        Supply supply = supplies.find(uuid).orElseThrow(() -> Refused.notFound("supply", uuid));
        scope.mustCover(supply.village());
        List<Allocated> lots = stockroom.allocatedTo(uuid);
        return print.print(new Supplied(supply, wares.byId(supply.goods())), lots,
                stockroom.bestBefore(lots.stream().map(Allocated::stock).toList()));
    }
}
