package org.countystore.household.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import org.countystore.household.ImportReport;
import org.countystore.household.Importing;
import org.countystore.kernel.Refused.FieldError;
import org.countystore.kernel.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Households from a file, XLSX or CSV, as the body of the call. */
@Path("households/imports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ImportResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    @Inject
    Importing importing;

    /** On a dry run every mistake is told and nothing written; otherwise one mistake refuses the whole file. */
    @POST
    @Consumes({"text/csv", XLSX, MediaType.APPLICATION_OCTET_STREAM})
    public Outcome run(@QueryParam("dryRun") boolean dryRun, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language, InputStream body)
            throws IOException {
        byte[] file = body.readNBytes(Importing.LARGEST_FILE + 1);
        ImportReport report = dryRun ? importing.rehearse(file) : importing.write(file);
        Locale locale = Texts.locale(language);
        return new Outcome(dryRun, report.written(), report.lines(), report.households(), report.persons(),
                report.errors().stream().map(mistake -> Row.of(mistake, locale)).toList());
    }

    public record Outcome(boolean dryRun, boolean written, int lines, int households, int persons, List<Row> errors) {
    }

    /** @param line as the spreadsheet shows it */
    public record Row(int line, String column, String message) {
        static Row of(ImportReport.Mistake mistake, Locale locale) {
            return new Row(mistake.line(), mistake.column(),
                    Texts.of(locale, new FieldError(mistake.column(), mistake.code(), mistake.facts())));
        }
    }
}
