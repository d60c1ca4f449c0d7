package org.countystore.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.Weight;
import org.countystore.lot.Lot;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceBook;
import org.countystore.place.Place;
import org.countystore.produce.Catalogue;
import org.countystore.produce.GradeStandard;
import org.countystore.produce.StandardBook;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Knowing what lies at a town station and what is to be done with it next. */
@ApplicationScoped
@Transactional
@Allowed({Role.OPERATOR, Role.INSPECTOR, Role.AUDITOR})
public class KeepingStation {
    @Inject
    Scope scope;
    @Inject
    Stations stations;
    @Inject
    StationLots lots;
    @Inject
    LotCards cards;
    @Inject
    Catalogue catalogue;
    @Inject
    LossTolerance tolerance;
    @Inject
    StandardBook standards;
    @Inject
    PieceBook pieces;
    @Inject
    Clock clock;
    @Inject
    @ConfigProperty(name = "sorting.waitDays", defaultValue = "3")
    int waitDays;

    /**
     * @param toleratedPermille thousandths that may be lost in sorting without a reason
     * @param standard          by which it is graded today, if by any
     */
    public record Recipe(Catalogue.Kind kind, int toleratedPermille, Optional<GradeStandard> standard) {
        public boolean isLossHigh(Weight loss, Weight in) {
            return SortingRun.isHigh(loss, in, toleratedPermille);
        }
    }

    /** The stations that the caller may look into, by code. */
    @Reading
    public List<Place> stations() {
        return stations.within(scope.places());
    }

    /** How much lies there, stage by stage. */
    @Reading
    public List<StageTotal> totals(PlaceCode station) {
        scope.mustCover(station);
        return Arrays.stream(Stage.values()).map(stage -> lots.total(List.of(station), stage, late())).toList();
    }

    /** How much lies at one stage at all stations that the caller may look into. */
    @Reading
    public StageTotal total(Stage stage) {
        return lots.total(Stations.codes(stations.within(scope.places())), stage, late());
    }

    /** What has been there since before waits too long. */
    private LocalDateTime late() {
        return LocalDateTime.now(clock).minusDays(waitDays);
    }

    /** What came first comes first. */
    @Reading
    public Listed<LotCard> lots(PlaceCode station, LotFilter filter, Page page) {
        scope.mustCover(station);
        return described(page.cut(lots.lying(List.of(station), filter, page), Lot::id));
    }

    /** At all stations that the caller may look into; what came first comes first. */
    @Reading
    public Listed<LotCard> lots(LotFilter filter, Page page) {
        return described(page.cut(lots.lying(Stations.codes(stations.within(scope.places())), filter, page), Lot::id));
    }

    private Listed<LotCard> described(Listed<Lot> found) {
        return new Listed<>(cards.of(found.items()), found.next());
    }

    /** What a kind of produce can become at a station. */
    @Reading
    public Recipe recipe(PlaceCode station, ProduceCode produce) {
        scope.mustCover(station);
        LocalDate today = LocalDate.now(clock);
        return new Recipe(new Catalogue.Kind(catalogue.produce(produce), catalogue.grades(produce), catalogue.skus(produce)),
                tolerance.permille(produce, station, today), standards.inForce(produce, today));
    }

    /** What is handled here, by code; for lists that speak of many kinds. */
    @Reading
    @Everywhere
    public Map<ProduceCode, Catalogue.Kind> kinds() {
        return cards.kinds();
    }

    /** @throws Refused NOT_FOUND */
    @Reading
    public LotCard lot(LotCode code) {
        Lot lot = lots.find(code).orElseThrow(() -> Refused.notFound("lot", code));
        scope.mustCover(lot.place());
        return cards.of(List.of(lot)).get(0);
    }

    /** Its pieces that are there, in the order of their labels; none where its packs are alike. */
    @Reading
    public List<Piece> pieces(LotCode code) {
        Lot lot = lots.find(code).orElseThrow(() -> Refused.notFound("lot", code));
        scope.mustCover(lot.place());
        return lot.isByWeight() ? pieces.here(Set.of(code)) : List.of();
    }
}
