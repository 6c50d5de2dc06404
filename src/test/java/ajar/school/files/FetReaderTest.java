package ajar.school.files;

import static ajar.school.files.Samples.FET;
import static ajar.school.files.Samples.FET_RESULT;
import static ajar.school.files.Samples.problems;
import static ajar.school.files.Samples.read;
import static ajar.school.files.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FetReaderTest {

    private static final String[] WEEK = {"AO,7a,Physics,Lab 1,1,1", "AO,7a,Physics,Lab 1,1,2", "AO+BL,7b+8b,Games,,2,3"
    };

    @Test
    void joinsDataAndResult() {
        var read = read(FET_RESULT, FET);
        assertThat(read.format()).isEqualTo(Format.FET);
        assertThat(rows(read)).containsExactly(WEEK);
        assertThat(read.unplaced()).isEqualTo(1);
        assertThat(problems(read)).containsExactly("0 files.unplaced");
    }

    @Test
    void findsTheResultInCertainPreferences() {
        var read = read(FET);
        assertThat(rows(read)).containsExactly(WEEK);
        assertThat(read.unplaced()).isEqualTo(1);
    }

    @Test
    void takesClockTimesFromNamesOfHours() {
        assertThat(TimetableCsv.periods(read(FET))).hasValue("""
                period,start,end,half
                1,08:15,09:00,morning
                2,09:05,09:50,morning
                3,12:10,12:55,afternoon
                """);
    }

    @Test
    void overlooksTheByteOrderMark() {
        var read = read("\uFEFF" + FET, "\uFEFF\r\n" + FET_RESULT);
        assertThat(rows(read)).containsExactly(WEEK);
    }

    @Test
    void asksForTheData() {
        assertThat(problems(read(FET_RESULT))).containsExactly("0 files.fet.data.missing");
    }

    @Test
    void asksForTheResult() {
        var read = read(FET.replace("<Weight_Percentage>100<", "<Weight_Percentage>90<"));
        assertThat(read.lessons()).isEmpty();
        assertThat(problems(read)).containsExactly("0 files.fet.result.missing");
    }

    @Test
    void tellsUnknownDaysHoursAndActivities() {
        var result = FET_RESULT
                .replace("Mon", "Someday")
                .replace("<Hour>3 (12:10-12:55)", "<Hour>9")
                .replace("<Id>3</Id><Day></Day>", "<Id>77</Id><Day>Mon</Day>");
        assertThat(problems(read(FET, result)))
                .containsExactly("3 files.day.unknown", "4 files.period.unknown", "5 files.fet.activity.unknown");
    }

    @Test
    void cutsLessonsAtTheEndOfTheDay() {
        var read = read(FET.replace("<Duration>1</Duration><Id>2", "<Duration>3</Duration><Id>2"));
        assertThat(rows(read)).containsExactly(WEEK);
        assertThat(problems(read)).contains("0 files.unplaced").anyMatch(each -> each.endsWith("files.length.beyond"));
    }

    @Test
    void keepsCyclesLongerThanAWeek() {
        var days = new StringBuilder("<Days_List>");
        for (int day = 1; day <= 10; day++) {
            days.append("<Day><Name>Day ").append(day).append("</Name></Day>");
        }
        var long10 = FET.replaceAll("(?s)<Days_List>.*</Days_List>", days + "</Days_List>");
        var result = FET_RESULT.replace("Mon", "Day 10").replace("Tue", "Day 6");
        var read = read(long10, result);
        assertThat(read.days()).hasSize(10);
        assertThat(rows(read)).element(1).isEqualTo("AO,7a,Physics,Lab 1,10,1");
    }

    @Test
    void takesTheRealRoomsOfAVirtualOne() {
        var read = read(
                FET,
                FET_RESULT.replace(
                        "<Room>Lab 1</Room>", "<Room>V</Room><Real_Room>L2</Real_Room><Real_Room>L1</Real_Room>"));
        assertThat(rows(read)).contains("AO,7a,Physics,L1+L2,1,1");
    }
}
