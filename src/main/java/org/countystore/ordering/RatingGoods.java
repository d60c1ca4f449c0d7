package org.countystore.ordering;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.countystore.access.Account;
import org.countystore.access.Directory;
import org.countystore.access.Scope;
import org.countystore.household.Mask;
import org.countystore.kernel.AccountId;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Saying what one received was like. Only who bought and received it says so; anybody reads it, under a masked name. */
@ApplicationScoped
@Transactional
@Allowed(Role.BUYER)
public class RatingGoods {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Ratings ratings;
    @Inject
    OrderBook orders;
    @Inject
    Directory directory;
    @Inject
    Clock clock;

    /** Of which line, and what. */
    public record Wish(UUID order, ListingId listing, Rating.Words words) {
    }

    /** @throws Refused NOT_FOUND, NOT_ALLOWED for somebody else's order, NOT_RECEIVED, ALREADY_RATED, INVALID */
    public Rating rate(UUID uuid, Wish wish) {
        boolean known = once.isKnown("rating", uuid, wish);
        Order order = orders.get(wish.order());
        scope.mustBe(order.buyer());
        if (known) {
            return get(uuid);
        }
        OrderLine line = order.lines().stream().filter(each -> each.listing().equals(wish.listing())).findFirst()
                .orElseThrow(() -> Refused.notFound("listing", wish.listing()).at("listing"));
        if (order.progress().receivedAt().isEmpty()) {
            throw new Refused(Reason.NOT_RECEIVED, order.number());
        }
        if (ratings.of(order).stream().anyMatch(each -> each.listing().equals(line.listing()))) {
            throw new Refused(Reason.ALREADY_RATED, line.title());
        }
        Rating rating = new Rating(uuid, order, line);
        rating.say(wish.words(), LocalDateTime.now(clock));
        ratings.add(rating);
        return rating;
    }

    /** Also what was withdrawn is said anew by this. */
    public Rating change(UUID uuid, Rating.Words words) {
        Rating rating = own(uuid);
        rating.say(words, LocalDateTime.now(clock));
        return rating;
    }

    public Rating withdraw(UUID uuid) {
        Rating rating = own(uuid);
        rating.withdraw(LocalDateTime.now(clock));
        return rating;
    }

    private Rating own(UUID uuid) {
        Rating rating = get(uuid);
        scope.mustBe(rating.author());
        return rating;
    }

    private Rating get(UUID uuid) {
        return ratings.by(uuid).orElseThrow(() -> Refused.notFound("rating", uuid));
    }

    /** @param why the author reads it too */
    @Allowed(Role.STORE)
    public Rating hide(UUID uuid, String why) {
        Rating rating = get(uuid);
        scope.mustCover(rating.store());
        rating.hide(why, LocalDateTime.now(clock));
        return rating;
    }

    /** What the caller said of one of the own orders. */
    @Reading
    public List<Rating> of(UUID order) {
        Order mine = orders.get(order);
        scope.mustBe(mine.buyer());
        return ratings.of(mine);
    }

    /** Newest first, in as many statements for fifty as for one. */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Listed<Praise> of(ListingId listing, Page page) {
        return signed(page.cut(ratings.shown(listing, page), Rating::id));
    }

    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Stars stars(ListingId listing) {
        return ratings.stars(listing).stream().map(row -> new Stars((Long) row[1], (Integer) row[0] * (Long) row[1]))
                .reduce(new Stars(0, 0), (one, other) -> new Stars(one.count() + other.count(), one.sum() + other.sum()));
    }

    /** All that was ever said of what a store sold, newest first. */
    @Reading
    @Allowed({Role.STORE, Role.AUDITOR})
    public Listed<Praise> below(PlaceCode store, Page page) {
        scope.mustCover(store);
        return signed(page.cut(ratings.below(store, page), Rating::id));
    }

    private Listed<Praise> signed(Listed<Rating> some) {
        Map<AccountId, Account> authors = directory.all(some.items().stream().map(Rating::author).distinct().toList());
        return some.map(rating -> new Praise(rating, Mask.name(authors.get(rating.author()).displayName())));
    }
}
