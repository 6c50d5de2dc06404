package ajar.school.files.raw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip archive, unpacked in memory and counted while it is unpacked: what its directory claims about sizes is not
 * believed. Nothing is ever written to disk, so that paths inside can do no harm.
 */
public final class Archive {

    static final int ENTRIES_MAX = 10_000;
    static final long UNPACKED_BYTES_MAX = 50L * 1024 * 1024;
    static final int RATIO_MAX = 100;

    /** Small files of blanks pack better than any ratio allows and still do no harm. */
    static final long RATIO_FREE_BYTES = 1024 * 1024;

    private Archive() {}

    public static boolean looksLike(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Returns the files inside by their paths, folders left out. */
    public static Map<String, byte[]> unpack(byte[] bytes) throws Unreadable {
        var files = new LinkedHashMap<String, byte[]>();
        long total = 0;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            int entries = 0;
            for (var entry : Collections.list(zip.getEntries())) {
                if (++entries > ENTRIES_MAX) {
                    throw new Unreadable(0, "files.zip.entries", ENTRIES_MAX);
                }
                if (!entry.isDirectory()) {
                    var content = content(zip, entry, total, bytes.length);
                    total += content.length;
                    files.put(entry.getName(), content);
                }
            }
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(0, "files.zip.broken");
        }
        return files;
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, long before, int packed)
            throws IOException, Unreadable {
        if (entry.isUnixSymlink() || !zip.canReadEntryData(entry)) {
            throw new Unreadable(0, "files.zip.broken");
        }
        var content = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
            var buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                content.write(buffer, 0, read);
                long total = before + content.size();
                if (total > UNPACKED_BYTES_MAX || (total > RATIO_FREE_BYTES && total > (long) RATIO_MAX * packed)) {
                    throw new Unreadable(0, "files.zip.bomb");
                }
            }
        }
        if (looksLike(content.toByteArray())) {
            throw new Unreadable(0, "files.zip.nested");
        }
        return content.toByteArray();
    }
}
