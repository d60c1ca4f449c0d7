package org.countystore.sorting.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import org.countystore.evidence.Archive;
import org.countystore.evidence.Document;
import org.countystore.sorting.Reporting;

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

/** The laboratory's paper behind an inspection. */
@Path("inspections/{uuid}/report")
@ApplicationScoped
public class ReportResource {
    private static final String PDF = "application/pdf";
    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    @Inject
    Reporting reporting;

    @PUT
    @Path("{report}")
    @Consumes({PDF, JPEG, PNG})
    @Produces(MediaType.APPLICATION_JSON)
    public InspectionResource.Answer attach(@PathParam("uuid") UUID inspection, @PathParam("report") UUID report, InputStream upload)
            throws IOException {
        return InspectionResource.Answer.of(reporting.attach(inspection, report, upload.readNBytes(Archive.LARGEST + 1)));
    }

    /** For everybody. Only ever a file to keep: no browser opens it as a page of this house. */
    @GET
    @Produces({PDF, JPEG})
    public Response report(@PathParam("uuid") UUID inspection) {
        Document report = reporting.report(inspection);
        String name = "report-" + inspection + (report.form() == Document.Form.PDF ? ".pdf" : ".jpg");
        return Response.ok(report.content(), report.form().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "public, max-age=86400").build();
    }
}
