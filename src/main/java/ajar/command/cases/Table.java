package ajar.command.cases;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A CSV file with a header: columns are found by name, further columns and empty lines are passed over. */
final class Table {

    private static final String MARK = "\uFEFF";
    private static final long BYTES_MAX = 256L << 20;

    /** No record of a case is as long; what is has lost its line ends, or never was text. */
    private static final int LINE_MAX = 1_000_000;

    private static final Pattern AT_LINE = Pattern.compile("line (\\d+)");
    private final String file;
    private final Problems problems;
    private final List<String> needed;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private int width;
    private boolean usable = true;
    private boolean complete = true;

    private Table(String file, List<String> needed, Problems problems) {
        this.file = file;
        this.needed = needed;
        this.problems = problems;
    }

    /** The table of a file that must be there; columns are separated by commas. */
    static Table read(Path file, String columns, Problems problems) {
        var table = new Table(String.valueOf(file.getFileName()), List.of(columns.split(",")), problems);
        try {
            if (Files.isDirectory(file)) {
                table.isBroken(0, "this is a folder, not a file");
            } else if (Files.size(file) > BYTES_MAX) {
                table.isBroken(0, "the file is larger than %d MB".formatted(BYTES_MAX >> 20));
            } else {
                table.understand(decoded(Files.readAllBytes(file)));
            }
        } catch (NoSuchFileException missing) {
            table.isBroken(0, "the file is missing");
        } catch (CharacterCodingException garbled) {
            table.isBroken(garbledLine(file), "the text is not UTF-8");
        } catch (IOException failure) {
            table.isBroken(0, "the file cannot be read");
        }
        return table;
    }

    /** An empty table if there is no such file. */
    static Table readIfThere(Path file, String columns, Problems problems) {
        return Files.exists(file)
                ? read(file, columns, problems)
                : new Table(String.valueOf(file.getFileName()), List.of(), problems);
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** The first line that differs after decoding and encoding again. */
    private static long garbledLine(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] again = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
            int line = 1;
            for (int i = 0; i < Math.min(bytes.length, again.length) && bytes[i] == again[i]; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            return line;
        } catch (IOException gone) {
            return 0;
        }
    }

    private void understand(String text) {
        long line = 1;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == 0) {
                isBroken(line, "there is a NUL byte, so this is no text");
                return;
            } else if (at - start > LINE_MAX) {
                isBroken(line, "the line is longer than %,d characters".formatted(LINE_MAX));
                return;
            } else if (one == '\n' || one == '\r' && !text.startsWith("\n", at + 1)) {
                line++;
                start = at + 1;
            }
        }
        parse(text);
    }

    private void parse(String text) {
        long line = 0;
        try (var reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var record : reader) {
                line = record.getStartingLineNumber();
                if (columns.isEmpty()) {
                    header(record);
                } else if (usable) {
                    add(record);
                }
            }
        } catch (CsvParseException fault) {
            var told = AT_LINE.matcher(String.valueOf(fault.getMessage()));
            isBroken(told.find() ? Long.parseLong(told.group(1)) : line + 1, "the quotes of this record do not match");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (columns.isEmpty() && usable) {
            isBroken(0, "the file is empty; its first line names the columns " + String.join(", ", needed));
        }
    }

    private void header(CsvRecord record) {
        width = record.getFieldCount();
        for (int i = 0; i < record.getFieldCount(); i++) {
            var name = record.getField(i);
            if (columns.put(name, i) != null && needed.contains(name)) {
                isBroken(record.getStartingLineNumber(), "the column " + name + " is there twice");
            }
        }
        var missing = needed.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            isBroken(
                    record.getStartingLineNumber(),
                    (missing.size() == 1 ? "the column is missing: " : "columns are missing: ")
                            + String.join(", ", missing));
        }
    }

    private void add(CsvRecord record) {
        if (record.getFieldCount() == width) {
            rows.add(new Row(this, record));
        } else {
            isWrong(
                    record.getStartingLineNumber(),
                    "the header has %d fields, this record has %d".formatted(width, record.getFieldCount()));
            complete = false;
        }
    }

    private void isBroken(long line, String sentence) {
        isWrong(line, sentence);
        usable = false;
    }

    void isWrong(long line, String sentence) {
        problems.add(file, line, sentence);
    }

    int column(String name) {
        var place = columns.get(name);
        if (place == null) {
            throw new IllegalArgumentException(file + " was not asked for the column " + name + ".");
        }
        return place;
    }

    /** Rows as far as they could be read. */
    List<Row> rows() {
        return rows;
    }

    /** False if the file, a column or a record is missing: then what it should have introduced is not known. */
    boolean isReadable() {
        return usable && complete;
    }

    Problems problems() {
        return problems;
    }
}
