package org.countystore.collection.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import org.countystore.collection.Documenting;
import org.countystore.collection.SlipPhoto;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.rest.OneOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The pictures of a slip. */
@Path("purchases/{uuid}/photos")
@ApplicationScoped
public class SlipPhotoResource {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    @Inject
    Documenting documenting;

    @PUT
    @Path("{photo}")
    @Consumes({JPEG, PNG})
    @Produces(MediaType.APPLICATION_JSON)
    public Row attach(@PathParam("uuid") UUID slip, @PathParam("photo") UUID photo, @HeaderParam("X-Shows") String shows,
            @HeaderParam("Content-Length") String length, InputStream upload) throws IOException {
        return Row.of(documenting.attach(slip, photo, shows(shows), read(length, upload)));
    }

    /** What says beforehand that it is too large is not read at all, and nothing beyond what a picture may have. */
    static byte[] read(String length, InputStream upload) throws IOException {
        if (length != null && length.matches("\\d{8,}")) {
            throw new Refused(Reason.TOO_LARGE, SlipPhoto.LARGEST);
        }
        return upload.readNBytes(SlipPhoto.LARGEST + 1);
    }

    static SlipPhoto.Shows shows(String text) {
        return OneOf.of(SlipPhoto.Shows.class, text, "X-Shows", "photo_shows");
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Row> all(@PathParam("uuid") UUID slip) {
        return documenting.photos(slip).stream().map(Row::of).toList();
    }

    @GET
    @Path("{photo}")
    @Produces(JPEG)
    public Response one(@PathParam("uuid") UUID slip, @PathParam("photo") UUID photo) {
        return Response.ok(documenting.photo(slip, photo).jpeg()).header("Cache-Control", "private, max-age=86400").build();
    }

    public record Row(UUID photo, UUID slip, String shows) {
        static Row of(SlipPhoto kept) {
            return new Row(kept.photo(), kept.slip(), kept.shows().name());
        }
    }
}
