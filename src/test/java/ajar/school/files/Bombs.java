package ajar.school.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Files that were made to do harm, or to be two things at once; none of them is a timetable. */
final class Bombs {

    static final int MEBIBYTE = 1024 * 1024;
    private static final int SYMLINK = 0120777;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    private Bombs() {}

    static Map<String, byte[]> all() {
        var bombs = new LinkedHashMap<String, byte[]>();
        archives(bombs);
        paths(bombs);
        workbooks(bombs);
        documents(bombs);
        polyglots(bombs);
        texts(bombs);
        return bombs;
    }

    private static void archives(Map<String, byte[]> bombs) {
        bombs.put("one large file", zip(1, i -> "a.csv", new byte[60 * MEBIBYTE]));
        bombs.put("one file of high ratio", zip(1, i -> "a.csv", new byte[20 * MEBIBYTE]));
        bombs.put("many middling files", zip(60, i -> i + ".csv", new byte[MEBIBYTE]));
        bombs.put("too many files", zip(10_001, i -> i + ".csv", new byte[0]));
        bombs.put("too many folders", zip(10_001, i -> i + "/", new byte[0]));
        bombs.put("a directory of lies", directoryOf(100_000, 1));
        bombs.put("overlapping files", overlapping(9_000, MEBIBYTE));
        bombs.put("an archive in an archive", zip(1, i -> "b.zip", zip(1, i -> "a.csv", Samples.ROWS.getBytes(UTF_8))));
        bombs.put("a workbook in an archive", zip(1, i -> "b.xlsx", sheet("<row r=\"1\"/>")));
        bombs.put("no more than its start", new byte[] {'P', 'K', 3, 4});
        bombs.put("no end", Arrays.copyOf(zip(1, i -> "a.csv", new byte[100]), 60));
        bombs.put("encrypted", encrypted());
        bombs.put("an empty archive", zip(0, i -> "", new byte[0]));
    }

    private static void paths(Map<String, byte[]> bombs) {
        for (var path : new String[] {
            "../week.csv",
            "a/../../week.csv",
            "..\\week.csv",
            "a\\..\\week.csv",
            "/etc/cron.d/week",
            "C:\\week.csv",
            "..",
            "\\\\host\\week.csv"
        }) {
            bombs.put("the path " + path, zip(1, i -> path, Samples.ROWS.getBytes(UTF_8)));
        }
        bombs.put("a symbolic link", link());
    }

