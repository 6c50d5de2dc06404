package ajar.school.files;

import static ajar.school.files.Samples.ASC;
import static ajar.school.files.Samples.problems;
import static ajar.school.files.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.files.TimetableRead.Taken;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AscReaderTest {

    private static TimetableRead read(String content) {
        return TimetableFiles.read(List.of(Samples.file("week.xml", content, Charset.forName("windows-1250"))));
    }

    @Test
    void joinsCardsAndLessonsOnIds() {
        var read = read(ASC);
        assertThat(read.format()).isEqualTo(Format.ASC);
        assertThat(rows(read))
                .containsExactly(
                        "AO+BL,7a+8b Boys,Phy,Lab,1,2",
                        "AO+BL,7a+8b Boys,Phy,Lab,1,3",
                        "AO+BL,7a+8b Boys,Phy,Lab,3,2",
                        "AO+BL,7a+8b Boys,Phy,Lab,3,3",
                        "BL #3,7a,Phy,,4,1");
    }

    @Test
    void ordersPeriodsByTheClock() {
        assertThat(read(ASC).periods()).extracting(TimetableRead.Period::name).containsExactly("0", "1", "2");
        assertThat(TimetableCsv.periods(read(ASC)).orElseThrow()).contains("1,07:20,08:05,morning");
    }

    @Test
    void keepsPeopleOfOneShortNameApart() {
        var read = read(ASC);
        assertThat(read.teachers()).extracting(TimetableRead.Teacher::code).containsExactly("AO", "BL", "BL #3");
        assertThat(read.teachers().get(1).given()).isEqualTo("Žaneta");
        assertThat(problems(read)).contains("12 files.code.twice");
    }

    @Test
    void countsWhatHasNoPlace() {
        assertThat(read(ASC).unplaced()).isEqualTo(1 + 3);
    }

    @Test
    void repeatsNothingWhenWeeksAreAlike() {
        var read = read(ASC.replace("weeks=\"01\"", "weeks=\"11\""));
        assertThat(rows(read)).hasSize(3).last().isEqualTo("BL #3,7a,Phy,,2,1");
    }

    @Test
    void understandsOldFilesWithNumberedDays() {
        var old = ASC.replaceAll(
                        "(?s)<daysdefs>.*</daysdefs>",
                        "<days><day name=\"Mon\" day=\"0\"/><day name=\"Tue\" day=\"1\"/></days>")
                .replace("days=\"10\"", "day=\"0\"")
                .replace("days=\"01\"", "day=\"1\"")
                .replace("days=\"\"", "day=\"\"");
        assertThat(rows(read(old))).isEqualTo(rows(read(ASC)));
    }

    @Test
    void tellsWhatPointsNowhere() {
        var broken = ASC.replace("lessonid=\"L1\"", "lessonid=\"L9\"")
                .replace(
                        "teacherids=\"T3\" groupids=\"G1\"/>\n<lesson id=\"L3\"",
                        "teacherids=\"T9\" groupids=\"G1\"/>\n<lesson id=\"L3\"")
                .replace("period=\"0\" days=\"01\"", "period=\"0\" days=\"001\"");
        assertThat(problems(read(broken))).contains("23 files.asc.lesson.unknown", "24 files.day.unknown");
        assertThat(problems(read(ASC.replace("teacherids=\"T1,T2\"", "teacherids=\"T1,T9\""))))
                .contains("18 files.asc.id.unknown");
    }

    private static final String TERMS = ASC.replace("<subjects>", """
                    <termsdefs><termsdef id="YR" name="Year" terms="11"/>
                    <termsdef id="H1" name="Autumn" terms="10" startdate="2026-09-01" enddate="2027-01-31"/>
                    <termsdef id="H2" name="Spring" terms="01" startdate="2027-02-01" enddate="2027-07-31"/></termsdefs>
                    <subjects>""")
            .replace("weeks=\"11\" terms=\"1\"", "weeks=\"11\" terms=\"11\"")
            .replace("weeks=\"01\" terms=\"1\"", "weeks=\"01\" termsdefid=\"H2\"");

    private static TimetableRead read(String content, Taken taken) {
        var file = Samples.file("week.xml", content, Charset.forName("windows-1250"));
        return TimetableFiles.read(List.of(file), null, ColumnMapping.GUESSED, taken);
    }

    @Test
    void readsTheFirstTermAndSaysSo() {
        var read = read(TERMS);
        assertThat(read.lessons()).hasSize(1);
        assertThat(FileWords.sentence(read.problems().getFirst()))
                .isEqualTo(
                        "The file has several terms: Autumn, Spring. Read here was Autumn; one card of other terms was left out."
                                + " Each term is a timetable of its own: import the file once for each.");
        assertThat(read.parts().terms()).extracting(TimetableRead.Span::name).containsExactly("Autumn", "Spring");
        assertThat(read.parts().taken()).containsExactly(1);
    }

    @Test
    void readsTheTermsThatAreChosen() {
        var spring = read(TERMS, new Taken(List.of(2), List.of(), null));
        assertThat(spring.lessons()).hasSize(2);
        assertThat(problems(spring)).doesNotContain("0 files.asc.terms");
        assertThat(read(TERMS, new Taken(List.of(1, 2), List.of(), null)).lessons())
                .hasSize(2);
        assertThat(read(TERMS, new Taken(List.of(7), List.of(), null)).lessons())
                .hasSize(2);
    }

    @Test
    void readsTheTermOfTheDate() {
        assertThat(read(TERMS, new Taken(List.of(), List.of(), LocalDate.parse("2027-03-01")))
                        .parts()
                        .taken())
                .containsExactly(2);
        assertThat(read(TERMS, new Taken(List.of(), List.of(), LocalDate.parse("2026-10-01")))
                        .parts()
                        .taken())
                .containsExactly(1);
        assertThat(read(TERMS, new Taken(List.of(), List.of(), LocalDate.parse("2029-10-01")))
                        .parts()
                        .taken())
                .containsExactly(1);
    }

    @Test
    void offersNoChoiceWhereNothingDiffers() {
        assertThat(read(ASC.replace("weeks=\"01\"", "weeks=\"11\"")).parts().terms())
                .isEmpty();
        assertThat(read(ASC.replace("weeks=\"01\"", "weeks=\"11\"")).parts().weeks())
                .isEmpty();
        assertThat(read(ASC.replace("weeks=\"01\"", "weeks=\"11\"")).weeks()).isEqualTo(1);
    }

    @Test
    void readsTheWeeksThatAreChosen() {
        var second = read(ASC, new Taken(List.of(), List.of(2), null));
        assertThat(second.weeks()).isEqualTo(1);
        assertThat(rows(second)).hasSize(3);
        var first = read(ASC, new Taken(List.of(), List.of(1), null));
        assertThat(rows(first)).hasSize(2);
        assertThat(problems(first)).contains("0 files.asc.weeks");
    }

    @Test
    void numbersPeopleOfOneShortNameUntilEachIsFree() {
        var read = read(ASC.replace("short=\"AO\"", "short=\"BL #3\""));
        assertThat(read.teachers()).extracting(TimetableRead.Teacher::code).containsExactly("BL #3", "BL", "BL #4");
    }

    @Test
    void readsWeeksByTheirDefinitions() {
        var defined = ASC.replace("weeks=\"01\" terms", "weeksdefid=\"WB\" terms")
                .replace("<weeksdef id=\"WA\"", "<weeksdef id=\"WB\" weeks=\"01\"/><weeksdef id=\"WA\"");
        assertThat(rows(read(defined))).isEqualTo(rows(read(ASC)));
    }

    @Test
    void keepsNoPupils() {
        var pupils = ASC.replace(
                "</timetable>",
                "<students><student id=\"P1\" name=\"Kim Pupil\" classid=\"C1\"/></students></timetable>");
        assertThat(read(pupils).toString()).isEqualTo(read(ASC).toString()).doesNotContain("Kim");
    }
}
