package org.countystore.store.ui;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.kernel.Caller;
import org.countystore.kernel.LotCode;
import org.countystore.kernel.Page;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.PagedTable;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Table;
import org.countystore.lot.Piece;
import org.countystore.lot.PieceBook;
import org.countystore.lot.PieceMove;
import org.countystore.lot.Whereabouts;
import org.countystore.sorting.Disposal;
import org.countystore.store.ClearingShelves;
import org.countystore.store.OpenCount;
import org.countystore.store.Stock;
import org.countystore.store.StockMovement;
import org.countystore.store.Stocking;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** The packs of one lot: how they came and went, and counting them. */
@RouteScoped
@Route("store/stock/lot")
@RolesAllowed({"STORE", "AUDITOR"})
public class LotStockView extends CountyView implements HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final transient Stocking stocking;
    private final transient ClearingShelves clearing;
    private final transient Goods goods;

    @Inject
    LotStockView(Stocking stocking, ClearingShelves clearing, Goods goods) {
        super("store.lot.title");
        this.stocking = stocking;
        this.clearing = clearing;
        this.goods = goods;
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        try {
            show(new LotCode(code));
        } catch (Refused unknown) {
            throw new NotFoundException(code);
        }
    }

    private void show(LotCode code) {
        removeAll();
        Stock stock = stocking.stock(code);
        List<Piece> pieces = stocking.pieces(code);
        Button count = new Button(t("store.count"), click -> new CountDialog(stocking, stock, pieces, () -> show(code)).open());
        count.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        count.setVisible(Caller.current().holds(Role.STORE));
        Button clear = new Button(t("store.clear"));
        List<Disposal.Kind> offered = clearing.offered(code);
        clear.addClickListener(click -> new ClearDialog(clearing, stock, offered,
                pieces.stream().filter(Piece::isHere).toList(), () -> show(code)).open());
        clear.setVisible(!offered.isEmpty() && Caller.current().holds(Role.STORE));
        add(Pieces.head(t("store.lot.title"), goods.name(stock.sku()) + " · " + code,
                Pieces.link("store/stock", t("kernel.back"), "btn quiet"), clear, count));
        if (stock.isBlocked()) {
            add(Pieces.notice("warn", t(offered.isEmpty() ? "store.blocked.help" : "store.rejected.help")));
        }
        add(figures(stock), Pieces.card(t("store.lot.about"), about(stock)));
        stocking.openCounts(code).forEach(open -> add(unnamed(stock, open, pieces)));
        if (!pieces.isEmpty()) {
            add(Pieces.card(t("store.pieces"), oneByOne(code, pieces)));
        }
        add(Pieces.section(t("store.diary"), new PagedTable<>(diary(), (Page page) -> stocking.movements(code, page),
                        Pieces.empty("empty-list", t("store.diary")))));
    }

    private Component figures(Stock stock) {
        return Pieces.div("stats", Pieces.stat(t("store.on_hand"), new Span(Long.toString(stock.onHand())), t("store.on_hand.note")),
                Pieces.stat(t("store.available"), new Span(Long.toString(stock.available())), ""),
                Pieces.stat(t("store.allocated"), new Span(Long.toString(stock.allocated())), ""),
                Pieces.stat(t("store.handed_over"), new Span(Long.toString(stock.handedOver())), ""));
    }

    private Component about(Stock stock) {
        return Pieces.facts(t("store.origin"), goods.place(stock.origin()), t("store.best_before"), stock.bestBefore(),
                t("store.received"), t("store.packs.number", stock.received()) + " · " + MINUTE.format(stock.receivedAt()),
                t("store.adjusted"), signed(stock.adjusted()), t("store.owed_for_one"), Pieces.money(stock.owedForOne(), "plain"));
    }

    /** Such a count is from before pieces were named; the proof asks for their names. */
    private Component unnamed(Stock stock, OpenCount open, List<Piece> pieces) {
        Div notice = Pieces.notice("warn", t("store.name." + open.kind(), MINUTE.format(open.at()), open.pieces()) + t("store.name.why"));
        Button name = new Button(t("store.name"),
                click -> new NamePiecesDialog(stocking, stock, open, pieces, () -> show(stock.lotCode())).open());
        name.setVisible(Caller.current().holds(Role.STORE));
        notice.add(name);
        return notice;
    }

    private Component oneByOne(LotCode code, List<Piece> pieces) {
        Map<Integer, PieceMove> last = new HashMap<>();
        stocking.pieceMoves(code).forEach(move -> last.putIfAbsent(move.serial(), move));
        List<Piece> here = pieces.stream().filter(Piece::isHere).toList();
        NativeDetails fold = new NativeDetails(new Span(t("store.pieces.sum", here.size(), PieceBook.weight(here), pieces.size())),
                Pieces.div("table-scroll", new Table<Piece>(t("store.pieces")).lead(t("store.piece"), Piece::label)
                .number(t("store.piece.weight"), piece -> Pieces.weight(piece.weight()))
                .column(t("store.piece.where"), piece -> where(piece.whereabouts()))
                .column(t("store.reason"), piece -> Optional.ofNullable(last.get(piece.serial()))
                        .map(move -> MINUTE.format(move.at()) + " · " + move.reason()).orElse("")).rows(pieces)));
        fold.addClassName("fold");
        fold.setOpen(pieces.stream().anyMatch(piece -> piece.whereabouts() == Whereabouts.MISSING));
        return fold;
    }

    private Component where(Whereabouts state) {
        String colour = switch (state) {
            case HERE -> "green";
            case TAKEN -> "blue";
            case MISSING -> "gold";
            case GONE -> "red";
        };
        return Pieces.tag(colour, t("store.piece." + state));
    }

    private static String signed(long packs) {
        return packs > 0 ? "+" + packs : Long.toString(packs);
    }

    private Table<StockMovement> diary() {
        return new Table<StockMovement>(t("store.diary")).lead(t("store.movement"), row -> t("store.movement." + row.kind()))
                .number(t("store.packs"),
                row -> row.kind() == StockMovement.Kind.ADJUSTMENT ? signed(row.packs()) : Long.toString(row.packs()))
                .column(t("store.when"), row -> MINUTE.format(row.at()))
                .column(t("store.by"), row -> goods.person(row.by()))
                .column(t("store.reason"), row -> row.reason());
    }
}
