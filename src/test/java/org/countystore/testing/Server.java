package org.countystore.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The packed WAR on a server of its own: a child process on a free port of the loopback address. It can be
 * killed and started again over the same data, as a power cut would.
 */
public final class Server implements AutoCloseable {
    static final Path WAR = Path.of("target", "ROOT.war").toAbsolutePath();
    private static final Path PAYARA = Path.of(System.getProperty("payara.micro", "target/payara/payara-micro.jar")).toAbsolutePath();
    private static final Path SETTINGS = Path.of("src", "main", "payara").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    /** Its services start at once and now and then get into each other's way (payara/Payara#6101): then once more. */
    private static final String TRIPPED = "Startup service failed to start";
    private static final int TRIES = 3;
    private static final AtomicInteger COUNTER = new AtomicInteger();
    /** Over HTTP/2 the server hangs up after 30 s, and on a busy machine the first description of the API takes that long. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private static Server sample;

    private final Path folder;
    private final Path log;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> flags = new ArrayList<>(List.of("-Xmx272m", "-XX:NewRatio=4", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    private final List<Path> others = new ArrayList<>();
    private Process process;
    private int port;
    private Api api;

    private Server(Path folder) {
        this.folder = folder;
        this.log = folder.resolve("server.log");
        settings.put("app.address", "127.0.0.1");
        settings.put("app.data", folder.resolve("data").toString());
    }

    /** On Derby in a folder of its own. */
    public static Server onDerby() {
        try {
            Path own = Files.createTempDirectory(servers(), COUNTER.incrementAndGet() + "-");
            Files.createDirectory(own.resolve("tmp"));
            return new Server(own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On an empty database of that PostgreSQL, named by nothing but the environment: {@link Postgres#durable()} for crash tests. */
    public static Server on(Postgres postgres) {
        return on(postgres, postgres.url(postgres.create()));
    }

    public static Server on(Postgres postgres, String url) {
        Server server = onDerby();
        server.environment.putAll(Map.of("APP_DB_URL", url, "APP_DB_USER", postgres.user(), "APP_DB_PASSWORD", postgres.password()));
        return server;
    }

    /** The sample county, started once and shared by all that only add to it. Stopped with this process. */
    public static synchronized Server sample() {
        if (sample == null) {
            sample = ownSample().start();
        }
        return sample;
    }

    /** The sample county on Derby for the caller alone. */
    public static Server ownSample() {
        Server server = onDerby().with("county.sample", "true");
        LoadedSample.copyTo(server.data());
        return server;
    }

    static Path servers() throws IOException {
        return Files.createDirectories(Path.of("target", "servers").toAbsolutePath());
    }

    /** A setting of the product, before {@link #start()}. */
    public Server with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** Other JVM flags than those of the run line. */
    public Server flags(String... instead) {
        flags.clear();
        flags.addAll(List.of(instead));
        return this;
    }

    /** Another application on the same server, under its own name. */
    public Server beside(Path otherWar) {
        others.add(otherWar);
        return this;
    }

    /** Returns once the doors are open; after a stop or a kill at the same address again, where phones look for it. */
    public Server start() {
        port = port == 0 ? freePort() : port;
        for (int tries = 1; !launch().opens(); tries++) {
            process.destroyForcibly().onExit().join();
            if (tries == TRIES || !log().contains(TRIPPED)) {
                throw new IllegalStateException("The server did not open its doors; its log, " + log + ", says:\n" + log());
            }
            putLogAside(tries);
        }
        return this;
    }

    private void putLogAside(int tries) {
        try {
            Files.move(log, folder.resolve("tripped-" + tries + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Server launch() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-Djava.awt.headless=true",
                "-Dmp.health.default.readiness.empty.response=DOWN", "-Djava.io.tmpdir=" + folder.resolve("tmp")));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", PAYARA.toString(), "--deploy", WAR.toString(), "--port", String.valueOf(port),
                "--prebootcommandfile", SETTINGS.resolve("preboot.txt").toString(),
                "--logproperties", SETTINGS.resolve("logging.properties").toString(), "--nohazelcast", "--disablephonehome"));
        if (others.isEmpty()) {
            command.addAll(List.of("--contextRoot", "/"));
        }
        others.forEach(war -> command.addAll(List.of("--deploy", war.toString())));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Process child = process;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(child)));
        return this;
    }

    /** Whatever a test forgot ends here, and what the server unpacked (180 MB) goes with it. */
    private void end(Process child) {
        child.destroyForcibly().onExit().join();
        try (Stream<Path> files = Files.walk(folder.resolve("tmp"))) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException alreadyGone) {
            // an earlier start of the same server was here before
        }
    }

    /** For a server that somebody else has started. */
    public static void awaitReady(String baseUrl) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady(baseUrl)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(baseUrl + " did not open its doors");
            }
            pause();
        }
    }

    private boolean opens() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            boolean failed = Stream.of("Exception while loading the app", "The doors stay closed", TRIPPED).anyMatch(log()::contains);
            if (failed || !process.isAlive() || Instant.now().isAfter(end)) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public boolean isReady() {
        return isReady(baseUrl());
    }

    private static boolean isReady(String baseUrl) {
        try {
            return send(HttpRequest.newBuilder(URI.create(baseUrl + "/health/ready")).build()).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public URI uri(String path) {
        return URI.create(baseUrl() + path);
    }

    /** Without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    /** Signed in once as each account, by a token that also outlasts a kill: most of what signing in takes is the password's hash. */
    public synchronized Api api() {
        if (api == null) {
            api = new Api(baseUrl());
        }
        return api;
    }

    public Path data() {
        return folder.resolve("data");
    }

    public long processId() {
        return process.pid();
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** As a power cut: nothing is flushed, nothing closed. {@link #start()} again finds the same data. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As Ctrl-C. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not stop; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    /** Below those that outgoing connections are given: none of them takes it before the server does. */
    static int freePort() {
        while (true) {
            try (ServerSocket socket = new ServerSocket(ThreadLocalRandom.current().nextInt(20_000, 32_000))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // another one
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
