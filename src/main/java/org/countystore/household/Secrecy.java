package org.countystore.household;

import org.countystore.keys.Keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Encrypts what identifies a person, each kind bound to its own purpose. */
@ApplicationScoped
class Secrecy {
    private static final String IDENTITY = "household.identity";
    private static final String PHONE = "household.phone";
    @Inject
    Keys keys;

    String conceal(IdentityNumber number) {
        return keys.encrypt(IDENTITY, number.value());
    }

    IdentityNumber identity(String concealed) {
        return new IdentityNumber(keys.decrypt(IDENTITY, concealed));
    }

    /** Equal for equal numbers, and no way back. */
    String fingerprint(IdentityNumber number) {
        return keys.mac(IDENTITY, number.value());
    }

    String concealPhone(String phone) {
        return keys.encrypt(PHONE, phone);
    }

    String phone(String concealed) {
        return keys.decrypt(PHONE, concealed);
    }
}
