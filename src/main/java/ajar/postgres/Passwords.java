package ajar.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The generated passwords of an embedded server, kept in a file that only its owner can read. */
record Passwords(String superuser, String owner, String app) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords in(Path file) throws IOException {
        return Files.exists(file) ? read(file) : write(file);
    }

    @Override
    public String toString() {
        return "Passwords[]";
    }

    private static Passwords read(Path file) throws IOException {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Passwords(
                kept.getProperty("superuser", ""), kept.getProperty("owner", ""), kept.getProperty("app", ""));
    }

    private static Passwords write(Path file) throws IOException {
        var fresh = new Passwords(random(), random(), random());
        var half = Files.createTempFile(file.toAbsolutePath().getParent(), "passwords", ".new");
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(half, "superuser=%s\nowner=%s\napp=%s\n".formatted(fresh.superuser, fresh.owner, fresh.app));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        return fresh;
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
