package org.countystore.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.evidence.Album;
import org.countystore.evidence.Photo;
import org.countystore.household.Household;
import org.countystore.household.Register;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the households of the own group told of themselves: a head forwards it as a deed, or declines it with a reason. */
@ApplicationScoped
@Transactional
@Allowed(Role.HEAD)
public class Forwarding {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Register register;
    @Inject
    Months months;
    @Inject
    SelfReports reports;
    @Inject
    Album album;
    @Inject
    Clock clock;

    /**
     * What a head says to a report, with or without a signal.
     *
     * @param points left out for what the rule gives, or the least of its range
     * @param reason why it is declined; left out to forward it
     */
    public record Reply(UUID report, Optional<Long> points, Optional<String> reason) {
    }

    /** Oldest first. */
    @Reading
    public List<SelfReportRow> waiting(PlaceCode village) {
        scope.mustCover(village);
        return months.reports(reports.waitingOf(register.lookedAfterBy(village, me()).stream().map(Household::id).toList()));
    }

    /**
     * Once for its id, under which the deed stands if it is forwarded: a phone that lost the answer asks again.
     *
     * @throws Refused ALREADY_DECIDED if something else was said first, whatever it was; NOT_YOUR_HOUSEHOLD, MONTH_REVIEWED, INVALID
     */
    public SelfReport reply(UUID uuid, Reply reply) {
        scope.places();
        if (once.isKnown("selfReportReply", uuid, reply)) {
            return reports.find(reply.report()).orElseThrow();
        }
        SelfReport report = mine(reports.locked(reply.report()), reply.report());
        report.mustWait();
        reply.reason().ifPresentOrElse(why -> decline(report, why), () -> forward(report, uuid, reply.points()));
        return report;
    }

    /**
     * Repeated, it answers the deed that it became.
     *
     * @param points left out for what the rule gives, or the least of its range
     * @throws Refused ALREADY_DECIDED, NOT_YOUR_HOUSEHOLD, MONTH_REVIEWED, INVALID
     */
    public Deed forward(UUID uuid, Optional<Long> points) {
        SelfReport report = mine(reports.locked(uuid), uuid);
        if (report.deed().isPresent()) {
            return months.deed(report.deed().get());
        }
        return forward(report, Uuids.next(), points);
    }

    private Deed forward(SelfReport report, UUID as, Optional<Long> points) {
        Household household = register.get(report.household());
        Rule rule = months.rule(report.rule());
        months.mustTakeDeeds(report.village(), report.month());
        LocalDateTime now = LocalDateTime.now(clock);
        Deed deed = new Deed(as, household, rule, report.words(household, rule, points), Caller.current().name(), now);
        deed.toldByHousehold(report.toldAt());
        months.addShown(deed, report.photos());
        report.forward(deed, Caller.current().name(), now);
        return deed;
    }

    /**
     * It becomes nothing; the household hears why, and nobody who reviews sees its photos.
     *
     * @throws Refused ALREADY_DECIDED, NOT_YOUR_HOUSEHOLD, INVALID without a reason
     */
    public SelfReport decline(UUID uuid, String reason) {
        SelfReport report = mine(reports.locked(uuid), uuid);
        decline(report, reason);
        return report;
    }

    private void decline(SelfReport report, String why) {
        if (report.decline(why, Caller.current().name(), LocalDateTime.now(clock))) {
            album.hide(report.photos());
        }
    }

    /** For the head, and for who supervises. @throws Refused NOT_FOUND for a photo of something else */
    @Reading
    @Allowed({Role.HEAD, Role.AUDITOR})
    public Photo photo(UUID uuid, UUID photo) {
        SelfReport report = Caller.current().holds(Role.AUDITOR) ? inScope(reports.find(uuid), uuid) : mine(reports.find(uuid), uuid);
        return Optional.of(photo).filter(report.photos()::contains).flatMap(album::find)
                .orElseThrow(() -> Refused.notFound("photo", photo));
    }

    private SelfReport mine(Optional<SelfReport> found, UUID uuid) {
        SelfReport report = inScope(found, uuid);
        if (register.lookedAfterBy(report.village(), me()).stream().noneMatch(each -> each.id().equals(report.household()))) {
            throw new Refused(Reason.NOT_YOUR_HOUSEHOLD, register.get(report.household()).code());
        }
        return report;
    }

    private SelfReport inScope(Optional<SelfReport> found, UUID uuid) {
        SelfReport report = found.orElseThrow(() -> Refused.notFound("selfReport", uuid));
        scope.mustCover(report.village());
        return report;
    }

    private static AccountId me() {
        return Caller.current().mustBeSignedIn();
    }
}
