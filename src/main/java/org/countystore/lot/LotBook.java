package org.countystore.lot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.Listed;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.LotId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * What is done to lots, and where they come from.
 *
 * <p>Every step has an id of the caller's choosing; a step that is sent twice ends in a duplicate key, so the caller asks
 * {@code once} before. Lots are locked in the order of their ids. To be called before {@code Ledger.post}.
 */
@ApplicationScoped
public class LotBook {
    @Inject
    Lots lots;
    @Inject
    Works works;
    @Inject
    Transport transport;
    @Inject
    Undo undo;
    @Inject
    Pedigree pedigree;

    /** A household's harvest becomes a lot of its own. */
    @Transactional(TxType.MANDATORY)
    public Lot receive(UUID step, Harvest harvest) {
        return receive(Map.of(step, harvest)).get(step);
    }

    /**
     * The same for many at once, in as many statements as for one.
     *
     * @param harvests by the id of the step that brings it in
     * @return the lots by the same id
     */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, Lot> receive(Map<UUID, Harvest> harvests) {
        return works.receive(harvests);
    }

    /** @throws Refused NOT_FOUND */
    public Lot get(LotId id) {
        return lots.get(id);
    }

    /** @throws Refused NOT_FOUND */
    public Lot get(LotCode code) {
        return find(code).orElseThrow(() -> Refused.notFound("lot", code));
    }

    public Optional<Lot> find(LotCode code) {
        return lots.find(code);
    }

    /** Those that exist, at most a page's worth to be asked for at once. */
    public Map<LotId, Lot> all(Collection<LotId> ids) {
        return lots.all(ids);
    }

    /** The same by what their labels say. */
    public Map<LotCode, Lot> byCode(Collection<LotCode> codes) {
        return lots.byCode(codes);
    }

    /** Lots that are at a place with something left, first born first. */
    public Listed<Lot> at(PlaceCode place, LotQuery query, Page page) {
        return page.cut(lots.at(place, query, page), Lot::id);
    }

    /**
     * Whole lots set out together.
     *
     * @return the lots as they are now, in the order given
     * @throws Refused LOT_NOT_HERE if one is at another place than the first, on the way, used up or there already
     */
    @Transactional(TxType.MANDATORY)
    public List<Lot> depart(UUID step, List<LotId> leaving, PlaceCode to) {
        return transport.depart(step, leaving, to);
    }

    /**
     * Lots are there and weighed again: what is missing is named a shortage and taken from every household by its part
     * with its fen, what is too much a scale gain that carries no fen.
     *
     * @throws Refused LOT_NOT_HERE if one is not on the way to this place; INVALID if packs do not arrive whole
     */
    @Transactional(TxType.MANDATORY)
    public List<Lot> arrive(UUID step, List<Arrived> arrived, PlaceCode at) {
        return transport.arrive(step, arrived, at);
    }

    /**
     * Splits, merges or grades: takes from lots and makes new ones. They are RELEASED if all that went in was, else
     * UNTESTED.
     *
     * @param kind the caller's own word for it, such as SORTED
     * @param loss leaves, stones, water: what went in and did not come out
     * @return the new lots in the order of {@code made}
     * @throws Refused GRAMS_DO_NOT_ADD_UP; NOT_ENOUGH_GRAMS; LOT_NOT_HERE; LOT_NOT_FREE for packs and what is kept back;
     *                 INVALID for two kinds of produce or more than 500 households
     */
    @Transactional(TxType.MANDATORY)
    public List<Lot> transform(UUID step, String kind, List<Taken> taken, List<Made> made, Weight loss, PlaceCode at) {
        Balanced.mustAddUp(taken, made, loss);
        return works.transform(step, kind, taken, made, at);
    }

    /**
     * Fills packs from a loose lot, where it is.
     *
     * @param packWeight what one pack holds
     * @param rest       whether what fills no pack stays in the lot or is lost
     * @return the packed lot
     * @throws Refused NOT_ENOUGH_GRAMS, LOT_NOT_HERE, LOT_NOT_FREE
     */
    @Transactional(TxType.MANDATORY)
    public Lot pack(UUID step, LotId lot, SkuCode sku, int packs, Weight packWeight, LocalDate bestBefore, Rest rest) {
        return works.pack(step, lot, Packs.alike(sku, packs, packWeight, bestBefore), rest);
    }

