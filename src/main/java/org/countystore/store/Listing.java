package org.countystore.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

import org.countystore.kernel.Fields;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Weight;
import org.countystore.produce.Category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * An SKU, or a box of several, offered by the county store at a price. It is put on sale, its price and words change, it is
 * taken off sale; it is never deleted, because orders name it. A store has one listing for each SKU, and any number of boxes.
 */
@Entity
@Table(name = "listing")
public class Listing {
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_WORDS = 400;
    static final Money DEAREST = Money.yuan(100_000);
    private static final Money CHEAPEST = new Money(1);
    @Id
    private String id;
    private PlaceCode store;
    private SkuCode sku;
    @Column(name = "only_sku")
    private SkuCode onlySku;
    private String title;
    private String text;
    @Column(name = "fen")
    private Money price;
    @Column(name = "on_sale")
    private boolean onSale;
    private ProduceCode produce;
    private GradeCode grade;
    @Enumerated(EnumType.STRING)
    private Category category;
    @Column(name = "pack_grams")
    private Weight pack;
    @Column(name = "by_weight")
    private boolean byWeight;
    private String words;
    private String sounds;
    private long sold;
    private int pictures;
    @Column(name = "listed_at")
    private LocalDateTime listedAt;
    @Column(name = "season_from")
    private LocalDate seasonFrom;
    @Column(name = "season_until")
    private LocalDate seasonUntil;
    @Column(name = "presale_id")
    private Long presale;
    @Version
    private long version;

    protected Listing() {
    }

    Listing(ListingId id, PlaceCode store, Filling filling, LocalDateTime now) {
        this.id = id.toString();
        this.store = store;
        sku = filling.lead().code();
        onlySku = filling.contents().isBox() ? null : sku;
        produce = filling.lead().produce();
        grade = filling.lead().grade();
        category = filling.kind().category();
        pack = filling.weight();
        byWeight = !filling.contents().isBox() && filling.lead().isByWeight();
        listedAt = now;
    }

    /**
     * What the store writes about an SKU or a box.
     *
     * @param sku      that is sold, or that gives a box its picture and its shelf
     * @param title    up to 80 characters
     * @param text     up to 2,000 characters, may be empty
     * @param price    for one pack or box, 1 fen to 100,000 yuan
     * @param season   the days on which it is sold; empty if all the year
     * @param contents of a box; where they are left out they are one pack of the SKU, or what they were before
     */
    public record Sheet(SkuCode sku, String title, Money price, String text, boolean onSale, Optional<SaleWindow> season,
            Optional<Presale.Terms> presale, Optional<Contents> contents) {
        /** Sold all the year from what lies on the shelf. */
        public Sheet(SkuCode sku, String title, Money price, String text, boolean onSale) {
            this(sku, title, price, text, onSale, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public Sheet(SkuCode sku, String title, Money price, String text, boolean onSale, Optional<SaleWindow> season,
                Optional<Presale.Terms> presale) {
            this(sku, title, price, text, onSale, season, presale, Optional.empty());
        }

        /** The same, made of these. */
        public Sheet of(Contents other) {
            return new Sheet(sku, title, price, text, onSale, season, presale, Optional.of(other));
        }

        void check() {
            Fields fields = new Fields();
            season.ifPresent(window -> window.check(fields));
            presale.ifPresent(terms -> terms.check(fields));
            fields.must(sku != null, "sku", "required").text(title, LONGEST_TITLE, "title")
                    .must(price != null, "fen", "required")
                    .between(price == null ? CHEAPEST : price, CHEAPEST, DEAREST, "fen")
                    .must(text != null && text.length() <= LONGEST_TEXT, "text", "too_long", LONGEST_TEXT);
            contents.ifPresent(parts -> parts.check(sku, fields));
            fields.orRefuse();
        }
    }

    /** Offers the same in other words or at another price. Orders keep the price at which they were placed. */
    void write(Sheet sheet, Filling filling) {
        title = sheet.title().strip();
        text = sheet.text().strip();
        price = sheet.price();
        onSale = sheet.onSale();
        seasonFrom = sheet.season().map(SaleWindow::from).orElse(null);
        seasonUntil = sheet.season().map(SaleWindow::until).orElse(null);
        String all = searchable(title + " " + filling.names() + " " + filling.namesEn());
        words = all.substring(0, Math.min(all.length(), LONGEST_WORDS));
        sounds = Sounds.of(title + " " + filling.names());
    }

    static String searchable(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    public ListingId id() {
        return ListingId.of(id);
    }

    public PlaceCode store() {
        return store;
    }

    /** What is sold; of a box what gives it its picture and its shelf. */
    public SkuCode sku() {
        return sku;
    }

    /** Whether it holds more than one pack of its SKU. */
    public boolean isBox() {
        return onlySku == null;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Money price() {
        return price;
    }

    public boolean isOnSale() {
        return onSale;
    }

    public ProduceCode produce() {
        return produce;
    }

    public GradeCode grade() {
        return grade;
    }

    public Category category() {
        return category;
    }

    /** Of one pack, or of all that is in a box. */
    public Weight pack() {
        return pack;
    }

    void picture(int count) {
        pictures = count;
    }

    boolean isPictured() {
        return pictures > 0;
    }

    /** Whether each pack is weighed by itself; then a pack weighs and costs at most what is said here. */
    public boolean isByWeight() {
        return byWeight;
    }

    /** Packs handed over to buyers so far. */
    public long sold() {
        return sold;
    }

    public LocalDateTime listedAt() {
        return listedAt;
    }

    public Optional<SaleWindow> season() {
        return Optional.ofNullable(seasonFrom).map(from -> new SaleWindow(from, seasonUntil));
    }

    long version() {
        return version;
    }

    /** The pre-sale that goes on. */
    Optional<Long> presale() {
        return Optional.ofNullable(presale);
    }

    void presell(Presale begun) {
        presale = begun.id();
    }

    void endPresale() {
        presale = null;
    }
}
