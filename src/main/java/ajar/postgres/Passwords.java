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
record Passwords(String superuser, String owner, String app, String keysOwner, String keys) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            return write(file, new Passwords(random(), random(), random(), random(), random()));
        }
        var kept = read(file);
        return kept.hasKeys() ? kept : write(file, kept.withKeys());
    }

    /** Homes from before there was a second database have no passwords for it. */
    private boolean hasKeys() {
        return !keysOwner.isEmpty() && !keys.isEmpty();
    }

    private Passwords withKeys() {
        return new Passwords(superuser, owner, app, random(), random());
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
                kept.getProperty("superuser", ""),
                kept.getProperty("owner", ""),
                kept.getProperty("app", ""),
                kept.getProperty("keysOwner", ""),
                kept.getProperty("keys", ""));
    }

    private static Passwords write(Path file, Passwords all) throws IOException {
        var half = Files.createTempFile(file.toAbsolutePath().getParent(), "passwords", ".new");
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(
                half,
                "superuser=%s\nowner=%s\napp=%s\nkeysOwner=%s\nkeys=%s\n"
                        .formatted(all.superuser, all.owner, all.app, all.keysOwner, all.keys));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        return all;
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
