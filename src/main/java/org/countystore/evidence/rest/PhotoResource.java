package org.countystore.evidence.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import org.countystore.evidence.Photo;
import org.countystore.evidence.Photographing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Photos: sent as they are, read as they are kept. */
@Path("photos")
@ApplicationScoped
public class PhotoResource {
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    @Inject
    Photographing photographing;

    @PUT
    @Path("{uuid}")
    @Consumes({JPEG, PNG})
    @Produces(MediaType.APPLICATION_JSON)
    public Row keep(@PathParam("uuid") UUID uuid, InputStream upload) throws IOException {
        return Row.of(photographing.keep(uuid, upload.readNBytes(Photographing.LARGEST + 1)));
    }

    @GET
    @Path("{uuid}")
    @Produces(JPEG)
    public Response photo(@PathParam("uuid") UUID uuid) {
        return Response.ok(photographing.photo(uuid).jpeg()).header("Cache-Control", "private, max-age=86400").build();
    }

    /** @param sha256 of the picture as it is kept */
    public record Row(String uuid, int width, int height, String sha256) {
        static Row of(Photo photo) {
            return new Row(photo.uuid().toString(), photo.width(), photo.height(), photo.sha256());
        }
    }
}
