package ajar.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the programs of PostgreSQL, which refuse to run as root, as somebody else when we are root.
 *
 * <p>A user namespace of its own needs no other account and reaches every directory that root can. Containers may forbid
 * it; then the account {@code nobody} has to do.
 */
enum Unprivileged {
    AS_WE_ARE(List.of()),
    IN_OWN_NAMESPACE(List.of("unshare", "-U")),
    AS_NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged here() {
        if (!isRoot()) {
            return AS_WE_ARE;
        }
        for (var way : List.of(IN_OWN_NAMESPACE, AS_NOBODY)) {
            if (way.works()) {
                return way;
            }
        }
        throw new DatabaseUnavailable(
                "PostgreSQL does not run as root, and neither unshare nor setpriv can make it run as somebody else here.",
                "Start Ajar as an ordinary user, or point it at a PostgreSQL of your own with AJAR_DATABASE_URL.");
    }

    /** The command line as it has to be started; it replaces itself, so the child keeps its process id. */
    List<String> command(List<String> wanted) {
        var all = new ArrayList<>(prefix);
        all.addAll(wanted);
        return all;
    }

    /** Gives a fresh directory to whom the server runs as. */
    void own(Path directory) throws IOException {
        if (this == AS_NOBODY) {
            Files.setAttribute(directory, "unix:uid", 65534);
            Files.setAttribute(directory, "unix:gid", 65534);
        }
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private boolean works() {
        try {
            var trial = new ProcessBuilder(command(List.of("true")))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
