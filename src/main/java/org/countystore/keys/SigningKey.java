package org.countystore.keys;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/** An Ed25519 key that follows from a seed, so that no other secret must be kept, moved or lost. */
record SigningKey(KeyPair pair) {
    private static final String ED25519 = "Ed25519";

    static SigningKey from(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ED25519);
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            KeyPair pair = generator.generateKeyPair();
            if (!Arrays.equals(seed, ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow())) {
                throw new IllegalStateException("this Java makes keys otherwise");
            }
            return new SigningKey(pair);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(pair.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean fits(byte[] text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initVerify(pair.getPublic());
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    /** The JDK makes a public key for a private one only while it makes both: what it takes for chance is the seed. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        private Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
