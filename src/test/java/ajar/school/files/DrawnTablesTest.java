package ajar.school.files;

import static ajar.school.files.Samples.problems;
import static ajar.school.files.Samples.read;
import static ajar.school.files.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.files.ColumnGuess.Layout;
import ajar.school.files.ColumnMapping.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Timetables laid out as grids: days along one side, periods along the other, a grid for each group, teacher or room. */
class DrawnTablesTest {

    private static final String TWO_GROUPS = """
            Hawthorn School,,,
            ,,,
            Class: 7A,,,
            ,Monday,Tuesday,Wednesday
            1,Maths / AO / R12,,Art / BL / R3
            2,Maths / AO / R12,Games / CH / Hall,
            Break,,,
            3,,,Science / AO
            Class: 7B,,,
            ,Monday,Tuesday,Wednesday
            1,Art / BL / R3,,
            2,,Games / CH / Hall,
            """;

    private static final String[] TWO_GROUPS_ROWS = {
        "AO,7A,Maths,R12,1,1",
        "BL,7B,Art,R3,1,1",
        "AO,7A,Maths,R12,1,2",
        "CH,7A+7B,Games,Hall,2,2",
        "BL,7A,Art,R3,3,1",
        "AO,7A,Science,,3,3"
    };

    @Test
    void haveDaysAcrossAndPeriodsDown() {
        var read = read(TWO_GROUPS);
        assertThat(rows(read)).containsExactly(TWO_GROUPS_ROWS);
        assertThat(problems(read)).isEmpty();
    }

    @Test
    void mayHavePeriodsAcrossAndDaysDown() {
        assertThat(rows(read("""
                Teacher: AO,,,
                ,1,2,3
                ,8:30-9:20,9:25-10:15,10:35-11:25
                Mon,7A / Maths / R12,7A / Maths / R12,
                Tue,,,8B / Science / Lab 2
                """)))
                .containsExactly("AO,7A,Maths,R12,1,1", "AO,7A,Maths,R12,1,2", "AO,8B,Science,Lab 2,2,3");
    }

    @Test
    void haveTheTimesOfPeriodsInAColumn() {
        var read = read("7A,,,\n,,Mon,Tue\n1,8:30-9:20,Maths/AO,\n2,9:25-10:15,,Art/BL\n");
        assertThat(rows(read)).containsExactly("AO,7A,Maths,,1,1", "BL,7A,Art,,2,2");
        assertThat(TimetableCsv.periods(read).orElseThrow()).contains("1,08:30,09:20", "2,09:25,10:15");
        var split = read("7A,,,\nFrom,To,Mon,Tue\n8:30,9:20,Maths/AO,\n9:25,10:15,,Art/BL\n");
        assertThat(TimetableCsv.periods(split).orElseThrow()).contains("1,08:30,09:20", "2,09:25,10:15");
    }

    @Test
    void mayWriteThePartsBelowEachOther() {
        assertThat(rows(read("""
                7A,,
                ,Mon,Tue
                1,Maths,Art
                ,AO,BL
                ,R12,R3
                2,,"Science
                AO
                Lab 2"
                """)))
                .containsExactly("AO,7A,Maths,R12,1,1", "BL,7A,Art,R3,2,1", "AO,7A,Science,Lab 2,2,2");
    }

    @Test
    void mayHoldSeveralLessonsInACell() {
        assertThat(
                        rows(
                                read(
                                        "Class 7A,,\n,Mon,Tue\n1,\"French / AO / R1\nGerman / BL / R2\",\n2,\"Art\nCH\n\nMusic\nAO\",\n")))
                .containsExactly("AO,7A,French,R1,1,1", "BL,7A,German,R2,1,1", "AO,7A,Music,,1,2", "CH,7A,Art,,1,2");
    }

    @Test
    void nameTheCellThatIsWrong() {
        var read = read("Room: Lab 2,,\n,Mon,Tue\n1,Science / AO / 8B,Science\n99999,,Science / AO / 8B / extra\n");
        assertThat(rows(read)).containsExactly("AO,8B,Science,Lab 2,1,1");
        assertThat(read.problems().stream().map(FileWords::line))
                .containsExactly(
                        "f1:3: cell C3: There is neither a teacher nor a group, so this row was left out.",
                        "f1:4: warning: cell C4: The last part of this cell could not be told, so it was left out. Say what the parts of a cell mean.",
                        "f1:4: cell C4: \"99999\" is no period of this timetable, so this lesson was left out.");
    }

    @Test
    void nameTheSheetWhereThereAreSeveral() throws IOException {
        var read = TimetableFiles.read(List.of(workbook(Map.of(
                "AO", new String[][] {{"", "Mon", "Tue"}, {"1", "7A / Maths / R12", "7A / Maths / R12"}},
                "BL", new String[][] {{"", "Mon", "Tue"}, {"1", "7B / Art / R3", ""}, {"x", "", "7B / Art / R3"}},
                "Notes", new String[][] {{"Printed for the staff room"}}))));
        assertThat(rows(read))
                .containsExactly("AO,7A,Maths,R12,1,1", "BL,7B,Art,R3,1,1", "AO,7A,Maths,R12,2,1", "BL,7B,Art,R3,2,2");
        assertThat(problems(read)).containsExactly("1 files.columns.missing");
    }

