package org.countystore.sorting;

import static org.countystore.sorting.Station.INSPECTOR;
import static org.countystore.sorting.Station.OPERATOR;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.countystore.evidence.Archive;
import org.countystore.evidence.Document;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.lot.Lot;
import org.countystore.lot.Quality;
import org.countystore.testing.Callers;
import org.countystore.testing.Database;
import org.countystore.trace.Tracing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The laboratory's paper behind an inspection")
class ReportTest {
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    /** Whose papers are kept has an account. */
    private static Station withInspector(Database database) {
        Station station = new Station(database);
        station.day.sql("insert into account (id, username, display_name, home, password_hash, initial_password, password_since, language,"
                + " large_type, opened_at, version) values (" + INSPECTOR.account().orElseThrow() + ", 'inspector', '检测员', '" + Callers.COUNTY
                + "', '-', false, '2026-01-01 00:00:00', 'zh', false, '2026-01-01 00:00:00', 1)");
        return station;
    }

    private static Inspection attach(Station station, Caller who, Inspection said, UUID report, byte[] upload) {
        return station.ask(who, Reporting.class, desk -> desk.attach(said.uuid(), report, upload));
    }

    private static Document read(Station station, Inspection said) {
        return station.ask(Callers.nobody(), Reporting.class, desk -> desk.report(said.uuid()));
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void is_put_to_it_once_and_everybody_reads_it_from_the_label(Database database) {
        try (Station station = withInspector(database)) {
            Lot lot = station.graded(5_000);
            Inspection said = station.inspected(lot, Quality.RELEASED);
            station.refused(Reason.NOT_FOUND, Callers.nobody(), Reporting.class, desk -> desk.report(said.uuid()));
            assertEquals(Optional.empty(), paper(station, lot));
            UUID report = UUID.randomUUID();
            for (int i = 0; i < 2; i++) {
                assertEquals(Optional.of(report), attach(station, INSPECTOR, said, report, PDF).report());
            }
            assertArrayEquals(PDF, read(station, said).content());
            assertEquals("application/pdf", read(station, said).form().mediaType());
            assertEquals(Optional.of(said.uuid()), paper(station, lot));
            station.refused(Reason.REPORT_THERE, INSPECTOR, Reporting.class, desk -> desk.attach(said.uuid(), UUID.randomUUID(), PDF));
            station.refused(Reason.NOT_ALLOWED, OPERATOR, Reporting.class, desk -> desk.attach(said.uuid(), UUID.randomUUID(), PDF));
        }
    }

    private static Optional<UUID> paper(Station station, Lot lot) {
        return station.ask(Callers.nobody(), Tracing.class, desk -> desk.label(lot.code())).journey().tests().get(0).inspection();
    }

    @ParameterizedTest
    @EnumSource
    void is_a_pdf_or_a_picture_drawn_anew_and_nothing_else(Database database) throws IOException {
        try (Station station = withInspector(database)) {
            Inspection said = station.inspected(station.graded(5_000), Quality.RELEASED);
            for (String bad : List.of("", "<html><script>alert(1)</script></html>", "%PDF-1.4 cut off in the mid",
                    "GIF89a%PDF-1.4\n%%EOF")) {
                assertEquals(List.of("report not_a_document"), station.invalid(INSPECTOR, Reporting.class,
                        desk -> desk.attach(said.uuid(), UUID.randomUUID(), bad.getBytes(StandardCharsets.US_ASCII))), bad);
            }
            station.refused(Reason.TOO_LARGE, INSPECTOR, Reporting.class,
                    desk -> desk.attach(said.uuid(), UUID.randomUUID(), new byte[Archive.LARGEST + 1]));
            byte[] photo = photo();
            attach(station, INSPECTOR, said, UUID.randomUUID(), photo);
            Document kept = read(station, said);
            assertEquals("image/jpeg", kept.form().mediaType());
            assertFalse(Arrays.equals(photo, kept.content()));
        }
    }
}
