package org.countystore.household;

import java.time.LocalDate;
import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A household group head (扶贫中心户长): chosen in public, looks after 15 to 20 households until somebody else does. */
@Entity
@Table(name = "group_head")
public class GroupHead {
    public static final int FEWEST = 15;
    public static final int MOST = 20;
    @Id
    @GeneratedValue(generator = "group_head_seq")
    @SequenceGenerator(name = "group_head_seq", sequenceName = "group_head_seq", allocationSize = 50)
    private long id;
    private PlaceCode village;
    private String name;
    @Column(name = "account_id")
    private AccountId account;
    private LocalDate since;
    private LocalDate until;
    private int households;
    @Version
    private long version;

    protected GroupHead() {
    }

    GroupHead(PlaceCode village, String name, Optional<AccountId> account, LocalDate today) {
        new Fields().must(village.isVillage(), "place", "village").text(name, Household.LONGEST_NAME, "name").orRefuse();
        this.village = village;
        this.name = name.strip();
        this.account = account.orElse(null);
        this.since = today;
    }

    /** A second end changes nothing. */
    void end(LocalDate today) {
        if (until == null) {
            until = today;
            households = 0;
        }
    }

    public long id() {
        return id;
    }

    public PlaceCode village() {
        return village;
    }

    public String name() {
        return name;
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }

    public LocalDate since() {
        return since;
    }

    /** How many households are looked after; below {@link #FEWEST} the county should join two groups. */
    public int households() {
        return households;
    }
}
