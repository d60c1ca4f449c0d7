package org.countystore.access;

import java.security.SecureRandom;
import java.util.Map;

import org.countystore.kernel.Fields;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

/** Passwords as they are kept (PBKDF2, 210,000 rounds of HMAC-SHA512), and what a good one must be. */
@ApplicationScoped
public class Passwords {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ONE_TIME_LENGTH = 12;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 100;
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    @Inject
    Pbkdf2PasswordHash pbkdf2;
    @Inject
    Pbkdf2PasswordHash quick;
    private final SecureRandom random = new SecureRandom();
    private String nobodys;

    @PostConstruct
    void open() {
        pbkdf2.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", ALGORITHM,
                "Pbkdf2PasswordHash.Iterations", "210000", "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
        quick.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", ALGORITHM, "Pbkdf2PasswordHash.Iterations", "1024"));
        nobodys = hash(oneTime());
    }

    public String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** Of a password that the sign-in page itself tells: nothing is left to protect, and every sign-in is spared half a second. */
    public String hashKnown(String password) {
        return quick.generate(password.toCharArray());
    }

    boolean fits(String password, String hash) {
        return pbkdf2.verify(password.toCharArray(), hash);
    }

    /** Takes as long as {@link #fits}, so that the time does not tell whether an account exists. */
    void pretend(String password) {
        fits(password, nobodys);
    }

    /** Twelve letters and digits that are hard to misread: some 59 bits. */
    public String oneTime() {
        return random.ints(ONE_TIME_LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }

    void mustBeGood(String password, String username) {
        new Fields().must(password.length() >= SHORTEST, "newPassword", "password_short", SHORTEST)
                .must(password.length() <= LONGEST, "newPassword", "too_long", LONGEST)
                .must(!password.toLowerCase().contains(username), "newPassword", "password_name")
                .must(password.chars().distinct().count() >= 4, "newPassword", "password_plain").orRefuse();
    }
}
