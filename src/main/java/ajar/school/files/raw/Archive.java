package ajar.school.files.raw;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip archive, unpacked in memory. What its directory claims about sizes is not believed: everything is unpacked twice, once to count
 * and to throw away, and only what kept to the limits once more to be read. So a bomb costs some work and no memory. Nothing is ever
 * written to disk.
 */
public final class Archive {

    static final int ENTRIES_MAX = 10_000;
    static final long UNPACKED_BYTES_MAX = 50L * 1024 * 1024;
    static final int RATIO_MAX = 100;

    /** Small files of blanks pack better than any ratio allows and still do no harm. */
    static final long RATIO_FREE_BYTES = 1024 * 1024;

    private static final int BUFFER_BYTES = 8192;
    private static final Pattern WAY_OUT =
            Pattern.compile("(.*[/\\\\])?\\.\\.([/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*", Pattern.DOTALL);

    private Archive() {}

    public static boolean looksLike(byte[] bytes) {
        return starts(bytes, 0, 3, 4);
    }

    /** Returns the files inside by their paths, folders left out. */
    public static Map<String, byte[]> unpack(byte[] bytes) throws Unreadable {
        countEntries(bytes);
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            long total = 0;
            for (var entry : entries) {
                check(zip, entry);
                total += count(zip, entry, total, bytes.length);
            }
            for (var entry : entries) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), content(zip, entry));
                }
            }
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(0, "files.zip.broken");
        }
        return files;
    }

    /** Before the library makes an object for each entry of the directory; what its last record claims is not believed either. */
    private static void countEntries(byte[] bytes) throws Unreadable {
        int entries = 0;
        for (int i = 0; i < bytes.length - 3; i++) {
            if (starts(bytes, i, 1, 2) && ++entries > ENTRIES_MAX) {
                throw new Unreadable(0, "files.zip.entries", ENTRIES_MAX);
            }
        }
    }

    private static boolean starts(byte[] bytes, int at, int third, int fourth) {
        return bytes.length > at + 3
                && bytes[at] == 'P'
                && bytes[at + 1] == 'K'
                && bytes[at + 2] == third
                && bytes[at + 3] == fourth;
    }

    /** Paths are shown and never followed; one that leads out of the archive was made to do harm elsewhere, and is not met with trust. */
    private static void check(ZipFile zip, ZipArchiveEntry entry) throws Unreadable {
        if (WAY_OUT.matcher(entry.getName()).matches() || entry.getName().indexOf('\0') >= 0) {
            throw new Unreadable(0, "files.zip.path");
        } else if (entry.isUnixSymlink() || !zip.canReadEntryData(entry)) {
            throw new Unreadable(0, "files.zip.broken");
        }
    }

    private static long count(ZipFile zip, ZipArchiveEntry entry, long before, int packed)
            throws IOException, Unreadable {
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            var buffer = new byte[BUFFER_BYTES];
            for (int read = in.readNBytes(buffer, 0, BUFFER_BYTES);
                    read > 0;
                    read = in.readNBytes(buffer, 0, BUFFER_BYTES)) {
                if (size == 0 && looksLike(buffer)) {
                    throw new Unreadable(0, "files.zip.nested");
                }
                size += read;
                long total = before + size;
                if (total > UNPACKED_BYTES_MAX || (total > RATIO_FREE_BYTES && total > (long) RATIO_MAX * packed)) {
                    throw new Unreadable(0, "files.zip.bomb");
                }
            }
        }
        return size;
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
