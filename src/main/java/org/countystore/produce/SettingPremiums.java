package org.countystore.produce;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;
import org.countystore.kernel.Subject;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Setting what households get on top of their price where the station finds a good grade. */
@ApplicationScoped
@Transactional
@Allowed({Role.ADMIN, Role.STORE})
public class SettingPremiums {
    @Inject
    Premiums premiums;
    @Inject
    Catalogue catalogue;
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Clock clock;

    /**
     * From its first day on, until the next one; zero ends it. What stood before stays readable.
     *
     * @throws org.countystore.kernel.Refused GRADE_UNKNOWN, INVALID
     */
    public Premium set(UUID uuid, @Subject Premium.Sheet sheet) {
        scope.mustCover(sheet.place());
        if (once.isKnown("premium", uuid, sheet)) {
            return premiums.by(uuid).orElseThrow();
        }
        sheet.check(LocalDate.now(clock));
        catalogue.grade(sheet.produce(), sheet.grade()).mustBeBought("grade");
        Premium premium = new Premium(uuid, sheet, Caller.current().name(), LocalDateTime.now(clock));
        premiums.add(premium);
        return premium;
    }

    /** A premium, and whether it is what is granted today. */
    public record Standing(Premium premium, boolean inForce) {
    }

    /** Set last first. */
    @Reading
    @Allowed({Role.ADMIN, Role.STORE, Role.AUDITOR})
    public Listed<Standing> all(PlaceCode county, Page page) {
        scope.mustCover(county);
        LocalDate today = LocalDate.now(clock);
        return page.cut(premiums.newestFirst(county, page), Premium::id).map(premium -> new Standing(premium,
                premiums.inForce(premium.produce(), premium.grade(), county, today).filter(found -> found.id() == premium.id()).isPresent()));
    }
}