    private static void workbooks(Map<String, byte[]> bombs) {
        bombs.put("a workbook of blanks", sheet("<row r=\"1\"/>" + " ".repeat(55 * MEBIBYTE)));
        bombs.put("a workbook of rows", sheet("<row/>".repeat(6_000_000)));
        bombs.put("a workbook of far cells", sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
        bombs.put("a workbook that laughs", laughing());
        bombs.put("a workbook without anything", zip(1, i -> "[Content_Types].xml", "<Types/>".getBytes(UTF_8)));
        bombs.put(
                "a text document",
                zip(1, i -> i == 0 ? "[Content_Types].xml" : "word/document.xml", "<w/>".getBytes(UTF_8)));
    }

    private static void documents(Map<String, byte[]> bombs) {
        var entities = new StringBuilder("<!DOCTYPE timetable [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bombs.put("a billion laughs", (entities + "]><timetable>&a39;</timetable>").getBytes(UTF_8));
        bombs.put(
                "a quadratic one",
                ("<!DOCTYPE t [<!ENTITY a \"" + "a".repeat(MEBIBYTE) + "\">]><timetable>" + "&a;".repeat(1_000))
                        .getBytes(UTF_8));
        bombs.put(
                "a file of this machine",
                "<!DOCTYPE t [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><timetable>&a;</timetable>".getBytes(UTF_8));
        bombs.put(
                "a parameter from elsewhere",
                "<!DOCTYPE t [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/a.dtd\">%a;]><timetable/>".getBytes(UTF_8));
        bombs.put("great depth", "<a>".repeat(3 * MEBIBYTE).getBytes(UTF_8));
        bombs.put("a million elements", ("<timetable>" + "<a/>".repeat(2 * MEBIBYTE)).getBytes(UTF_8));
        bombs.put("a million attributes", ("<timetable " + "a='' ".repeat(MEBIBYTE) + "/>").getBytes(UTF_8));
        bombs.put(
                "an inclusion",
                "<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='/etc/passwd'/>".getBytes(UTF_8));
        bombs.put(
                "a picture with script", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8));
        bombs.put("a page", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8));
    }

    private static void polyglots(Map<String, byte[]> bombs) {
        var archive = zip(1, i -> "a.csv", Samples.ROWS.getBytes(UTF_8));
        bombs.put("a picture and an archive", joined("GIF89a\1\0\1\0\0\0\0;".getBytes(ISO_8859_1), archive));
        bombs.put("a document and an archive", joined("%PDF-1.7\n%\0\1\2\n".getBytes(ISO_8859_1), archive));
        bombs.put("a program and an archive", joined("\177ELF\2\1\1\0\0".getBytes(ISO_8859_1), archive));
        bombs.put("a program for Windows", joined("MZ\220\0\3\0".getBytes(ISO_8859_1), new byte[1_000]));
        bombs.put("a packed archive", gzipped(archive));
        bombs.put("a packed bomb", gzipped(new byte[50 * MEBIBYTE]));
        bombs.put("a tape", joined("week.csv".getBytes(UTF_8), new byte[10_240]));
        bombs.put("an old workbook", joined(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[4_096]));
    }

    private static void texts(Map<String, byte[]> bombs) {
        bombs.put("larger than anything", new byte[TimetableFiles.BYTES_MAX + 1]);
        bombs.put("nothing", new byte[0]);
        bombs.put("one endless line", "a,".repeat(4 * MEBIBYTE).getBytes(UTF_8));
        bombs.put("one endless cell", ("teacher,class\n\"" + "a".repeat(9 * MEBIBYTE)).getBytes(UTF_8));
        bombs.put("endless lines", ("a,b\n".repeat(2 * MEBIBYTE)).getBytes(UTF_8));
        bombs.put("endless quotes", "\"".repeat(9 * MEBIBYTE + 1).getBytes(UTF_8));
    }

    static byte[] zip(int files, IntFunction<String> path, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                zip.putArchiveEntry(new ZipArchiveEntry(path.apply(i)));
                zip.write(content);
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] link() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            var entry = new ZipArchiveEntry("week.csv");
            entry.setUnixMode(SYMLINK);
            zip.putArchiveEntry(entry);
            zip.write("/etc/passwd".getBytes(UTF_8));
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The bit that says so, in both places. */
    private static byte[] encrypted() {
        var bytes = zip(1, i -> "a.csv", Samples.ROWS.getBytes(UTF_8));
        var all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < bytes.length - 10; i++) {
            if (all.getInt(i) == LOCAL) {
                bytes[i + 6] |= 1;
            } else if (all.getInt(i) == CENTRAL) {
                bytes[i + 8] |= 1;
            }
        }
        return bytes;
    }

    /** Many entries in the directory that all name the same packed megabyte. */
    private static byte[] overlapping(int entries, int size) {
        var one = zip(1, i -> "a", new byte[size]);
        var all = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN);
        int directory = 0;
        while (all.getInt(directory) != CENTRAL) {
            directory++;
        }
        int end = directory;
        while (all.getInt(end) != END) {
            end++;
        }
        var out = new ByteArrayOutputStream();
        out.write(one, 0, directory);
        for (int i = 0; i < entries; i++) {
            out.write(one, directory, end - directory);
        }
        return withEnd(out, directory, entries);
    }

    /** A directory alone, whose last record claims fewer entries than there are. */
    private static byte[] directoryOf(int entries, int claimed) {
        var entry = ByteBuffer.allocate(47).order(ByteOrder.LITTLE_ENDIAN);
        entry.putInt(0, CENTRAL).putShort(28, (short) 1).put(46, (byte) 'a');
        entry.putInt(16, (int) new CRC32().getValue());
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'P', 'K', 3, 4});
        for (int i = 0; i < entries; i++) {
            out.writeBytes(entry.array());
        }
        return withEnd(out, 4, claimed);
    }

    private static byte[] withEnd(ByteArrayOutputStream out, int directory, int entries) {
        var end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(END).putInt(0).putShort((short) entries).putShort((short) entries);
        end.putInt(out.size() - directory).putInt(directory);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static byte[] sheet(String rows) {
        return workbook("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows + "</sheetData></worksheet>");
    }

    private static byte[] laughing() {
        return workbook("<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row>"
                + "<c r=\"A1\" t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>");
    }

    private static byte[] workbook(String sheet) {
        try {
            return WorkbooksTest.around(sheet.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzipped(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
