package org.countystore.collection.rest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import org.countystore.collection.Equipping;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.Places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a phone asks for in the morning, so that it needs nobody until the evening. */
@Path("field")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class FieldResource {
    @Inject
    Equipping equipping;
    @Inject
    Clock clock;

    /** 304 as long as nothing on it has changed. */
    @GET
    @Path("day")
    public Response day(@QueryParam("place") String place) {
        PlaceCode village = Places.asked(place);
        DaySheetJson sheet = DaySheetJson.of(equipping.daySheet(village));
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(sheet.toString().getBytes(StandardCharsets.UTF_8)).toString());
        CacheControl ask = new CacheControl();
        ask.setPrivate(true);
        ask.setNoCache(true);
        return Response.ok(sheet.at(clock.instant().atZone(CountyTime.ZONE).toOffsetDateTime())).tag(tag).cacheControl(ask).build();
    }
}
