package org.countystore.kernel.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

/** Hands out a table for a spreadsheet, which knows by the mark at its beginning how its letters are written. */
public class CsvLink extends Anchor {
    private static final long serialVersionUID = 1L;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @param lines asked for when somebody takes the file; the first one names the columns */
    public CsvLink(String file, String words, Supplier<List<String>> lines) {
        super(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = (BYTE_ORDER_MARK + String.join("\r\n", lines.get()) + "\r\n").getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, "text/csv;charset=UTF-8", bytes.length);
        }), words);
        addClassName("btn");
    }
}
