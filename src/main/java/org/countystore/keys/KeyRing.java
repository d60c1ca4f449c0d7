package org.countystore.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;

/** The two keysets as they lie in a file: the first line keeps secrets, the second line proves. */
public record KeyRing(KeysetHandle secrecy, KeysetHandle proof) {
    private static final String FILE = "keys";

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static KeyRing fresh() {
        try {
            return new KeyRing(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param text what {@link #asText()} gave, in base 64, as {@code APP_KEYS} carries it */
    static KeyRing fromText(String text) {
        return parse(new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8));
    }

    /** Reads the key file, or makes it, with mode 0600 from its first byte on; of two nodes one makes it. */
    static KeyRing inFolder(String folder) {
        Path file = Path.of(folder, FILE);
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                write(file);
            }
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the key file cannot be read or made: " + file, e);
        }
    }

    private static void write(Path file) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), FILE, ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, fresh().asText(), StandardOpenOption.SYNC);
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    String asText() {
        return json(secrecy) + "\n" + json(proof) + "\n";
    }

    private static String json(KeysetHandle keys) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()).replaceAll("\\s+", "");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyRing parse(String text) {
        String[] lines = text.strip().split("\n");
        if (lines.length != 2) {
            throw new IllegalStateException("the key file must hold two lines");
        }
        try {
            return new KeyRing(TinkJsonProtoKeysetFormat.parseKeyset(lines[0], InsecureSecretKeyAccess.get()),
                    TinkJsonProtoKeysetFormat.parseKeyset(lines[1], InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key file cannot be understood", e);
        }
    }
}
