package org.countystore.evidence.rest;

import java.util.UUID;

import org.countystore.evidence.Photo;
import org.countystore.evidence.Photographing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** Photos that everybody may see, in two sizes. A photo never changes, so whoever has it need not ask again for a while. */
@Path("pictures/{uuid}")
@Produces("image/jpeg")
@ApplicationScoped
public class PictureResource {
    /** Long enough for a buyer's visits, and short enough for a picture that was taken down. */
    private static final int A_DAY = 86_400;
    @Inject
    Photographing photographing;

    @GET
    public Response large(@PathParam("uuid") UUID uuid) {
        Photo photo = photographing.published(uuid);
        return answer(photo.sha256(), photo.jpeg());
    }

    /** As large as on a card. */
    @GET
    @Path("small")
    public Response small(@PathParam("uuid") UUID uuid) {
        Photo photo = photographing.published(uuid);
        return answer(photo.sha256() + "-small", photo.small().orElseThrow());
    }

    private static Response answer(String mark, byte[] jpeg) {
        EntityTag tag = new EntityTag(mark);
        return Response.ok(jpeg).tag(tag).header("Cache-Control", "public, max-age=" + A_DAY).build();
    }
}
