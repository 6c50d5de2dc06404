package ajar.school.files;

import static ajar.school.files.Samples.problems;
import static ajar.school.files.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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
