package org.countystore.ordering;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.ListingId;
import org.countystore.kernel.Money;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.UnitId;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

/**
 * Placed, paid, packed, shipped, received. Placed and paid are one moment if the allowance covers everything. It may be
 * cancelled until it is packed. Each step happens once; asked for again it changes nothing.
 */
@Entity(name = "CountyOrder")
@Table(name = "county_order")
public class Order {
    @Id
    @GeneratedValue(generator = "county_order")
    @SequenceGenerator(name = "county_order", sequenceName = "county_order_seq", allocationSize = 50)
    private long id;
    private UUID uuid;
    @Column(name = "account_id")
    private AccountId buyer;
    @Column(name = "employee_id")
    private long employee;
    @Column(name = "unit_id")
    private UnitId unit;
    private PlaceCode store;
    @Column(name = "total_fen")
    private Money total;
    @Column(name = "allowance_fen")
    private Money allowance;
    @Column(name = "self_fen")
    private Money self;
    @Enumerated(EnumType.STRING)
    private Method method;
    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private Delivery.Kind deliveryKind;
    private PlaceCode place;
    private String address;
    @Embedded
    private Progress progress;
    private UUID replaces;
    @Version
    private long version;
    /** Written and read beside the order by {@link Orders}, for many orders at once. */
    @Transient
    private List<OrderLine> lines = List.of();

    protected Order() {
    }

    /** @throws Refused NO_METHOD if money is left to pay and the buyer did not say how, METHOD_NOT_OFFERED */
    Order(UUID uuid, Buyer buyer, PlaceCode store, List<OrderLine> lines, LocalDateTime now) {
        this.uuid = uuid;
        this.buyer = buyer.account();
        employee = buyer.employee();
        unit = buyer.unit();
        this.store = store;
        this.lines = lines;
        total = lines.stream().map(OrderLine::fen).reduce(Money.ZERO, Money::plus);
        self = lines.stream().map(OrderLine::self).reduce(Money.ZERO, Money::plus);
        allowance = total.minus(self);
        progress = new Progress(now);
        if (self.isZero()) {
            progress.pay(now);
        }
    }

    /**
     * Sends packs of an order again for nothing.
     *
     * @param request the return whose packs they replace
     */
    Order(UUID uuid, Order first, List<OrderLine> lines, UUID request, LocalDateTime now) {
        this(uuid, new Buyer(first.buyer, first.employee, first.unit), first.store, lines, now);
        deliveryKind = first.deliveryKind;
        place = first.place;
        address = first.address;
        replaces = request;
    }

    Order payBy(Optional<Method> chosen, Set<Method> offered) {
        if (self.isPositive()) {
            method = chosen.orElseThrow(() -> new Refused(Reason.NO_METHOD, self).at("pay.method"));
            if (!offered.contains(method)) {
                throw new Refused(Reason.METHOD_NOT_OFFERED, method).at("pay.method");
            }
        }
        return this;
    }

    Order deliverTo(Delivery delivery) {
        deliveryKind = delivery.kind();
        place = delivery.place().orElse(null);
        address = delivery.address().map(String::strip).orElse("");
        return this;
    }

    Order with(List<OrderLine> read) {
        lines = read;
        return this;
    }

    Map<ListingId, Integer> packs() {
        return lines.stream().collect(Collectors.toMap(OrderLine::listing, OrderLine::delivered));
    }

    long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    /** What the buyer says at the counter. */
    public String number() {
        return OrderNumber.of(progress.placedAt().toLocalDate(), id);
    }

    public AccountId buyer() {
        return buyer;
    }

    public long employee() {
        return employee;
    }

    public UnitId unit() {
        return unit;
    }

    public PlaceCode store() {
        return store;
    }

    public Money total() {
        return total;
    }

    /** What it costs in the end. */
    public Money cost() {
        return lines.stream().map(OrderLine::cost).reduce(Money.ZERO, Money::plus);
    }

    public Money allowance() {
        return allowance;
    }

    /** What the buyer pays out of the own pocket. */
    public Money self() {
        return self;
    }

    /** How the own money is paid; empty where there is nothing to pay. */
    public Optional<Method> method() {
        return Optional.ofNullable(method);
    }

    public Delivery delivery() {
        return new Delivery(deliveryKind, Optional.ofNullable(place), Optional.of(address).filter(text -> !text.isEmpty()));
    }

    public Progress progress() {
        return progress;
    }

    public State state() {
        return progress.state();
    }

    /** The day from which it is delivered as a whole, where something of it was ordered ahead of the harvest. */
    public Optional<LocalDate> promisedOn() {
        return lines.stream().flatMap(line -> line.promisedOn().stream()).max(Comparator.naturalOrder());
    }

    boolean isPromised() {
        return promisedOn().isPresent();
    }

    public boolean isCancellable() {
        return replaces == null && progress.isCancellable();
    }

    /** The return whose packs it sends again, for nothing. */
    public Optional<UUID> replaces() {
        return Optional.ofNullable(replaces);
    }

    /** Packed, and not yet with its buyer. */
    public boolean isOnItsWay() {
        return state() == State.PACKED || state() == State.SHIPPED;
    }

    /** @param no from 1 */
    public Optional<OrderLine> line(int no) {
        return lines.stream().filter(line -> line.no() == no).findFirst();
    }

    public List<OrderLine> lines() {
        return lines;
    }
}