    /**
     * Cuts a loose lot into pieces that are weighed one by one.
     *
     * @param heaviest what none of them may exceed
     * @param rest     whether what is in no piece stays in the lot or is lost
     * @throws Refused NOT_ENOUGH_GRAMS, LOT_NOT_HERE, LOT_NOT_FREE
     */
    @Transactional(TxType.MANDATORY)
    public Lot packPieces(UUID step, LotId lot, SkuCode sku, List<Weight> pieces, Weight heaviest, LocalDate bestBefore, Rest rest) {
        return works.pack(step, lot, Packs.weighed(sku, pieces, heaviest, bestBefore), rest);
    }

    /**
     * Part of a loose lot becomes a lot of its own, also of one that the inspectors keep back.
     *
     * @param why the caller's own word, such as SPLIT
     * @throws Refused NOT_ENOUGH_GRAMS, LOT_NOT_HERE; LOT_NOT_FREE for packs
     */
    @Transactional(TxType.MANDATORY)
    public Lot part(UUID step, String why, LotId lot, Made part, Quality quality) {
        return works.part(step, why, lot, part, quality);
    }

    /**
     * Packs are opened at the station that filled them: what was in them is a loose lot there, judged as they were.
     *
     * @param why    the caller's own word, such as SENT_BACK
     * @param weight of whole packs
     * @throws Refused NOT_ENOUGH_GRAMS, LOT_NOT_HERE
     */
    @Transactional(TxType.MANDATORY)
    public Lot takeBack(UUID step, String why, LotId packed, Weight weight) {
        return works.takeBack(step, why, packed, weight);
    }

    /** What a step took from or gave to each household's part, all its moves together; for a paper that says whose it was. */
    public SortedMap<HouseholdId, Weight> byHousehold(UUID step) {
        return pedigree.byHousehold(step);
    }

    /**
     * Part of a lot is gone.
     *
     * @param why the caller's own word, such as SPOILT
     * @throws Refused NOT_ENOUGH_GRAMS, LOT_NOT_HERE
     */
    @Transactional(TxType.MANDATORY)
    public Lot lose(UUID step, LotId lot, Weight weight, String why) {
        return works.lose(step, lot, weight, why);
    }

    /** What the inspectors found; lots made of it before keep what they had. */
    @Transactional(TxType.MANDATORY)
    public Lot judge(LotId lot, Quality quality) {
        return works.judge(lot, quality);
    }

    /**
     * Takes back a harvest, a transformation or a packing.
     *
     * @throws Refused LOT_NOT_FREE if a lot it made is no longer whole and in its place, or a lot it took from has left;
     *                 ALREADY_REVERSED
     */
    @Transactional(TxType.MANDATORY)
    public void undo(UUID step, UUID undone) {
        undo.undo(step, undone);
    }

    /** Which households it comes from, at most 500. */
    public List<Share> shares(LotId lot) {
        return pedigree.shares(lot);
    }

    /** An amount parted among the households of a lot by the grams they had when it was born, by largest remainder; zeros are left out. */
    public SortedMap<HouseholdId, Money> parted(Money amount, LotId lot) {
        return pedigree.parted(amount, lot);
    }

    /** How many households each of these lots comes from, in one statement. */
    public Map<LotId, Long> households(Collection<LotId> lots) {
        return pedigree.households(lots);
    }

    /** What it was made of, back to the households. */
    public Lineage origins(LotId lot) {
        return pedigree.up(lot);
    }

    /** The same told in sums, for who follows a pack back through a thousand rows. */
    public Past past(LotId lot) {
        return pedigree.past(lot);
    }

    /** What was made of it, as far as it got. */
    public Lineage uses(LotId lot) {
        return pedigree.down(lot);
    }
}
