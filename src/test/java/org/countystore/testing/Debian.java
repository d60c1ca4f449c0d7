package org.countystore.testing;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Installs what a test needs and the machine lacks, one process at a time, or says in one sentence what to install. */
final class Debian {

    private Debian() {
    }

    static synchronized void need(String what, boolean there, String packages) {
        if (there) {
            return;
        }
        try (FileChannel installing = FileChannel.open(Path.of("target", "installing"), CREATE, WRITE); FileLock alone = installing.lock()) {
            boolean done = alone.isValid() && run("apt-get", "update", "-q") && run(Stream.concat(
                    Stream.of("apt-get", "install", "-y", "-q", "--no-install-recommends"),
                    Stream.of(packages.split(" "))).toArray(String[]::new));
            if (done) {
                return;
            }
        } catch (IOException noApt) {
            // not a Debian: the sentence below says what is missing
        }
        throw new IllegalStateException("These tests need " + what + ": please install it, on Debian as root with: apt-get install -y " + packages);
    }

    static boolean hasFontFor(String language) throws IOException {
        return Files.isExecutable(Path.of("/usr/bin/fc-list")) && !output("fc-list", ":lang=" + language).isBlank();
    }

    static boolean run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return end(process) == 0;
    }

    static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes());
        int code = end(process);
        if (code != 0) {
            throw new IOException(List.of(command) + " ended with " + code + ": " + text);
        }
        return text;
    }

    private static int end(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
