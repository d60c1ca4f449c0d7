package org.countystore.points.ui;

import java.io.ByteArrayInputStream;

import org.countystore.kernel.Refused;
import org.countystore.points.KeepingPortraits;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

/** The photo of a card's holder, read when the browser asks for it. */
public class Portrait extends Image {
    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    public Portrait(KeepingPortraits portraits, String card, String name) {
        super(DownloadHandler.fromInputStream(request -> {
            try {
                byte[] jpeg = portraits.portrait(card);
                return new DownloadResponse(new ByteArrayInputStream(jpeg), "portrait.jpg", "image/jpeg", jpeg.length);
            } catch (Refused gone) {
                return DownloadResponse.error(NOT_FOUND);
            }
        }), name);
        addClassName("portrait");
    }
}
