package ajar.school.files;

import static ajar.school.files.Samples.problems;
import static ajar.school.files.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbooksTest {

    static NamedBytes workbook(String sheetName, Consumer<Worksheet> fill) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Hawthorn", "1.0")) {
            fill.accept(workbook.newWorksheet(sheetName));
        }
        return new NamedBytes("week.xlsx", bytes.toByteArray());
    }

    static void row(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, (String) cells[column]);
            }
        }
    }

    /** The smallest workbook around the XML of a sheet. */
    static byte[] around(byte[] sheet) throws IOException {
        var relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="%s">
                    <sheets><sheet name="AO" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(relation));
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""".formatted(relation));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void areReadFromTheSmallestWorkbook() throws IOException {
        var sheet = Objects.requireNonNull(
                WorkbooksTest.class.getResourceAsStream("FilesFuzzTestInputs/readsAnySheet/sheet.xml"));
        try (sheet) {
            var file = new NamedBytes("week.xlsx", around(sheet.readAllBytes()));
            assertThat(rows(TimetableFiles.read(List.of(file)))).containsExactly("AO,7A,Maths,,1,1", "AO,7B,Art,,2,2");
        }
    }

    /** Found by fuzzing: a cell that claims to be in column 400 million took all memory there was. */
    @Test
    void areRefusedWithCellsBeyondEveryColumn() throws IOException {
        for (var cell : List.of("Bperiod1", "ZZZZZZ1", "B", "1")) {
            var sheet = "<worksheet><sheetData><row r='1'><c r='%s'><v>1</v></c></row></sheetData></worksheet>"
                    .formatted(cell);
            var file = new NamedBytes("week.xlsx", around(sheet.getBytes(StandardCharsets.UTF_8)));
            assertThat(problems(TimetableFiles.read(List.of(file)))).as(cell).contains("0 files.xlsx.broken");
        }
    }

    @Test
    void areReadRowByRow() throws IOException {
        var read = TimetableFiles.read(List.of(workbook("Lessons", sheet -> {
            row(sheet, 0, "Hawthorn School");
            row(sheet, 2, "Teacher", "Class", "Day", "Period");
            row(sheet, 3, "AO", "7a", 1, 2);
            row(sheet, 5, "BL", "7b", "x", 1);
        })));
        assertThat(rows(read)).containsExactly("AO,7a,,,1,1");
        assertThat(problems(read)).containsExactly("6 files.day.unknown");
    }

    @Test
    void areReadAsOneSheetPerTeacher() throws IOException {
        var read = TimetableFiles.read(List.of(workbook("AO", sheet -> {
            row(sheet, 0, "Day", "1", "2");
            row(sheet, 1, "Monday", "7a\nPhysics", "");
            row(sheet, 2, "Tuesday", "", "7b\nArt\nLab");
        })));
        assertThat(rows(read)).containsExactly("AO,7a,Physics,,1,1", "AO,7b,Art,Lab,2,2");
    }

    @Test
    void readTimesOfDayAsPeopleSeeThem() throws IOException {
        var read = TimetableFiles.read(List.of(workbook("Lessons", sheet -> {
            row(sheet, 0, "Teacher", "Class", "Day", "Start", "End");
            row(sheet, 1, "AO", "7a", "Mon", 0.34375, 0.375);
            sheet.range(1, 3, 1, 4).style().format("h:mm").set();
        })));
        assertThat(TimetableCsv.periods(read).orElseThrow()).contains("1,08:15,09:00,morning");
    }

    @Test
    void needNoStyles() throws IOException {
        try (var in = WorkbooksTest.class.getResourceAsStream("FilesFuzzTestInputs/readsAnyArchive/week.xlsx")) {
            var file = new NamedBytes("week.xlsx", Objects.requireNonNull(in).readAllBytes());
            assertThat(rows(TimetableFiles.read(List.of(file)))).containsExactly("AO,,,,1,1");
        }
    }

    @Test
    void areRefusedWhenBroken() throws IOException {
        var whole = workbook("Lessons", sheet -> row(sheet, 0, "Teacher")).bytes();
        for (int i = whole.length / 2; i < whole.length / 2 + 40; i++) {
            whole[i] = 0;
        }
        assertThat(TimetableFiles.read(List.of(new NamedBytes("a.xlsx", whole))).hasErrors())
                .isTrue();
    }
}
