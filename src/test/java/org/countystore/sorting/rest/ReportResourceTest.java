package org.countystore.sorting.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.UUID;

import org.countystore.evidence.Document;
import org.countystore.sorting.Reporting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import jakarta.ws.rs.core.Response;

@DisplayName("A laboratory's paper over the wire")
class ReportResourceTest {
    private final ReportResource resource = new ReportResource();

    @Test
    void is_only_handed_out_as_a_file() {
        UUID inspection = UUID.randomUUID();
        Document paper = mock(Document.class);
        when(paper.form()).thenReturn(Document.Form.PDF);
        when(paper.content()).thenReturn(new byte[] {1});
        resource.reporting = mock(Reporting.class);
        when(resource.reporting.report(inspection)).thenReturn(paper);
        Response answer = resource.report(inspection);
        assertEquals("application/pdf", answer.getMediaType().toString());
        assertEquals("attachment; filename=\"report-" + inspection + ".pdf\"", answer.getHeaderString("Content-Disposition"));
        assertEquals("nosniff", answer.getHeaderString("X-Content-Type-Options"));
        assertEquals("sandbox; default-src 'none'", answer.getHeaderString("Content-Security-Policy"));
    }
}
