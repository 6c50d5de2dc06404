package ajar.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** The programs of PostgreSQL, unpacked once from the jar that carries them. */
record Binaries(Path directory) {

    private static final String ARCHIVE = "postgres-linux-x86_64.txz";

    Path initdb() {
        return directory.resolve("bin/initdb");
    }

    Path postgres() {
        return directory.resolve("bin/postgres");
    }

    /** Unpacks into {@code home}, unless these very programs are there already. */
    static Binaries in(Path home) {
        refuseOtherPlatforms();
        try {
            var archive = Binaries.class.getClassLoader().getResource(ARCHIVE);
            if (archive == null) {
                throw new IllegalStateException("The jar with the PostgreSQL programs is not on the class path.");
            }
            var connection = archive.openConnection();
            var mark = connection instanceof JarURLConnection jar
                    ? Long.toHexString(jar.getJarEntry().getCrc())
                    : Long.toHexString(connection.getContentLengthLong());
            var wanted = home.resolve("postgresql-" + mark);
            if (!Files.exists(wanted)) {
                Files.createDirectories(home);
                try (var packed = connection.getInputStream()) {
                    unpack(packed, wanted);
                }
            }
            return new Binaries(wanted);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "PostgreSQL could not be unpacked into %s: %s".formatted(home, e.getMessage()),
                    "Free some space there (about 100 MB), or set AJAR_HOME to a directory that you may write to.",
                    e);
        }
    }

    private static void refuseOtherPlatforms() {
        var platform = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        if (!platform.toLowerCase(Locale.ROOT).equals("linux on amd64")) {
            throw new DatabaseUnavailable(
                    "Ajar brings PostgreSQL for Linux on x86-64 only; this is %s.".formatted(platform),
                    "Point Ajar at a PostgreSQL 18 of your own: set AJAR_DATABASE_URL and the four variables with it.");
        }
    }

    /** Renames at the end, so that a directory of that name is always complete. */
    private static void unpack(InputStream packed, Path wanted) throws IOException {
        var fresh = Files.createTempDirectory(wanted.toAbsolutePath().getParent(), "unpacking");
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, fresh);
            }
            putInPlace(fresh, wanted);
        } finally {
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    /** Whoever unpacked at the same time may have been faster: what stands there is whole, and as good. */
    private static void putInPlace(Path fresh, Path wanted) throws IOException {
        try {
            Files.move(fresh, wanted, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(wanted)) {
                throw e;
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream content, Path into) throws IOException {
        var target = within(into, entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static Path within(Path directory, String name) throws IOException {
        var target = directory.resolve(name).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("The archive wants to write outside its directory: " + name);
        }
        return target;
    }
}
