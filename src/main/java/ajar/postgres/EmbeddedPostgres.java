package ajar.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of our own: listens on this machine only, lets nobody in without a password, and keeps its data in
 * {@code home}. One program at a time may use a home. Not safe for use by several threads.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    static final String SUPERUSER = "postgres";
    private static final String VERSION = "18";
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final int CONNECTIONS_MAX = 60;
    private static final Pattern TROUBLE = Pattern.compile("FATAL|PANIC|ERROR|[Ee]rror:|could not|No space left");

    private final Path home;
    private final Path data;
    private final Path log;
    private final Durability durability;
    private final Binaries binaries;
    private final Unprivileged unprivileged;
    private final FileChannel lock;
    private final Passwords passwords;
    private @Nullable Process server;
    private int port;

    private EmbeddedPostgres(Path home, Path programs, Durability durability) throws IOException {
        this.home = home;
        this.data = home.resolve("data");
        this.log = home.resolve("postgresql.log");
        this.durability = durability;
        this.lock = lock(home);
        this.binaries = Binaries.in(programs);
        this.unprivileged = Unprivileged.here();
        this.passwords = Passwords.in(home.resolve("passwords"));
    }

    /**
     * Starts the server of this home, made on first use; ends a server that a killed program left behind.
     *
     * @throws DatabaseUnavailable when another program uses this home, or PostgreSQL cannot run here
     */
    public static EmbeddedPostgres start(Path home, Durability durability) {
        return start(home, home, durability);
    }

    /** The same with the programs kept elsewhere, so that many homes can share them. */
    static EmbeddedPostgres start(Path home, Path programs, Durability durability) {
        try {
            var where = Files.createDirectories(home).toRealPath();
            var postgres = new EmbeddedPostgres(where, programs.toAbsolutePath().normalize(), durability);
            try {
                postgres.start();
            } catch (IOException | RuntimeException e) {
                postgres.close();
                throw e;
            }
            return postgres;
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The database could not be started in %s: %s".formatted(home, reason(e)),
                    "Set AJAR_HOME to a directory that you may write to and that has some 200 MB left.",
                    e);
        }
    }

    /** The address of a database of this server. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    Login superuser() {
        return new Login(SUPERUSER, passwords.superuser());
    }

    Login owner() {
        return new Login("ajar_owner", passwords.owner());
    }

    Login app() {
        return new Login("ajar_app", passwords.app());
    }

    Login keysOwner() {
        return new Login("ajar_keys_owner", passwords.keysOwner());
    }

    Login keys() {
        return new Login("ajar_keys_app", passwords.keys());
    }

    /** Stops the server after cutting off whoever is still connected; harmless when repeated. */
    @Override
    public void close() {
        if (server != null) {
            Postmaster.stop(server.toHandle());
            server = null;
        }
        try {
            lock.close();
        } catch (IOException e) {
            // The lock ends with this program at the latest.
        }
    }

    /** Lets go of the server without stopping it, as a program does that is killed. */
    void forget() {
        server = null;
        close();
    }

    private static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Another server of this very program: the same refusal.
        }
        channel.close();
        throw new DatabaseUnavailable(
                "Ajar is already running with the data in %s.".formatted(home),
                "Use or stop the Ajar that is running, or set AJAR_HOME to another directory for a second one.");
    }

    private void start() throws IOException {
        Postmaster.stopOrphan(data);
        if (Files.exists(log)) {
            Files.move(log, home.resolve("postgresql.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(data)) {
            refuseOtherVersions();
        } else {
            initialise();
        }
        port = freePort();
        server = launch(serverCommand());
        awaitReady(server);
    }

    private void refuseOtherVersions() throws IOException {
        var found = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!found.equals(VERSION)) {
            throw new DatabaseUnavailable(
                    "The data in %s was written by PostgreSQL %s; this Ajar brings PostgreSQL %s."
                            .formatted(data, found, VERSION),
                    "Start the Ajar that wrote it, or move the directory away to begin with an empty school.");
        }
    }

    /** Into a fresh directory first, so that a half-made one is never taken for the data. */
    private void initialise() throws IOException {
        var fresh = Files.createDirectory(
                home.resolve("data-" + Long.toUnsignedString(System.nanoTime(), 36)),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        unprivileged.own(fresh);
        var secret = Files.createTempFile(home, "initdb", ".password");
        try {
            Files.writeString(secret, passwords.superuser());
            unprivileged.own(secret);
            var command = new ArrayList<>(List.of(binaries.initdb().toString(), "--pgdata=" + fresh));
            command.addAll(List.of("--username=" + SUPERUSER, "--pwfile=" + secret, "--auth=scram-sha-256"));
            command.addAll(List.of("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            command.addAll(List.of("--locale=C", "--no-instructions"));
            if (durability == Durability.THROWAWAY) {
                command.add("--no-sync");
            }
            var initdb = launch(command);
            if (waitFor(initdb) != 0) {
                Files.deleteIfExists(fresh);
                throw new IOException("initdb failed. Its last words: " + lastWords());
            }
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(fresh, data);
    }

    private List<String> serverCommand() {
        var command = new ArrayList<>(List.of(binaries.postgres().toString(), "-D", data.toString()));
        command.addAll(List.of("-p", Integer.toString(port), "-c", "listen_addresses=127.0.0.1"));
        command.addAll(List.of("-c", "unix_socket_directories=", "-c", "max_connections=" + CONNECTIONS_MAX));
        // The log must not repeat what people wrote: no statements, no values of rows.
        command.addAll(List.of("-c", "log_min_error_statement=panic", "-c", "log_error_verbosity=terse"));
        command.addAll(durability.settings());
        return command;
    }

    private Process launch(List<String> command) throws IOException {
        return new ProcessBuilder(unprivileged.command(command))
                .directory(binaries.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitReady(Process child) throws IOException {
        var deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (System.nanoTime() < deadline && child.isAlive()) {
            if (Postmaster.of(data).filter(found -> found.isReady(child)).isPresent()) {
                return;
            }
            pause();
        }
        throw new IOException("PostgreSQL did not become ready. Its last words: " + lastWords());
    }

    /** What went wrong according to PostgreSQL, rather than how it tidied up afterwards. */
    private String lastWords() throws IOException {
        var lines = Files.readAllLines(log);
        return lines.stream()
                .filter(line -> TROUBLE.matcher(line).find())
                .reduce((first, second) -> second)
                .orElseGet(() -> lines.isEmpty() ? "none" : lines.getLast())
                .strip();
    }

    /** The JDK's own message is often only the name of the file. */
    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "you may not write to %s.".formatted(denied.getFile());
            case FileAlreadyExistsException file -> "%s is a file.".formatted(file.getFile());
            case FileSystemException other
            when other.getReason() != null -> "%s: %s.".formatted(other.getFile(), other.getReason());
            default -> String.valueOf(e.getMessage());
        };
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database was being set up.", e);
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database was starting.", e);
        }
    }
}
