package org.countystore.ordering.ui;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;

import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Texts;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Delivery;
import org.countystore.ordering.OrderLine;
import org.countystore.ordering.OrderSheet;
import org.countystore.ordering.Parcel;
import org.countystore.ordering.State;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** How the store's staff speak of orders. */
final class DeskWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private DeskWords() {
    }

    static String t(String key, Object... facts) {
        return Texts.of(UI.getCurrent().getLocale(), key, facts);
    }

    static String time(LocalDateTime at) {
        return MINUTE.format(at);
    }

    static Component state(State state) {
        String colour = switch (state) {
            case PLACED -> "gold";
            case PAID, PACKED -> "blue";
            case SHIPPED, RECEIVED -> "green";
            case CANCELLED, RETURNED -> "plain";
        };
        return Pieces.tag(colour, t("desk.state." + state));
    }

    /** What a packer puts together for one line: so many of it, and what goes into each where it is a box. */
    static String contents(OrderLine line, OrderSheet sheet, GoodsNames names) {
        String goods = line.title() + " × " + (line.quantity() - sheet.missing(line)) + sheet.replaced(line).stream()
                .map(lot -> t("desk.instead", names.pack(lot.sku()), lot.packs())).collect(Collectors.joining());
        Map<SkuCode, Long> inOne = sheet.inOne(line);
        return inOne.equals(Map.of(line.sku(), 1L)) ? goods : goods + t("desk.in_box", inOne.entrySet().stream()
                .map(part -> names.pack(part.getKey()) + " × " + part.getValue()).collect(Collectors.joining(" + ")));
    }

    /** Where the packs go: the unit, the counter of the store, or a door. */
    static String delivery(Parcel parcel) {
        Delivery delivery = parcel.order().delivery();
        return delivery.kind() == Delivery.Kind.HOME ? t("desk.to.HOME", delivery.address().orElse(""))
                : t("desk.to." + delivery.kind(), parcel.unit());
    }
}
