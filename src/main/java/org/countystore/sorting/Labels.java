package org.countystore.sorting;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.countystore.kernel.Fields;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceBook;
import org.countystore.place.Gazetteer;
import org.countystore.place.Place;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Sku;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the labels of packs. The address on them must outlive the paper, so it is set once for the installation. */
@ApplicationScoped
class Labels {
    static final int MOST = 1_000;
    private static final String NO_PHONE = "-";
    @Inject
    Catalogue catalogue;
    @Inject
    Gazetteer gazetteer;
    @Inject
    StationLots lots;
    @Inject
    PieceBook pieces;
    @Inject
    LabelPrint print;
    @Inject
    @ConfigProperty(name = "app.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;
    @Inject
    @ConfigProperty(name = "sorting.label.phone", defaultValue = NO_PHONE)
    String phone;

    byte[] printed(PackingRun packing, LabelStock stock, int first, int last) {
        return print.on(stock, of(packing, first, last));
    }

    LabelSheet of(PackingRun packing, int first, int last) {
        new Fields().between(first, 1, packing.packs(), "first").between(last, first, packing.packs(), "last").orRefuse();
        new Fields().must(last - first < MOST, "last", "too_many_labels", MOST).orRefuse();
        Sku sku = catalogue.sku(packing.sku());
        List<Place> villages = lots.villages(List.of(packing.lot())).getOrDefault(packing.lot(), new TreeSet<>()).stream()
                .map(gazetteer::get).toList();
        return new LabelSheet(packing, catalogue.produce(sku.produce()), sku, gazetteer.get(packing.station()), villages,
                phone.equals(NO_PHONE) ? "" : phone, publicUrl.replaceFirst("/+$", "") + "/01/" + sku.gtin().value() + "/10/" + packing.lotCode(), first, last,
                pieces.of(List.of(packing.lotCode())).stream().collect(Collectors.toMap(Piece::serial, Piece::weight)));
    }
}
