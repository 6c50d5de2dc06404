package ajar.school.files;

import static ajar.school.files.Samples.ROWS;
import static ajar.school.files.Samples.problems;
import static ajar.school.files.Samples.read;
import static ajar.school.files.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.files.ColumnMapping.Field;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTablesTest {

    private static final String[] WEEK = {"AO,7a,Physics,Lab 1,1,1", "BL+CH,7b+8b,Games,,2,3", "CH,,Library duty,,5,2"};

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void areReadWithAnySeparator(String separator) {
        assertThat(rows(read(ROWS.replace(",", separator)))).containsExactly(WEEK);
    }

    @Test
    void areReadInAnyEncoding() {
        var text = ROWS.replace("Physics", "Физика").replace("Games", "История и цивилизация на България");
        for (var name : List.of("UTF-8", "UTF-16", "windows-1251")) {
            var read = TimetableFiles.read(List.of(Samples.file("a.csv", text, Charset.forName(name))));
            assertThat(rows(read)).as(name).contains("AO,7a,Физика,Lab 1,1,1");
        }
        var marked = Samples.file("a.csv", "\uFEFF" + ROWS, StandardCharsets.UTF_8);
        assertThat(rows(TimetableFiles.read(List.of(marked)))).containsExactly(WEEK);
    }

    @Test
    void understandHeadersAndDaysOfOtherLanguages() {
        assertThat(rows(read("Stunde;Tag;Lehrer;Klasse;Fach;Raum\n1;Mo;AO;7a;Physik;L1\n2;Donnerstag;BL;7b;Sport;\n")))
                .containsExactly("AO,7a,Physik,L1,1,1", "BL,7b,Sport,,4,2");
    }

    @Test
    void understandSlotsAndAlternatingWeeks() {
        var read = read("staff,class,subject,slot\nAO,7a,Phy,1Mon:2\nAO,7a,Phy,2Tue:1\nBL,7b,Art,1Wed:1\n");
        assertThat(read.weeks()).isEqualTo(2);
        assertThat(rows(read)).containsExactly("AO,7a,Phy,,1,2", "BL,7b,Art,,3,1", "AO,7a,Phy,,7,1");
    }

    @Test
    void putWeekBAfterWeekA() {
        var read = read("teacher,class,day,period,week\nAO,7a,Mon,1,A\nAO,7b,Mon,1,B\nAO,7c,Fri,1,\n");
        assertThat(rows(read)).containsExactly("AO,7a,,,1,1", "AO,7c,,,5,1", "AO,7b,,,6,1", "AO,7c,,,10,1");
    }

    @Test
    void beginTheWeekWhereTheSchoolDoes() {
        assertThat(rows(read("teacher,class,day,period\nAO,7a,Sunday,1\nAO,7a,Monday,1\nAO,7a,Thursday,1\n")))
                .containsExactly("AO,7a,,,1,1", "AO,7a,,,2,1", "AO,7a,,,5,1");
    }

    @Test
    void orderPeriodsByTheClockWhereTimesAreGiven() {
        var read = read("teacher,class,day,start,end\nAO,7a,1,10:10,10:55\nBL,7a,1,9:00,9:45\n");
        assertThat(rows(read)).containsExactly("BL,7a,,,1,1", "AO,7a,,,1,2");
        assertThat(TimetableCsv.periods(read).orElseThrow()).contains("1,09:00,09:45,morning");
    }

    @Test
    void joinGroupsThatOneTeacherHasTogether() {
        assertThat(rows(read("teacher,class,subject,day,period\nAO,7b,Phy,1,1\nAO,7a,Phy,1,1\n")))
                .containsExactly("AO,7a+7b,Phy,,1,1");
    }

    @Test
    void followTheMappingRatherThanGuesses() {
        var mapping = new ColumnMapping(
                Map.of(Field.TEACHER, "Who", Field.GROUP, "With", Field.DAY, "3", Field.PERIOD, "4"), List.of(), null);
        var file = Samples.file("a.csv", "Who,With,x,y\nAO,7a,1,2\n");
        assertThat(rows(TimetableFiles.read(List.of(file), null, mapping))).containsExactly("AO,7a,,,1,1");
        assertThat(TimetableFiles.columns(Samples.file("b.csv", ROWS), ColumnMapping.GUESSED)
                        .orElseThrow()
                        .mapping()
                        .columns())
                .containsEntry(Field.GROUP, "class");
    }

    @Test
    void tellEveryProblemWithItsLine() {
        var read = read(ROWS + """
                AO,7a,Physics,Lab 1,1,1
                ,,Physics,,1,2
                AO,7a,Physics,,,2
                AO,7a,Physics,,2,
                AO,7a,Physics,,Someday,2
                DO,7a,Physics,,,
                AO,8c,Art,,1,1
                """);
        assertThat(problems(read))
                .containsExactly(
                        "0 files.unplaced",
                        "5 files.row.twice",
                        "6 files.row.nobody",
                        "7 files.day.missing",
                        "8 files.period.missing",
                        "9 files.day.unknown",
                        "11 files.teacher.twice");
        assertThat(FileWords.line(read.problems().getLast()))
                .isEqualTo("f1:11: warning: AO is in two places at once on day 1, period 1: here and in line 2.");
    }

    @Test
    void askForColumnsThatCannotBeGuessed() {
        assertThat(problems(read("foo,bar\n1,2\n"))).containsExactly("1 files.columns.missing");
    }

    @Test
    void spanPeriodsByRangeOrLength() {
        assertThat(rows(read("teacher,class,day,period,length\nAO,7a,1,P1-2,\nBL,7a,1,3,2\nBL,7b,2,4,\n")))
                .containsExactly("AO,7a,,,1,1", "AO,7a,,,1,2", "BL,7a,,,1,3", "BL,7a,,,1,4", "BL,7b,,,2,4");
    }

    @Test
    void refuseWhatNoSchoolHas() {
        var read = read("""
                teacher,class,day,period
                AO,7a,400,1
                AO,7a,1,99999
                AO,7a,-1,1
                AO,7a,1,-3
                AO,7a,1,1.5
                AO,7a,61,1
                AO,7a,1,100
                AO,7a,2,2.0
                """);
        assertThat(rows(read)).containsExactly("AO,7a,,,2,1");
        assertThat(problems(read))
                .containsExactly(
                        "2 files.day.unknown",
                        "3 files.period.unknown",
                        "4 files.day.unknown",
                        "5 files.period.unknown",
                        "6 files.period.unknown",
                        "7 files.day.unknown",
                        "8 files.period.unknown");
    }

    @Test
    void keepNamesInAnyScript() {
        var names = List.of("Ωκεανός Ό.", "王 芳", "محمد علي", "O'Brien", "Smith, Jane \"JJ\"", "👩‍🏫", "Nguyễn Thị");
        var rows = new StringBuilder("teacher,class,day,period\n");
        names.forEach(
                name -> rows.append("\"%s\",7a,1,%d\n".formatted(name.replace("\"", "\"\""), names.indexOf(name) + 1)));
        assertThat(read(rows.toString()).teachers())
                .extracting(TimetableRead.Teacher::code)
                .containsExactlyElementsOf(names);
    }

    @Test
    void areReadWhenUtf16IsNotMarked() {
        for (var encoding : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(rows(TimetableFiles.read(List.of(Samples.file("a.csv", ROWS, encoding)))))
                    .as(encoding.name())
                    .containsExactly(WEEK);
        }
    }

    @Test
    void mayNameDaysByTheirDates() {
        assertThat(
                        rows(
                                read(
                                        "teacher,class,day,period\nAO,7a,Mon 14/09,1\nAO,7a,2026-09-15,2\nAO,7a,Wednesday 16 Sep 2026,1\n")))
                .containsExactly("AO,7a,,,1,1", "AO,7a,,,2,2", "AO,7a,,,3,1");
    }

    @Test
    void maySayThatAColumnIsNotThere() {
        var file = Samples.file("a.csv", "teacher,class,room,day,period\nAO,7a,Lab 1,1,1\n");
        var mapping = new ColumnMapping(Map.of(Field.ROOM, ColumnMapping.NOWHERE), List.of(), null);
        assertThat(rows(TimetableFiles.read(List.of(file), null, mapping))).containsExactly("AO,7a,,,1,1");
    }
}
