package org.countystore.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The data of the sample county on Derby: loaded once a build, by whoever asks first, and then copied. No server uses them. */
final class LoadedSample {
    private LoadedSample() {
    }

    static void copyTo(Path data) {
        try {
            Path loaded = loaded();
            try (Stream<Path> files = Files.walk(loaded)) {
                for (Path each : files.toList()) {
                    Files.copy(each, data.resolve(loaded.relativize(each).toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other processes wait for the one that loads. */
    private static synchronized Path loaded() throws IOException {
        Path servers = Server.servers();
        try (FileChannel lock = FileChannel.open(servers.resolve("sample.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            Path loaded = servers.resolve("sample-" + Files.getLastModifiedTime(Server.WAR).toMillis());
            if (!Files.exists(loaded)) {
                Server first = Server.onDerby().with("county.sample", "true").start();
                first.stop();
                Files.move(first.data(), loaded);
            }
            return loaded;
        }
    }
}