    @Test
    void showTeamTeachingOnce() throws IOException {
        var read = TimetableFiles.read(List.of(workbook(Map.of(
                "AO", new String[][] {{"", "Mon", "Tue"}, {"1", "7A / Science / Lab 2", ""}},
                "BL", new String[][] {{"", "Mon", "Tue"}, {"1", "7A / Science / Lab 2", ""}}))));
        assertThat(rows(read)).containsExactly("AO+BL,7A,Science,Lab 2,1,1");
    }

    @Test
    void mayShowALessonInItsTeachersAndItsGroupsWeek() {
        var read = read("Teacher: AO,,\n,Mon,Tue\n1,7A / Maths / R12,\nClass: 7A,,\n,Mon,Tue\n1,Maths / AO / R12,\n");
        assertThat(rows(read)).containsExactly("AO,7A,Maths,R12,1,1");
        assertThat(problems(read)).isEmpty();
    }

    @Test
    void mayAlternateByWeek() {
        assertThat(rows(read("Class 7A,,\n,Mon A,Mon B\n1,Maths/AO,Art/BL\n")))
                .containsExactly("AO,7A,Maths,,1,1", "BL,7A,Art,,6,1");
        assertThat(rows(read("Class 7A - Week A,,\n,Mon,Tue\n1,Maths/AO,\nClass 7A - Week B,,\n,Mon,Tue\n1,Art/BL,\n")))
                .containsExactly("AO,7A,Maths,,1,1", "BL,7A,Art,,6,1");
    }

    @Test
    void mayCarryDatesAndOtherLanguages() {
        assertThat(rows(read("Class 7A,,\n,Mon 14/09/2026,Tuesday 15 Sep\n1,Maths/AO,\n2,,Art/BL\n")))
                .containsExactly("AO,7A,Maths,,1,1", "BL,7A,Art,,2,2");
        assertThat(rows(read("Klasse: 7a;;\nStunde;Montag;Dienstag\n1.;Mathe / Mü;\n2.;;Sport / Öz / Halle\n")))
                .containsExactly("Mü,7a,Mathe,,1,1", "Öz,7a,Sport,Halle,2,2");
        assertThat(rows(read("Class 7A,,,\n,Day 1,Day 2,Day 8\n1,Maths/AO,,Art/BL\n")))
                .containsExactly("AO,7A,Maths,,1,1", "BL,7A,Art,,8,1");
    }

    @Test
    void leaveOutWhatIsNoLesson() {
        assertThat(rows(read("Teacher: AO,,\n,Mon,Tue\n1,PPA,-\nLunch,LUNCH,LUNCH\n2,free,7A/Maths\n")))
                .containsExactly("AO,,PPA,,1,1", "AO,7A,Maths,,2,2");
    }

    @Test
    void areMappedByAPerson() {
        var file = Samples.file("week.csv", "Okafor,,\n,Mon,Tue\n1,Lab 2 / Science / x / 8B,\n");
        var guess = TimetableFiles.columns(file, ColumnMapping.GUESSED).orElseThrow();
        assertThat(guess.layout()).isEqualTo(Layout.GRID);
        assertThat(guess.mapping().title()).isEqualTo(Field.TEACHER);
        assertThat(guess.examples()).containsExactly(List.of("Lab 2", "Science", "x", "8B"));
        assertThat(guess.title()).isEqualTo("Okafor");
        assertThat(guess.mapping().cell()).containsExactly(Field.ROOM, Field.SUBJECT, Field.NOTHING, Field.GROUP);
        var mapping = new ColumnMapping(
                Map.of(), List.of(Field.ROOM, Field.SUBJECT, Field.NOTHING, Field.GROUP), Field.TEACHER);
        assertThat(rows(TimetableFiles.read(List.of(file), null, mapping)))
                .containsExactly("Okafor,8B,Science,Lab 2,1,1");
    }

    @Test
    void saySoWhenNobodysWeek() {
        assertThat(problems(read("Class 7A,,\n,Mon,Tue\n1,Maths/AO,\n", ",Mon,Tue\n1,Maths/AO,\n")))
                .isEmpty();
        var unnamed = "Class 7A,,\n,Mon,Tue\n1,Maths/AO,\n";
        assertThat(rows(read(unnamed + ",Mon,Tue\n2,Art/AO,\n"))).containsExactly("AO,7A,Maths,,1,1", "AO,7A,Art,,1,2");
        assertThat(problems(read(",Mon,Tue\n1,Maths/AO,\n,Mon,Tue\n2,Art/AO,\n")))
                .containsExactly("1 files.grid.title", "3 files.grid.title");
    }

    @Test
    void areAllTeachersAtOnce() {
        assertThat(rows(read(",Mon:1,Mon:2,Tue:1\nAO,7A,,7B\nBL,,7A / Art,\n")))
                .containsExactly("AO,7A,,,1,1", "BL,7A,Art,,1,2", "AO,7B,,,2,1");
    }

    private static NamedBytes workbook(Map<String, String[][]> sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Hawthorn", "1.0")) {
            for (var entry : new TreeMap<>(sheets).entrySet()) {
                var sheet = workbook.newWorksheet(entry.getKey());
                int row = 0;
                for (var cells : entry.getValue()) {
                    WorkbooksTest.row(sheet, row++, (Object[]) cells);
                }
            }
        }
        return new NamedBytes("weeks.xlsx", bytes.toByteArray());
    }
}
