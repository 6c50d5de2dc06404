package ajar.school.files;

import static ajar.school.files.Samples.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HostileFilesTest {

    private static List<String> told(byte[] bytes) {
        return assertTimeout(
                Duration.ofSeconds(20), () -> problems(TimetableFiles.read(List.of(new NamedBytes("evil", bytes)))));
    }

    private static List<String> told(String content) {
        return told(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String entry, byte[] content, int times) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                zip.putNextEntry(new ZipEntry(times == 1 ? entry : entry + i));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void mayNotBeLarge() {
        assertThat(told(new byte[TimetableFiles.BYTES_MAX + 1])).containsExactly("0 files.large");
        assertThat(told(new byte[0])).containsExactly("0 files.empty");
    }

    @Test
    void mayNotUnpackWithoutEnd() throws IOException {
        assertThat(told(zip("a.csv", new byte[20 * 1024 * 1024], 1))).containsExactly("0 files.zip.bomb");
        assertThat(told(zip("a", new byte[0], 10_001))).containsExactly("0 files.zip.entries");
    }

    @Test
    void mayNotNestArchives() throws IOException {
        assertThat(told(zip("b.zip", zip("a.csv", new byte[1], 1), 1))).containsExactly("0 files.zip.nested");
    }

    @Test
    void mayComeTogetherInOneArchive() throws IOException {
        var packed = zip("week/lessons.csv", Samples.ROWS.getBytes(StandardCharsets.UTF_8), 1);
        var read = TimetableFiles.read(List.of(new NamedBytes("week.zip", packed)));
        assertThat(read.lessons()).hasSize(3).allMatch(lesson -> lesson.file().equals("week.zip/week/lessons.csv"));
    }

    @Test
    void haveNoEntitiesAndNoDocumentType() {
        assertThat(told("<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<timetable>&x;</timetable>"))
                .containsExactly("1 files.xml.dtd");
        assertThat(told("<?xml version='1.0'?>\n<!DOCTYPE fet SYSTEM 'http://localhost:1/x.dtd'>\n<fet/>"))
                .hasSize(1)
                .allMatch(problem -> problem.endsWith("files.xml.dtd"));
        assertThat(told("<timetable>&unknown;</timetable>")).hasSize(1).allMatch(each -> each.contains("files.xml"));
    }

    @Test
    void haveNoEntitiesInsideAWorkbook() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        var outside = "<!DOCTYPE worksheet [<!ENTITY a29 SYSTEM \"file:///etc/passwd\">";
        for (var start : List.of(laughs.toString(), outside)) {
            var sheet = start + """
                    ]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                    <row r="1"><c r="A1" t="str"><v>teacher</v></c><c r="B1" t="str"><v>class</v></c>
                    <c r="C1" t="str"><v>day</v></c><c r="D1" t="str"><v>period</v></c></row>
                    <row r="2"><c r="A2" t="str"><v>&a29;</v></c><c r="B2" t="str"><v>7a</v></c><c r="C2"><v>1</v></c>
                    <c r="D2"><v>1</v></c></row></sheetData></worksheet>""";
            var workbook = new NamedBytes("week.xlsx", WorkbooksTest.around(sheet.getBytes(StandardCharsets.UTF_8)));
            var read = assertTimeout(Duration.ofSeconds(20), () -> TimetableFiles.read(List.of(workbook)));
            assertThat(read.toString()).doesNotContain("root:", "haha");
        }
    }

    @Test
    void areNotDeep() {
        assertThat(told("<a>".repeat(100_000))).containsExactly("1 files.xml.large");
    }

    @Test
    void tellWhereXmlBreaks() {
        assertThat(told("<timetable>\n<periods>\n</timetable>")).containsExactly("3 files.xml.broken");
        assertThat(told("<timetable/>\n<timetable/>")).hasSize(1);
    }

    @Test
    void tellWhereTablesBreak() {
        assertThat(told(Samples.ROWS + "\"AO,7a\nBL,8b")).contains("5 files.csv.quote");
        assertThat(told("x".repeat(3_000) + ",b\n")).contains("1 files.cell.long");
        assertThat(told(",".repeat(1_000))).contains("1 files.columns.many");
    }

    @Test
    void areNamedWhenNobodyKnowsThem() {
        assertThat(told("PNG\0\0\0")).containsExactly("0 files.format.unknown");
        assertThat(told("<html/>")).containsExactly("0 files.format.unknown");
        assertThat(told("PK\3\4 but no archive")).containsExactly("0 files.zip.broken");
    }

    @Test
    void endTheListOfProblemsSomewhere() {
        var read = Samples.read(Samples.ROWS + "AO,7a,Physics,,99x,1\n".repeat(3_000));
        assertThat(read.problems()).hasSize(Draft.PROBLEMS_MAX + 1);
        assertThat(FileWords.line(read.problems().getLast())).isEqualTo("f1: 2,000 more problems are not listed.");
    }
}
