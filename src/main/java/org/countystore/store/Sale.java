package org.countystore.store;

import java.time.LocalDate;
import java.util.Optional;

/** How a listing is sold on a day. */
public enum Sale {
    /** What lies on the shelf. */
    NOW,
    /** What will come: ordered today, delivered after the harvest. */
    PRESALE,
    /** Not yet. */
    COMING,
    /** Not any more. */
    OVER;

    /** A pre-sale that takes orders goes before everything else. */
    static Sale on(LocalDate day, Optional<SaleWindow> season, Optional<Presale.Terms> presale) {
        if (presale.filter(terms -> terms.takesOrdersOn(day)).isPresent()) {
            return PRESALE;
        }
        if (season.filter(window -> !window.isOpenOn(day)).isEmpty()) {
            return NOW;
        }
        return day.isBefore(season.get().from()) ? COMING : OVER;
    }

    public boolean isOpen() {
        return this == NOW || this == PRESALE;
    }
}
