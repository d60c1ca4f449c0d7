package org.countystore.ordering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.countystore.allowance.Portion;

/** What one tranche of the allowance gets back of a line that cost less in the end than it was placed at. */
@Entity
@Table(name = "abatement_portion")
@AttributeOverride(name = "document", column = @Column(name = "order_id"))
class AbatementPortion extends TrancheShare {
    protected AbatementPortion() {
    }

    AbatementPortion(OrderLine line, Portion portion) {
        super(line.order(), line.no(), portion);
    }
}
