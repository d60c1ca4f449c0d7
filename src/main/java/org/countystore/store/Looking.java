package org.countystore.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.Like;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/**
 * A search as the database is asked, once it is known what it depends on.
 *
 * @param villages only what comes from one of them; empty where that does not matter
 * @param season   only these kinds; empty where that does not matter
 */
record Looking(Search search, Optional<Set<PlaceCode>> villages, Optional<List<ProduceCode>> season) {
    private static final String GROWN = """
            exists (select s.id from ListingPart p, Stock s, StockVillage v where p.listing = l.id and s.sku = p.sku
              and s.store = l.store and s.live = true and v.stock = s.id and\s""";

    static Looking at(Search search, Optional<Set<PlaceCode>> villages) {
        return new Looking(search, villages, Optional.empty());
    }

    Looking only(List<ProduceCode> kindsInSeason) {
        return new Looking(search, villages, Optional.of(kindsInSeason));
    }

    /** Nothing is in season, or nobody is paired: the database need not be asked. */
    boolean isHopeless() {
        return villages.filter(Set::isEmpty).isPresent() || season.filter(List::isEmpty).isPresent();
    }

    /** @param what what to select of each listing, which is called {@code l} */
    <T> TypedQuery<T> ask(EntityManager db, String what, Class<T> type) {
        List<String> where = new ArrayList<>(List.of("l.onSale = true"));
        Map<String, Object> values = new HashMap<>();
        narrow(where, values);
        say(where, values);
        search.page().after().map(search.sort()::parse).ifPresent(mark -> {
            where.add(search.sort().after());
            values.putAll(Map.of("value", mark.value(), "id", mark.id().toString()));
        });
        TypedQuery<T> query = db.createQuery("select " + what + " from Listing l where " + String.join(" and ", where) + search.sort()
                .orderBy(), type);
        values.forEach(query::setParameter);
        return query;
    }

    private void narrow(List<String> where, Map<String, Object> values) {
        Narrowing by = search.by();
        by.category().ifPresent(category -> with(where, "l.category = :category", values, "category", category));
        if (by.boxes()) {
            where.add("l.onlySku is null");
        }
        by.kind().ifPresent(kind -> with(where, "l.produce = :kind", values, "kind", kind));
        by.cheapest().ifPresent(least -> with(where, "l.price >= :least", values, "least", least));
        by.dearest().ifPresent(most -> with(where, "l.price <= :most", values, "most", most));
        season.ifPresent(kinds -> with(where, "l.produce in :season", values, "season", kinds));
        villages.ifPresent(all -> with(where, GROWN + "v.village in :villages)", values, "villages", all.stream()
                .map(PlaceCode::value).toList()));
        by.origin().ifPresent(origin -> {
            with(where, GROWN + "v.village between :first and :last)", values, "first", origin.value());
            values.put("last", origin.lastBelow().value());
        });
    }

    private void say(List<String> where, Map<String, Object> values) {
        List<String> words = search.eachWord();
        for (int i = 0; i < words.size(); i++) {
            with(where, "(l.words like :word" + i + " escape '!' or l.sounds like :sound" + i + " escape '!')", values, "word" + i,
                    Like.within(words.get(i)));
            values.put("sound" + i, "% " + Like.from(words.get(i)));
        }
    }

    private static void with(List<String> where, String condition, Map<String, Object> values, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
