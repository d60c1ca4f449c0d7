package org.countystore.ordering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.countystore.allowance.Portion;

/** What one line of a return gives back to one tranche of the allowance. */
@Entity
@Table(name = "return_portion")
@AttributeOverride(name = "document", column = @Column(name = "return_id"))
class ReturnPortion extends TrancheShare {
    protected ReturnPortion() {
    }

    ReturnPortion(ReturnLine line, Portion portion) {
        super(line.request(), line.no(), portion);
    }
}
