package org.countystore.review;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How many of what a household tells of itself of one month may wait for its head at once. */
@Entity
@Table(name = "self_report_limit")
public class SelfReportLimit {
    static final int USUAL = 3;
    private static final int HIGHEST = 50;
    @Id
    private String place;
    private int most;
    @Version
    private long version;

    protected SelfReportLimit() {
    }

    SelfReportLimit(PlaceCode place) {
        new Fields().must(!place.isTown(), "place", "county_or_village").orRefuse();
        this.place = place.value();
    }

    /** @param some 0 if the kiosk takes none */
    void set(int some) {
        new Fields().between(some, 0, HIGHEST, "most").orRefuse();
        most = some;
    }

    public PlaceCode place() {
        return new PlaceCode(place);
    }

    public int most() {
        return most;
    }
}
