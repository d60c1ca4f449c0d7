package org.countystore.kernel.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.countystore.kernel.QrSquares;

import com.vaadin.flow.component.html.Image;

/** A code that a telephone reads, drawn as an SVG picture: sharp on any screen or printer. */
public class QrCode extends Image {
    private static final long serialVersionUID = 1L;

    public QrCode(String text) {
        super("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.US_ASCII)), "");
        setAlt(text);
    }

    static String svg(String text) {
        QrSquares squares = QrSquares.of(text);
        int size = squares.side();
        StringBuilder path = new StringBuilder();
        for (QrSquares.Run run : squares.runs()) {
            path.append('M').append(run.x()).append(' ').append(run.y()).append('h').append(run.length())
                    .append("v1h-").append(run.length()).append('z');
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }
}
