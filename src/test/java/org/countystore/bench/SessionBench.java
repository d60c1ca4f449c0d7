package org.countystore.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.countystore.testing.Browser;
import org.countystore.testing.Server;
import org.junit.jupiter.api.Test;

/** What one more buyer who is signed in and looks at the shop costs the server's memory. */
class SessionBench {
    private static final int FIRST = 50;
    private static final int SESSIONS = Integer.getInteger("bench.sessions", 500);
    private static final int BUYERS = 400;

    @Test
    void keeps_a_buyer_in_little_memory() throws Exception {
        Sheet sheet = new Sheet();
        try (Server server = Server.onDerby().flags("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1").with("county.sample", "true").start();
                Browser browser = Browser.open()) {
            Visit visit = Visit.of(browser, server, "buyer001");
            sheet.note("requestsOfAVisit", visit.requests());
            repeat(visit, FIRST);
            long before = livingBytes(server);
            repeat(visit, SESSIONS);
            long after = livingBytes(server);
            sheet.note("sessions", SESSIONS);
            sheet.note("heapBefore", before);
            sheet.note("heapAfter", after);
            sheet.note("bytesOfASession", (after - before) / SESSIONS);
        }
        sheet.save("session");
    }

    private static void repeat(Visit visit, int times) throws IOException, InterruptedException {
        for (int i = 0; i < times; i++) {
            visit.again(String.format("buyer%03d", i % BUYERS + 1));
        }
    }

    /** What is still held after a full collection, as the JDK's own tool counts it. */
    private static long livingBytes(Server server) throws IOException, InterruptedException {
        Process histogram = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(server.processId()), "GC.class_histogram").redirectErrorStream(true).start();
        String[] lines = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split("\n");
        histogram.waitFor();
        String[] total = lines[lines.length - 1].strip().split("\\s+");
        return Long.parseLong(total[total.length - 1]);
    }
}
