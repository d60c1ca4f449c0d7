package org.countystore.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Logger;

import org.countystore.access.Directory;
import org.countystore.app.SampleNotice;
import org.countystore.app.UrlDataSource;
import org.countystore.proof.Prover;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Loads the sample into an empty database, chapter by chapter, and says how far it is. */
@ApplicationScoped
public class SampleCounty {
    private static final Logger LOG = Logger.getLogger(SampleCounty.class.getName());
    private static final long SEED = 611025;
    @Inject
    SampleNotice notice;
    @Inject
    Directory directory;
    @Inject
    SampleLoads loads;
    @Inject
    SampleCast cast;
    @Inject
    SampleGoods goods;
    @Inject
    SampleStandards standards;
    @Inject
    SampleVillages villages;
    @Inject
    SampleOffices offices;
    @Inject
    SamplePairs pairs;
    @Inject
    SamplePoints points;
    @Inject
    SampleRulebook rulebook;
    @Inject
    SampleCouncils councils;
    @Inject
    SampleReviews reviews;
    @Inject
    SampleBoards boards;
    @Inject
    SampleLoveShops loveShops;
    @Inject
    SampleMarkets markets;
    @Inject
    SampleCalendar calendar;
    @Inject
    SampleYear year;
    @Inject
    SamplePlans plans;
    @Inject
    SampleSelfReports selfReports;
    @Inject
    Prover prover;
    @Inject
    @ConfigProperty(name = "app.db.url")
    String url;

    /** @throws IllegalStateException if a former load was cut off, or the database holds another county */
    public void loadIfWanted() {
        if (!notice.isLoaded()) {
            return;
        }
        var former = loads.find();
        if (former.isPresent() && former.get().isFinished()) {
            return;
        }
        if (former.isPresent() || !directory.isEmpty()) {
            throw new IllegalStateException("The sample county needs an empty database, and this one holds "
                    + (former.isPresent() ? "a sample that was cut off: empty it and start again."
                    : "another county: start without county.sample."));
        }
        load();
    }

    private void load() {
        long began = System.nanoTime();
        mark(Files::createFile);
        loads.begin();
        SampleNames names = new SampleNames(SEED);
        try {
            calendar.yearAgo();
            chapter("accounts", cast::openFixedAccounts);
            chapter("produce and prices", goods::load);
            chapter("grade standards", () -> standards.load(new SampleNames(SEED + 1)));
            chapter("households", () -> villages.load(names));
            chapter("units and staff", () -> offices.load(names));
            chapter("pairings", () -> pairs.load(names));
            chapter("points funds and cards", () -> points.load(new SampleNames(SEED + 3)));
            chapter("points rulebook", () -> rulebook.load(new SampleNames(SEED + 4)));
            chapter("group heads and reviewers", councils::load);
            year.live(names, SampleCounty::chapter);
            chapter("deeds, reviews and notices", () -> reviews.live(new SampleNames(SEED + 5)));
            chapter("honour roll and exposure board", () -> boards.load(new SampleNames(SEED + 8)));
            chapter("redemptions", () -> loveShops.redeem(new SampleNames(SEED + 6)));
            chapter("market prices", () -> markets.load(names));
        } finally {
            calendar.today();
        }
        chapter("plans of the villages", () -> plans.load(new SampleNames(SEED + 2)));
        chapter("points rulebook to come", () -> rulebook.draft(new SampleNames(SEED + 7)));
        chapter("a good deed told at the kiosk", () -> selfReports.load(new SampleNames(SEED + 9)));
        chapter("proof of all that", () -> prover.prove("sample"));
        loads.finish();
        mark(Files::delete);
        LOG.info(() -> "Sample county loaded in " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
    }

    private interface FileStep {
        void on(Path mark) throws IOException;
    }

    private void mark(FileStep step) {
        UrlDataSource.unfinishedMark(url).ifPresent(mark -> {
            try {
                step.on(mark);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static void chapter(String title, Runnable work) {
        long began = System.nanoTime();
        work.run();
        LOG.info(() -> "Sample county: " + title + ", " + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");
    }
}
