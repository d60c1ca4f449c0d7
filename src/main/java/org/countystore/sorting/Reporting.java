package org.countystore.sorting;

import java.util.List;
import java.util.UUID;

import org.countystore.access.Scope;
import org.countystore.evidence.Album;
import org.countystore.evidence.Archive;
import org.countystore.evidence.Document;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.once.Once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Putting the laboratory's paper to what an inspector said, for everybody to read. */
@ApplicationScoped
@Transactional
@Allowed(Role.INSPECTOR)
public class Reporting {
    @Inject
    Scope scope;
    @Inject
    Once once;
    @Inject
    Inspections inspections;
    @Inject
    Archive archive;

    private record Upload(UUID inspection, String sha256) {
    }

    /**
     * Once and for all: a wrong paper is put right by another inspection. Sent again it changes nothing.
     *
     * @param upload a PDF, JPEG or PNG of at most {@value Archive#LARGEST} bytes
     * @throws Refused TOO_LARGE, REPORT_THERE, INVALID for what is neither
     */
    public Inspection attach(UUID inspection, UUID report, byte[] upload) {
        List<PlaceCode> own = scope.places();
        Archive.mustFit(upload);
        if (once.isKnown("inspection-report", report, new Upload(inspection, Album.mark(upload)))) {
            return inspections.find(inspection).orElseThrow();
        }
        Inspection said = inspections.locked(inspection).orElseThrow(() -> Refused.notFound("inspection", inspection));
        if (own.stream().noneMatch(place -> place.covers(said.place()))) {
            throw new Refused(Reason.NOT_ALLOWED);
        }
        archive.keep(report, Caller.current().mustBeSignedIn(), upload, "report");
        said.prove(report);
        return said;
    }

    /** @throws Refused NOT_FOUND where there is none */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Document report(UUID inspection) {
        return inspections.find(inspection).flatMap(Inspection::report).flatMap(archive::find)
                .orElseThrow(() -> Refused.notFound("report", inspection));
    }
}
