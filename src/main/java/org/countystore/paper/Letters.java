package org.countystore.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;

import com.lowagie.text.pdf.BaseFont;

import jakarta.enterprise.context.ApplicationScoped;

/** The letters of all sheets: one weight of an open font for simplified Chinese. */
@ApplicationScoped
class Letters {
    private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    /** Read at the first sheet; takes some 20 MB, so it goes when memory runs short. */
    private SoftReference<BaseFont> kept = new SoftReference<>(null);

    synchronized BaseFont font() {
        BaseFont font = kept.get();
        if (font == null) {
            font = read();
            kept = new SoftReference<>(font);
        }
        return font;
    }

    private static BaseFont read() {
        try (InputStream file = Letters.class.getResourceAsStream(FILE)) {
            return BaseFont.createFont(FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
