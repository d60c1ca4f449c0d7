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
import org.countystore.kernel.rest.Prepared;
import org.countystore.store.Browsing;
import org.countystore.store.Contents;
import org.countystore.store.Glance;
import org.countystore.store.Listing;
import org.countystore.store.Offer;
import org.countystore.store.Presale;
import org.countystore.store.SaleWindow;
import org.countystore.store.Search;
import org.countystore.store.Picturing;
import org.countystore.store.Shelving;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What the county store offers. A list may lag a second, and says so; a single listing is exact. */
@Path("listings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ListingResource {
    private static final String LAG = "max-age=1";
    private static final String OWN_LAG = "private, max-age=1";
    private static final String ASK = "no-cache";
    /** All of the largest county; some two kilobytes each, where they are looked at. */
    private static final int REMEMBERED = 20_000;
    /** What was worked out for a list lives as long as the list itself. */
    private final Cache<Listed<Offer>, Page> pages = Caffeine.newBuilder().weakKeys().build();
    /** What was said of a listing last; said again as long as a glance finds it so. */
    private final Cache<ListingId, Said> said = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    @Inject
    Browsing browsing;
    @Inject
    Shelving shelving;
    @Inject
    Picturing picturing;

    /** @param mark its ETag, as it is written into the header */
    private record Page(String mark, Prepared said) {
        static Page of(Listed<Offer> offers) {
            Listed<ListingRow> rows = offers.map(ListingRow::of);
            return new Page('"' + UUID.nameUUIDFromBytes(rows.toString().getBytes(StandardCharsets.UTF_8)).toString() + '"',
                    new Prepared(rows));
        }

        static Page of(ListingRow row) {
            return new Page('"' + row.mark() + '"', new Prepared(row));
        }
    }

    private record Said(Glance glance, Page page) {
    }

    @GET
    @Parameter(name = "category", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "produce", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "village", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "town", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "fen", schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "fen", schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(name = "season", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = "paired", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = "boxes", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "sort", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "size", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(name = "after", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    public Response list(@Parameter(hidden = true) @Context UriInfo asked) {
        Search search = new ListingParams(asked.getQueryParameters()).search();
        Page found = pages.get(browsing.list(search), Page::of);
        return answer(found, search.by().paired() ? OWN_LAG : LAG);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return answer(page(new ListingId(id)), ASK);
    }

    private Page page(ListingId id) {
        Said before = said.getIfPresent(id);
        if (before != null && before.glance.equals(browsing.glance(id))) {
            return before.page;
        }
        Offer offer = browsing.offer(id);
        Page page = Page.of(ListingRow.of(offer));
        offer.glance().ifPresentOrElse(glance -> said.put(id, new Said(glance, page)), () -> said.invalidate(id));
        return page;
    }

    /** Where the packs that are given out next come from; 404 when sold out. */
    @GET
    @Path("{id}/origin")
    public ProvenanceRow origin(@PathParam("id") UUID id) {
        return browsing.provenance(new ListingId(id)).map(ProvenanceRow::of).orElseThrow(() -> Refused.notFound("origin", id));
    }

    private static Response answer(Page page, String control) {
        return Response.ok(page.said()).header(HttpHeaders.ETAG, page.mark()).header(HttpHeaders.CACHE_CONTROL, control).build();
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
