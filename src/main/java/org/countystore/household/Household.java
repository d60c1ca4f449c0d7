package org.countystore.household;

import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A household of the register. Entered by the county, corrected when life changes, closed when it moves away or dies
 * out; never deleted, because lots and payments name it.
 *
 * <p>One row of each village that may buy from them is no household: it stands in the books for all who sell there and are in no
 * register (散户). It is found by nobody who looks for households.
 */
@Entity
@Table(name = "household")
public class Household {
    static final int LONGEST_NAME = 60;
    /** No code that is given or counted ends like this. */
    private static final String OUTSIDE_CODE = "-*";
    private static final String OUTSIDE_NAME = "散户";
    private static final String SOMEBODY = "某某";
    @Id
    @GeneratedValue(generator = "household_seq")
    @SequenceGenerator(name = "household_seq", sequenceName = "household_seq", allocationSize = 50)
    private long id;
    private String code;
    @Column(name = "head_name")
    private String headName;
    private PlaceCode village;
    @Column(name = "village_number")
    private Integer villageNumber;
    @Column(name = "village_group")
    private int villageGroup;
    private int persons;
    @Enumerated(EnumType.STRING)
    private Subclass subclass;
    private boolean registered;
    private boolean marginal;
    private String phone;
    @Column(name = "group_head_id")
    private Long groupHead;
    @Column(name = "publish_name")
    private boolean publishName;
    @Column(name = "consent_at")
    private LocalDateTime consentAt;
    @Column(name = "registered_at")
    private LocalDateTime registeredAt;
    @Column(name = "closed_at")
    private LocalDateTime closedAt;
    private boolean outside;
    @Column(name = "heir_id")
    private HouseholdId heir;
    @Column(name = "heir_why")
    private String heirWhy;
    @Version
    private long version;

    protected Household() {
    }

    Household(HouseholdName name, String headName, int persons, HouseholdSheet sheet, Secrecy secrecy, LocalDateTime now) {
        this.code = name.code();
        this.villageNumber = name.number().orElse(null);
        this.village = sheet.village();
        this.registeredAt = now;
        peopled(headName, persons);
        correct(sheet, secrecy, now);
    }

    private Household(PlaceCode village, LocalDateTime now) {
        code = village + OUTSIDE_CODE;
        headName = OUTSIDE_NAME;
        this.village = village;
        registeredAt = now;
        outside = true;
    }

    static Household outsidersOf(PlaceCode village, LocalDateTime now) {
        return new Household(village, now);
    }

    /** The village stays: who moves to another village is closed here and goes on there. */
    void correct(HouseholdSheet sheet, Secrecy secrecy, LocalDateTime now) {
        mustBeOpen();
        villageGroup = sheet.villageGroup();
        subclass = sheet.subclass();
        registered = sheet.registered();
        marginal = sheet.marginal();
        phone = sheet.phone().map(secrecy::concealPhone).orElse(phone);
        if (sheet.publishName() != publishName) {
            publishName = sheet.publishName();
            consentAt = publishName ? now : null;
        }
    }

    void peopled(String head, int count) {
        headName = head.strip();
        persons = count;
    }

    void lookedAfterBy(Long groupHeadId) {
        mustBeOpen();
        groupHead = groupHeadId;
    }

    /** A second closing changes nothing. */
    void close(LocalDateTime now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    /** Its people live on as another household. @throws Refused HOUSEHOLD_CLOSED */
    void goOnAs(Household other, String why, LocalDateTime now) {
        mustBeOpen();
        groupHead = null;
        heir = other.id();
        heirWhy = why;
        close(now);
    }

    /** @throws Refused HOUSEHOLD_CLOSED */
    public void mustBeOpen() {
        if (closedAt != null) {
            throw new Refused(Reason.HOUSEHOLD_CLOSED, code);
        }
    }

    public HouseholdId id() {
        return new HouseholdId(id);
    }

    public String code() {
        return code;
    }

    public String headName() {
        return headName;
    }

    /** As anybody may see it. */
    public String maskedHead() {
        return nameplate().maskedHead();
    }

    private Nameplate nameplate() {
        return new Nameplate(id(), code, headName, village, publishName, outside);
    }

    /** A text without the name of its head, for readers who are not to know whom it is about. */
    public String withoutName(String text) {
        return text.replace(headName, SOMEBODY);
    }

    /** Whether this stands for all who sell in the village and are in no register. */
    public boolean isOutside() {
        return outside;
    }

    public PlaceCode village() {
        return village;
    }

    /** The number of the village group (村民小组); 0 where the village has none. */
    public int villageGroup() {
        return villageGroup;
    }

    public int persons() {
        return persons;
    }

    public LabourCapacity labourCapacity() {
        return subclass.labourCapacity();
    }

    public Subclass subclass() {
        return subclass;
    }

    /** Poverty-registered (建档立卡); the register itself holds every household. */
    public boolean registered() {
        return registered;
    }

    public boolean marginal() {
        return marginal;
    }

    public Optional<Long> groupHead() {
        return Optional.ofNullable(groupHead);
    }

    /** Whether the household agreed to have its name shown to the public. */
    public boolean publishName() {
        return publishName;
    }

    public Optional<LocalDateTime> consentAt() {
        return Optional.ofNullable(consentAt);
    }

    public LocalDateTime registeredAt() {
        return registeredAt;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** As which it goes on since it was closed: it moved, or became one with another. */
    public Optional<HouseholdId> heir() {
        return Optional.ofNullable(heir);
    }

    public Optional<String> heirWhy() {
        return Optional.ofNullable(heirWhy);
    }

    Optional<String> phone(Secrecy secrecy) {
        return Optional.ofNullable(phone).map(secrecy::phone);
    }
}
