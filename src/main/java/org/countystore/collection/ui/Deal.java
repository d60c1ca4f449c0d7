package org.countystore.collection.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.countystore.collection.Agreeing;
import org.countystore.collection.Collecting;
import org.countystore.collection.Documenting;
import org.countystore.collection.Oddity;
import org.countystore.collection.Purchase;
import org.countystore.collection.SlipPhoto;
import org.countystore.collection.Terms;
import org.countystore.collection.WeighIn;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Uuids;
import org.countystore.payable.PayOrder;
import org.countystore.payable.Paying;
import org.countystore.payable.Payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A basket changes hands: it is bought, its pictures are put to the slip, and the cash is paid if it is paid on the spot. */
@Dependent
class Deal {
    private final Collecting collecting;
    private final Agreeing agreeing;
    private final Documenting documenting;
    private final Paying paying;

    @Inject
    Deal(Collecting collecting, Agreeing agreeing, Documenting documenting, Paying paying) {
        this.collecting = collecting;
        this.agreeing = agreeing;
        this.documenting = documenting;
        this.paying = paying;
    }

    Set<Oddity> oddities(WeighIn weighIn) {
        return collecting.oddities(weighIn);
    }

    /** @throws Refused NO_CARD for who stands in no register; whatever a PIN is refused for */
    void agree(UUID slip, WeighIn weighIn, String pin) {
        String household = weighIn.household().orElseThrow(() -> new Refused(Reason.NO_CARD, weighIn.seller()).at("pin"));
        agreeing.agree(slip, household, Terms.of(weighIn), pin);
    }

    Purchase buy(UUID slip, WeighIn weighIn) {
        return collecting.buy(slip, weighIn).purchase();
    }

    void keep(Purchase bought, Map<SlipPhoto.Shows, AgreementForm.Picture> pictures) {
        pictures.forEach((shows, picture) -> documenting.attach(bought.uuid(), picture.id(), shows, picture.file()));
    }

    void payInCash(Purchase bought) {
        paying.pay(Uuids.part(bought.uuid(), "cash"), new PayOrder(Optional.of(bought.village()), Payment.Method.CASH,
                List.of(new PayOrder.Line(bought.uuid(), Optional.of(bought.owed()))), Optional.empty()));
    }
}
