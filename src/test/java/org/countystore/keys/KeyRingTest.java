package org.countystore.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import org.countystore.testing.Throng;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The installation's keys")
class KeyRingTest {
    private static final String ID = "identity number";
    @TempDir
    Path folder;

    private static Keys keys(KeyRing ring) {
        return Keys.of(ring);
    }

    @Test
    void are_made_once_in_a_file_that_only_its_owner_reads() throws IOException {
        Path data = folder.resolve("data");
        String secret = keys(KeyRing.inFolder(data.toString())).encrypt(ID, "611025198001010011");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys"))));
        assertEquals("611025198001010011", keys(KeyRing.inFolder(data.toString())).decrypt(ID, secret));
        try (Stream<Path> files = Files.list(data)) {
            assertEquals(List.of("keys"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void are_the_same_for_nodes_that_start_at_the_same_moment() {
        var rings = Throng.of(8, node -> KeyRing.inFolder(folder.toString()).asText());
        assertEquals(1, rings.stream().map(ring -> ring.answer().orElseThrow()).distinct().count());
    }

    @Test
    void can_be_given_to_every_node_as_one_text() {
        KeyRing ring = KeyRing.fresh();
        String given = Base64.getEncoder().encodeToString(ring.asText().getBytes(StandardCharsets.UTF_8));
        assertEquals(keys(ring).mac("pin", "2468"), keys(KeyRing.fromText(given + "\n")).mac("pin", "2468"));
    }

    @Test
    void hide_the_same_text_differently_each_time_and_open_it_only_for_its_purpose() {
        Keys keys = keys(KeyRing.fresh());
        String once = keys.encrypt(ID, "611025198001010011");
        assertNotEquals(once, keys.encrypt(ID, "611025198001010011"));
        assertFalse(once.contains("611025"));
        assertThrows(IllegalStateException.class, () -> keys.decrypt("phone", once));
        assertThrows(IllegalStateException.class, () -> keys(KeyRing.fresh()).decrypt(ID, once));
        assertThrows(IllegalStateException.class, () -> keys.decrypt(ID, once.replaceFirst("^.{8}", "AAAAAAAA")));
    }

    @Test
    void prove_a_text_the_same_way_here_and_no_other_way_elsewhere() {
        Keys keys = keys(KeyRing.fresh());
        assertEquals(keys.mac("pin", "2468"), keys.mac("pin", "2468"));
        assertNotEquals(keys.mac("pin", "2468"), keys.mac("card", "2468"));
        assertNotEquals(keys.mac("a", "b\u001fc"), keys.mac("a\u001fb", "d"));
        assertNotEquals(keys.mac("pin", "2468"), keys(KeyRing.fresh()).mac("pin", "2468"));
    }

    @Test
    void say_plainly_if_the_file_was_spoilt() throws IOException {
        Files.writeString(folder.resolve("keys"), "half a line");
        assertThrows(IllegalStateException.class, () -> KeyRing.inFolder(folder.toString()));
        Files.writeString(folder.resolve("keys"), "{}\n{}\n");
        assertThrows(IllegalStateException.class, () -> keys(KeyRing.inFolder(folder.toString())));
    }
}
