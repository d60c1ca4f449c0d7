package org.countystore.access;

import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A role that an account holds somewhere. */
@Entity
@Table(name = "account_grant")
class AccountGrant {
    @Id
    @GeneratedValue(generator = "account_grant_seq")
    @SequenceGenerator(name = "account_grant_seq", sequenceName = "account_grant_seq", allocationSize = 50)
    private long id;
    @Column(name = "account_id")
    private AccountId account;
    @Enumerated(EnumType.STRING)
    private Role role;
    private PlaceCode place;
    @Column(name = "unit_id")
    private UnitId unit;

    protected AccountGrant() {
    }

    AccountGrant(AccountId account, Grant grant) {
        if (!grant.role().canBeHeld()) {
            throw new IllegalStateException(grant.role() + " is held by nobody");
        }
        this.account = account;
        this.role = grant.role();
        this.place = grant.place().orElse(null);
        this.unit = grant.unit().orElse(null);
    }

    Grant asGrant() {
        return new Grant(role, Optional.ofNullable(place), Optional.ofNullable(unit));
    }
}
