package org.countystore.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens what somebody outside sealed for the county: RSA-OAEP with SHA-256, which every browser has. */
@ApplicationScoped
public class Seals {
    private static final String RSA = "RSA";
    private static final String CIPHER = "RSA/ECB/OAEPPadding";
    private static final int BITS = 2048;
    private static final OAEPParameterSpec OAEP = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256,
            PSource.PSpecified.DEFAULT);
    @Inject
    Keys keys;

    /**
     * Two halves of one seal, in base 64.
     *
     * @param key    with which anybody seals, as X.509 writes it
     * @param secret that opens it, encrypted under the installation's keys
     */
    public record Seal(String key, String secret) {
    }

    public Seal make(String purpose) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(RSA);
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return new Seal(text(pair.getPublic().getEncoded()), keys.encrypt(purpose, text(pair.getPrivate().getEncoded())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what was sealed; empty for what was sealed otherwise, or is no seal at all */
    public Optional<String> open(String purpose, String secret, String sealed) {
        try {
            PrivateKey key = KeyFactory.getInstance(RSA)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(keys.decrypt(purpose, secret))));
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key, OAEP);
            return Optional.of(new String(cipher.doFinal(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException noSeal) {
            return Optional.empty();
        }
    }

    /** As a phone does it. */
    public static String seal(String key, String text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            X509EncodedKeySpec half = new X509EncodedKeySpec(Base64.getDecoder().decode(key));
            cipher.init(Cipher.ENCRYPT_MODE, KeyFactory.getInstance(RSA).generatePublic(half), OAEP);
            return text(cipher.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
