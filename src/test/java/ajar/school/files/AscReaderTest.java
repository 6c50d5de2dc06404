package ajar.school.files;

import static ajar.school.files.Samples.ASC;
import static ajar.school.files.Samples.problems;
import static ajar.school.files.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
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

    @Test
    void readsTheFirstTermAndCountsOthers() {
        var read = read(ASC.replace("weeks=\"01\" terms=\"1\"", "weeks=\"01\" terms=\"01\""));
        assertThat(read.lessons()).hasSize(1);
        assertThat(problems(read)).contains("0 files.asc.terms");
    }
}
