package org.countystore.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.countystore.keys.Keys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The newest link this node has seen, in a file of the data folder and under a keyed hash.
 *
 * <p>The chain alone cannot tell that its end was cut off: what is left still holds together. Whoever can write to the
 * database would have to write to this file too, and could not without the keys.
 */
@ApplicationScoped
class Head {
    private static final String FILE = "audit-head";
    private static final String PURPOSE = "audit-head";
    @Inject
    @ConfigProperty(name = "app.data")
    String dataFolder;
    @Inject
    Keys keys;

    /** The file does not say what this installation wrote into it. */
    static final class Forged extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private Path file() {
        return Path.of(dataFolder, FILE);
    }

    /** @return empty before anything was sealed, and on a node that has just joined */
    Optional<Seal> known() throws Forged {
        try {
            if (!Files.exists(file())) {
                return Optional.empty();
            }
            return Optional.of(parse(Files.readString(file()).strip().split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException("the head of the audit cannot be read: " + file(), e);
        }
    }

    private Seal parse(String[] parts) throws Forged {
        if (parts.length != 3 || !parts[0].matches("\\d{1,18}")) {
            throw new Forged();
        }
        Seal seal = new Seal(Long.parseLong(parts[0]), parts[1]);
        if (!proof(seal).equals(parts[2])) {
            throw new Forged();
        }
        return seal;
    }

    void remember(Seal seal) {
        try {
            Files.createDirectories(file().toAbsolutePath().getParent());
            Path draft = Files.createTempFile(file().toAbsolutePath().getParent(), FILE, ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, seal.no() + " " + seal.hash() + " " + proof(seal) + "\n", StandardOpenOption.WRITE);
            Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the head of the audit cannot be written: " + file(), e);
        }
    }

    private String proof(Seal seal) {
        return keys.mac(PURPOSE, seal.no() + "\u001f" + seal.hash());
    }
}
