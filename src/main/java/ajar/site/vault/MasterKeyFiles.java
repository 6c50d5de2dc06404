package ajar.site.vault;

import ajar.postgres.KeysDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the master key is: {@code AJAR_MASTER_KEY} itself, in base64, or the file {@code AJAR_MASTER_KEY_FILE}, which without that is
 * {@code master.key} beside the data. The same with {@code _PREVIOUS} for the key before.
 */
@Component
class MasterKeyFiles {

    private static final String HOW =
            "A master key is 32 random bytes in base64, for instance from: head -c 32 /dev/urandom | base64";

    private final Environment environment;
    private final Path home;

    MasterKeyFiles(Environment environment, KeysDatabase keys) {
        this.environment = environment;
        this.home = keys.home();
    }

    /**
     * @param mayBeMade whether a missing file is made now: only for a vault that has no master key yet or gives its old one away
     * @throws VaultShut where there is none, or none that can be used
     */
    Lock current(boolean mayBeMade) {
        var value = setting("ajar.master-key");
        if (value.isPresent()) {
            return parsed(value.get(), "AJAR_MASTER_KEY");
        }
        var file = file();
        if (Files.exists(file)) {
            return read(file);
        }
        if (!mayBeMade) {
            throw new VaultShut(
                    "The master key %s is not there, and this vault cannot be opened without it.".formatted(file),
                    "Put it back from where you keep its copy, or name its place in AJAR_MASTER_KEY_FILE.");
        }
        return made(file);
    }

    Optional<Lock> previous() {
        return setting("ajar.master-key-previous")
                .map(value -> parsed(value, "AJAR_MASTER_KEY_PREVIOUS"))
                .or(() -> setting("ajar.master-key-previous-file").map(Path::of).map(file -> {
                    if (!Files.exists(file)) {
                        throw new VaultShut(
                                "AJAR_MASTER_KEY_PREVIOUS_FILE names %s, which is not there.".formatted(file),
                                "Name the file of the old master key, or unset it once the key was changed.");
                    }
                    return read(file);
                }));
    }

    String where() {
        return setting("ajar.master-key").isPresent() ? "AJAR_MASTER_KEY" : file().toString();
    }

    private Path file() {
        return setting("ajar.master-key-file").map(Path::of).orElseGet(() -> home.resolve("master.key"));
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(value -> !value.isBlank());
    }

    private static Lock read(Path file) {
        try {
            if (Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
                throw new VaultShut(
                        "Everybody on this machine may read the master key %s.".formatted(file),
                        "Shut it: chmod 600 %s. If others may have read it, change it too.".formatted(file));
            }
            return parsed(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new VaultShut(
                    "The master key %s could not be read.".formatted(file),
                    "Let the account that runs Ajar read it, and nobody else.",
                    e);
        }
    }

    private static Lock parsed(String base64, String where) {
        try {
            return Lock.of(Base64.getDecoder().decode(base64.strip()));
        } catch (IllegalArgumentException e) {
            // Without the cause, whose message may repeat a part of the key.
            throw new VaultShut("What %s holds is not a master key.".formatted(where), HOW);
        }
    }

    /** In a file of another name first, so that a half-written one is never taken for a key. */
    private static Lock made(Path file) {
        var key = Lock.fresh();
        try {
            var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            var half = Files.createTempFile(
                    folder,
                    "master",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(half, Base64.getEncoder().encodeToString(key.bytes()) + "\n");
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(half);
                return read(file);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (IOException e) {
            throw new VaultShut(
                    "The master key %s could not be made.".formatted(file),
                    "Name a place that may be written to in AJAR_MASTER_KEY_FILE.",
                    e);
        }
    }
}
