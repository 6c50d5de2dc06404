package ajar.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process as its {@code postmaster.pid} describes it. The file alone proves nothing: a crash leaves it behind. */
record Postmaster(long pid, String status) {

    static Optional<Postmaster> of(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            var status = lines.size() > 7 ? lines.get(7).strip() : "";
            return Optional.of(new Postmaster(Long.parseLong(lines.getFirst().strip()), status));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean isReady(Process child) {
        return pid == child.pid() && status.equals("ready");
    }

    /**
     * Ends a server that outlived the program which started it, and removes the file of one that is gone: its process id may
     * be somebody else's by now, whom PostgreSQL would take for a running server. The caller holds the lock of the home.
     */
    static void stopOrphan(Path data) throws IOException {
        of(data).flatMap(found -> ProcessHandle.of(found.pid))
                .filter(process -> serves(process, data))
                .ifPresent(Postmaster::stop);
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    /** A server works in its data directory and was told it on its command line. */
    private static boolean serves(ProcessHandle process, Path data) {
        var details = Path.of("/proc", Long.toString(process.pid()));
        try {
            var line = Files.readString(details.resolve("cmdline"));
            return List.of(line.split("\0")).contains(data.toString())
                    || Files.isSameFile(details.resolve("cwd"), data);
        } catch (IOException e) {
            return false;
        }
    }

    /** Fast shutdown first (clients are cut off), then immediate, then the hard way: recovery copes with each of them. */
    static void stop(ProcessHandle process) {
        for (var signal : List.of("INT", "QUIT", "KILL")) {
            if (process.isAlive()) {
                signal(signal, process);
                awaitEnd(process, Duration.ofSeconds(20));
            }
        }
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // The next, harder signal follows.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
