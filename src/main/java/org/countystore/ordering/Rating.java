package org.countystore.ordering;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Fields;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * What a buyer says of one line of an order that was received. Its author may change it, withdraw it and write it anew; the store
 * may hide it for a reason that the author reads. It is shown while it is neither withdrawn nor hidden.
 */
@Entity
@Table(name = "rating")
public class Rating {
    public static final int MOST_STARS = 5;
    public static final int LONGEST_TEXT = 300;
    @Id
    @GeneratedValue(generator = "rating")
    @SequenceGenerator(name = "rating", sequenceName = "rating_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "order_id")
    private long order;
    @Column(name = "line_no")
    private int line;
    @Column(name = "listing_id")
    private ListingId listing;
    private String title;
    private PlaceCode store;
    @Column(name = "account_id")
    private AccountId author;
    private int stars;
    private String text;
    @Column(name = "written_at")
    private LocalDateTime writtenAt;
    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;
    @Column(name = "hidden_at")
    private LocalDateTime hiddenAt;
    @Column(name = "hidden_why")
    private String hiddenWhy;
    @Version
    private long version;

    protected Rating() {
    }

    Rating(UUID uuid, Order order, OrderLine line) {
        this.uuid = uuid;
        this.order = order.id();
        this.line = line.no();
        listing = line.listing();
        title = line.title();
        store = order.store();
        author = order.buyer();
    }

    /** @param text may be empty */
    public record Words(int stars, String text) {
        void check() {
            new Fields().between(stars, 1, MOST_STARS, "stars")
                    .must(text != null && text.length() <= LONGEST_TEXT, "text", "too_long", LONGEST_TEXT).orRefuse();
        }
    }

    /** For the first time or anew; what was hidden stays hidden. */
    void say(Words words, LocalDateTime now) {
        words.check();
        stars = words.stars();
        text = words.text().strip();
        writtenAt = now;
        withdrawnAt = null;
    }

    void withdraw(LocalDateTime now) {
        withdrawnAt = withdrawnAt == null ? now : withdrawnAt;
    }

    void hide(String why, LocalDateTime now) {
        new Fields().reason(why, "reason").orRefuse();
        hiddenAt = hiddenAt == null ? now : hiddenAt;
        hiddenWhy = why.strip();
    }

    long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    long order() {
        return order;
    }

    public ListingId listing() {
        return listing;
    }

    /** What the thing was called when it was ordered. */
    public String title() {
        return title;
    }

    public PlaceCode store() {
        return store;
    }

    public AccountId author() {
        return author;
    }

    public int stars() {
        return stars;
    }

    public String text() {
        return text;
    }

    public LocalDateTime writtenAt() {
        return writtenAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Why the store hid it. */
    public Optional<String> hiddenWhy() {
        return Optional.ofNullable(hiddenWhy);
    }

    public boolean isShown() {
        return withdrawnAt == null && hiddenAt == null;
    }
}
