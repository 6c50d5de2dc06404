package ajar.site.downloads;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table for a spreadsheet, as CSV in UTF-8 with a byte order mark and every cell in quotes.
 *
 * <p>Spreadsheets take a cell for a formula by its first sign, whatever the quotes, and some of them by the first sign behind blanks,
 * or by a wide one as Japanese keyboards write it. Such a cell gets an apostrophe in front, which spreadsheets read as "this is text".
 * Numbers lose nothing, because a minus sign before digits alone is no formula.
 *
 * @param name of the file, without its ending
 */
public record Sheet(String name, List<String> heads, List<List<String>> rows) {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

    /** Blanks and signs that are not seen, then what begins a formula, a command, or a new cell in some program; half and full width. */
    private static final Pattern ACTIVE = Pattern.compile(
            "[\\s\\p{Z}\\p{C}]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212\\uFE62\\uFE63"
                    + "\\uFE66\\uFE6B\\uFF5C\\uFF05].*|[\\t\\r\\n\\u0000].*",
            Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,15})?");

    public Sheet {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The answer that makes a browser keep the file. */
    public ResponseEntity<byte[]> download() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes());
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            bytes.write(0xEF);
            bytes.write(0xBB);
            bytes.write(0xBF);
            Stream.concat(Stream.of(heads), rows.stream())
                    .forEach(row ->
                            out.writeRecord(row.stream().map(Sheet::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String harmless(String cell) {
        return ACTIVE.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
