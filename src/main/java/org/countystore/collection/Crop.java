package org.countystore.collection;

import java.util.Comparator;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Weight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * What a household has brought of a kind in a year (年交售量), gram for gram what its slips say, without those that were undone. A
 * row to be added to, because a household may bring a thousand baskets.
 */
@Entity
@Table(name = "crop")
class Crop {
    @Id
    @GeneratedValue(generator = "crop_seq")
    @SequenceGenerator(name = "crop_seq", sequenceName = "crop_seq", allocationSize = 50)
    private long id;
    @Column(name = "household_id")
    private HouseholdId household;
    private ProduceCode produce;
    @Column(name = "year_no")
    private int year;
    private Weight grams;

    /** Of which there is one. In the order in which they are locked. */
    record Key(HouseholdId household, ProduceCode produce, int year) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::household).thenComparing(key -> key.produce().value())
                .thenComparing(Key::year);

        static Key of(Weighed weighed) {
            return new Key(weighed.seller().id(), weighed.weighIn().produce(), weighed.day().getYear());
        }

        static Key of(Purchase slip) {
            return new Key(slip.household(), slip.produce(), slip.boughtOn().getYear());
        }

        Capacities.Kind kind() {
            return new Capacities.Kind(household, produce);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    protected Crop() {
    }

    Crop(Key key, Weight grams) {
        this.household = key.household();
        this.produce = key.produce();
        this.year = key.year();
        this.grams = grams;
    }
}
