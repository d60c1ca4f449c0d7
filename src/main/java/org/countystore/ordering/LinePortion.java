package org.countystore.ordering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.countystore.allowance.Portion;

/** What one tranche of the allowance gives to one line of an order. */
@Entity
@Table(name = "line_portion")
@AttributeOverride(name = "document", column = @Column(name = "order_id"))
class LinePortion extends TrancheShare {
    protected LinePortion() {
    }

    LinePortion(OrderLine line, Portion portion) {
        super(line.order(), line.no(), portion);
    }
}
