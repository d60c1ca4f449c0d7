package org.countystore.loveshop;

import java.time.LocalDate;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The love shop of a village, which has one at most: opened once, perhaps shut one day, perhaps opened again. That of the county is the
 * counter of its store, at which villages' cards are good whose rulebook says so, with the network only.
 */
@Entity
@Table(name = "love_shop")
public class LoveShop {
    private static final int LONGEST_PHONE = 20;
    @Id
    private String village;
    private String phone;
    @Column(name = "opened_on")
    private LocalDate openedOn;
    @Column(name = "shut_on")
    private LocalDate shutOn;
    @Embedded
    private OfflineLimits offline;
    @Version
    private long version;

    protected LoveShop() {
    }

    LoveShop(PlaceCode village, LocalDate openedOn) {
        this.village = village.value();
        this.openedOn = openedOn;
        this.offline = village.isCounty() ? OfflineLimits.none() : OfflineLimits.usual();
    }

    /** @param call whom to ask, printed on each receipt */
    void open(String call) {
        new Fields().text(call, LONGEST_PHONE, "phone").orRefuse();
        phone = call.strip();
        shutOn = null;
    }

    /** Gives nothing out from this day on; what it is owed stays owed. */
    void shut(LocalDate from) {
        shutOn = shutOn == null ? from : shutOn;
    }

    /** @throws Refused SHOP_NEEDS_NETWORK for the county store */
    void limit(OfflineLimits limits) {
        mustGoOnOffline();
        offline = limits;
    }

    /** @throws Refused SHOP_NEEDS_NETWORK for the county store, whose phones cannot know every card of the county */
    void mustGoOnOffline() {
        if (isCountyStore()) {
            throw new Refused(Reason.SHOP_NEEDS_NETWORK);
        }
    }

    /** Whether it is the counter of the county store. */
    public boolean isCountyStore() {
        return village().isCounty();
    }

    /** Its place: a village, or the county. */
    public PlaceCode village() {
        return new PlaceCode(village);
    }

    public String phone() {
        return phone;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Optional<LocalDate> shutOn() {
        return Optional.ofNullable(shutOn);
    }

    /** How far it goes on without a network. */
    public OfflineLimits offline() {
        return offline;
    }

    public boolean isOpen() {
        return shutOn == null;
    }
}
