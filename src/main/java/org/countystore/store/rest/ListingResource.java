package org.countystore.store.rest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.Listed;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Prepared;
import org.countystore.store.Browsing;
import org.countystore.store.Contents;
import org.countystore.store.Listing;
import org.countystore.store.Offer;
import org.countystore.store.Presale;
import org.countystore.store.SaleWindow;
import org.countystore.store.Search;
import org.countystore.store.Picturing;
import org.countystore.store.Shelving;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What the county store offers. A list may lag a second, and says so; a single listing is exact. */
@Path("listings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ListingResource {
    private static final int LAG_SECONDS = 1;
    /** What was worked out for a list lives as long as the list itself. */
    private final Cache<Listed<Offer>, Page> pages = Caffeine.newBuilder().weakKeys().build();
    @Inject
    Browsing browsing;
    @Inject
    Shelving shelving;
    @Inject
    Picturing picturing;

    private record Page(EntityTag mark, Prepared rows) {
        static Page of(Listed<Offer> offers) {
            Listed<ListingRow> rows = offers.map(ListingRow::of);
            return new Page(tag(rows), new Prepared(rows));
        }
    }

    @GET
    public Response list(@BeanParam ListingParams wanted, @BeanParam PageParams page, @Context Request request) {
        Search search = wanted.search(page.page());
        Page found = pages.get(browsing.list(search), Page::of);
        CacheControl lag = new CacheControl();
        lag.setMaxAge(LAG_SECONDS);
        lag.setPrivate(search.by().paired());
        return answer(request, found.mark(), found.rows(), lag);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        ListingRow row = ListingRow.of(browsing.offer(new ListingId(id)));
        CacheControl ask = new CacheControl();
        ask.setNoCache(true);
        return answer(request, tag(row), row, ask);
    }

    /** Where the packs that are given out next come from; 404 when sold out. */
    @GET
    @Path("{id}/origin")
    public ProvenanceRow origin(@PathParam("id") UUID id) {
        return browsing.provenance(new ListingId(id)).map(ProvenanceRow::of).orElseThrow(() -> Refused.notFound("origin", id));
    }

    private static Response answer(Request request, EntityTag tag, Object entity, CacheControl control) {
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same != null ? same : Response.ok(entity)).tag(tag).cacheControl(control).build();
    }

    private static EntityTag tag(Object rows) {
        return new EntityTag(UUID.nameUUIDFromBytes(rows.toString().getBytes(StandardCharsets.UTF_8)).toString());
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ListingRow put(@PathParam("id") UUID id, Sheet sheet) {
        return ListingRow.of(shelving.put(new ListingId(id), new Listing.Sheet(new SkuCode(sheet.sku()), sheet.title(),
                new Money(sheet.fen()), sheet.text().orElse(""), sheet.onSale(), sheet.season(), sheet.presale().map(Ahead::terms),
                sheet.contents().map(Sheet::contents))));
    }

    /** The photos of a listing, in their order; kept before by {@code PUT /api/photos/{uuid}}. */
    @PUT
    @Path("{id}/pictures")
    @Consumes(MediaType.APPLICATION_JSON)
    public ListingRow hang(@PathParam("id") UUID id, Pictures pictures) {
        return ListingRow.of(picturing.hang(new ListingId(id), pictures.photos()));
    }

    public record Pictures(List<UUID> photos) {
    }

    /**
     * @param season   the days on which it is sold; left out, all the year
     * @param presale  left out, one that nobody has ordered from is given up
     * @param contents of a box; left out for a listing of one SKU, and where they stay as they are
     */
    public record Sheet(String sku, String title, long fen, Optional<String> text, boolean onSale, Optional<SaleWindow> season,
            Optional<Ahead> presale, Optional<List<Part>> contents) {
        public record Part(String sku, int packs) {
        }

        private static Contents contents(List<Part> parts) {
            return new Contents(parts.stream().map(part -> new Contents.Part(new SkuCode(part.sku), part.packs)).toList());
        }
    }

    /** Orders are taken from a day until a day, for no more than so many packs, and delivered from a day. */
    public record Ahead(LocalDate from, LocalDate until, LocalDate deliversFrom, long packs) {
        Presale.Terms terms() {
            return new Presale.Terms(from, until, deliversFrom, packs);
        }
    }
}
