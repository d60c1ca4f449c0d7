package org.countystore.ordering.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Refused;
import org.countystore.kernel.rest.PageParams;
import org.countystore.ordering.Praise;
import org.countystore.ordering.Rating;
import org.countystore.ordering.RatingGoods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What buyers say of what they received. */
@Path("ratings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RatingResource {
    @Inject
    RatingGoods ratings;

    @PUT
    @Path("{uuid}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row rate(@PathParam("uuid") UUID uuid, Wish wish) {
        return Row.of(ratings.rate(uuid, new RatingGoods.Wish(wish.order(), new ListingId(wish.listing()),
                words(wish.stars(), wish.text()))));
    }

    @POST
    @Path("{uuid}/change")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row change(@PathParam("uuid") UUID uuid, Change change) {
        return Row.of(ratings.change(uuid, words(change.stars(), change.text())));
    }

    @POST
    @Path("{uuid}/withdrawal")
    public Row withdraw(@PathParam("uuid") UUID uuid) {
        return Row.of(ratings.withdraw(uuid));
    }

    /** By the store, for a reason that the author reads. */
    @POST
    @Path("{uuid}/hiding")
    @Consumes(MediaType.APPLICATION_JSON)
    public Row hide(@PathParam("uuid") UUID uuid, Hiding hiding) {
        return Row.of(ratings.hide(uuid, hiding.reason()));
    }

    /** What is said of one listing, newest first; public. */
    @GET
    public Listed<Said> of(@QueryParam("listing") UUID listing, @BeanParam PageParams page) {
        if (listing == null) {
            throw Refused.invalid("listing", "required");
        }
        return ratings.of(new ListingId(listing), page.page()).map(Said::of);
    }

    private static Rating.Words words(int stars, Optional<String> text) {
        return new Rating.Words(stars, text.orElse(""));
    }

    public record Wish(UUID order, UUID listing, int stars, Optional<String> text) {
    }

    public record Change(int stars, Optional<String> text) {
    }

    public record Hiding(String reason) {
    }

    /** As its author reads it. */
    public record Row(String uuid, String listing, int stars, String text, boolean shown, Optional<String> hiddenWhy) {
        static Row of(Rating rating) {
            return new Row(rating.uuid().toString(), rating.listing().toString(), rating.stars(), rating.text(), rating.isShown(),
                    rating.hiddenWhy());
        }
    }

    /** @param author masked */
    public record Said(String uuid, int stars, String text, String author, LocalDate day) {
        static Said of(Praise praise) {
            return new Said(praise.rating().uuid().toString(), praise.rating().stars(), praise.rating().text(), praise.author(),
                    praise.day());
        }
    }
}
