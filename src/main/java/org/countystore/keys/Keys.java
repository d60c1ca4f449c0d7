package org.countystore.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Encrypts, and proves by keyed hash, with keys that never leave this bean. */
@ApplicationScoped
public class Keys {
    @Inject
    @ConfigProperty(name = "app.data")
    String dataFolder;
    @Inject
    @ConfigProperty(name = "app.keys")
    Optional<String> given;
    private Aead aead;
    private Mac mac;
    private final Map<String, SigningKey> signers = new ConcurrentHashMap<>();

    protected Keys() {
    }

    /** For tests and tools that have no server around them. */
    public static Keys of(KeyRing ring) {
        Keys keys = new Keys();
        keys.use(ring);
        return keys;
    }

    @PostConstruct
    void open() {
        use(given.filter(text -> !text.isBlank()).map(KeyRing::fromText).orElseGet(() -> KeyRing.inFolder(dataFolder)));
    }

    private void use(KeyRing ring) {
        try {
            aead = ring.secrecy().getPrimitive(RegistryConfiguration.get(), Aead.class);
            mac = ring.proof().getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key file does not hold the two keys it should", e);
        }
    }

    /**
     * @param purpose binds the secret to its column, so that it cannot be moved to another one
     * @return text in base 64, different each time
     */
    public String encrypt(String purpose, String secret) {
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(bytes(secret), bytes(purpose)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException if the text was altered, moved, or written under other keys */
    public String decrypt(String purpose, String encrypted) {
        try {
            return new String(aead.decrypt(Base64.getDecoder().decode(encrypted), bytes(purpose)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be read with this installation's keys: " + purpose, e);
        }
    }

    /** A keyed hash in hexadecimal: the same text gives the same answer, and only here. */
    public String mac(String purpose, String text) {
        try {
            return HexFormat.of().formatHex(mac.computeMac(bytes(purpose + "\u001f" + text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By which anybody who has the public key knows that this installation wrote it: 64 bytes, the same text the same ones. */
    public byte[] sign(String purpose, String text) {
        return signer(purpose).sign(bytes(text));
    }

    public boolean hasSigned(String purpose, String text, byte[] signature) {
        return signer(purpose).fits(bytes(text), signature);
    }

    /** As X.509 writes it, in base 64; it may be known to everybody. */
    public String publicKey(String purpose) {
        return Base64.getEncoder().encodeToString(signer(purpose).pair().getPublic().getEncoded());
    }

    private SigningKey signer(String purpose) {
        return signers.computeIfAbsent(purpose, each -> {
            try {
                return SigningKey.from(MessageDigest.getInstance("SHA-256").digest(mac.computeMac(bytes("sign\u001f" + each))));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
