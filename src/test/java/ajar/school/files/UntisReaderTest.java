package ajar.school.files;

import static ajar.school.files.Samples.UNTIS;
import static ajar.school.files.Samples.problems;
import static ajar.school.files.Samples.read;
import static ajar.school.files.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class UntisReaderTest {

    private static final String[] WEEK = {"AO,7a,Phy,Lab,1,1", "BL+CH,7b+8b,Gam,Hall,2,3", "CH,,Dut,,5,2"};

    @Test
    void gathersTheRowsOfALesson() {
        var read = read(UNTIS);
        assertThat(read.format()).isEqualTo(Format.UNTIS);
        assertThat(rows(read)).containsExactly(WEEK);
        assertThat(problems(read)).isEmpty();
    }

    @Test
    void takesSemicolonsAndWindowsLines() {
        var read = read(UNTIS.replace(',', ';').replace("\n", "\r\n"));
        assertThat(rows(read)).containsExactly(WEEK);
    }

    @Test
    void readsLatinLetters() {
        var latin = Samples.file("GPU001.TXT", UNTIS.replace("AO", "Mü"), StandardCharsets.ISO_8859_1);
        var read = TimetableFiles.read(List.of(latin));
        assertThat(rows(read)).contains("Mü,7a,Phy,Lab,1,1");
        assertThat(problems(read)).containsExactly("0 files.encoding.guessed");
    }

    @Test
    void numbersPeriodsByTheirPlace() {
        var read = read(UNTIS.replace(",1,1,,", ",1,0,,"));
        assertThat(rows(read)).contains("AO,7a,Phy,Lab,1,1", "CH,,Dut,,5,2", "BL+CH,7b+8b,Gam,Hall,2,3");
        assertThat(read.periods()).extracting(TimetableRead.Period::name).containsExactly("0", "2", "3");
    }

    @Test
    void makesALessonOfEachSubjectOfACoupling() {
        var read = read("""
                7,"5a","AO","Eth","R1",1,3,,
                7,"5b","AO","Eth","R1",1,3,,
                7,"5a","BL","Rel","R2",1,3,,
                7,"5b","BL","Rel","R2",1,3,,
                7,"5c","BL","","",1,3,,
                7,"5a","CH","Rel","R2",1,3,,
                """);
        assertThat(rows(read)).containsExactly("AO,5a+5b,Eth,R1,1,1", "BL+CH,5a+5b+5c,Rel,R2,1,1");
        assertThat(problems(read)).isEmpty();
    }

    @Test
    void readsARowWithoutSubject() {
        assertThat(rows(read("1,5a,AO,,,1,1,,\n1,5b,AO,,,1,1,,\n"))).containsExactly("AO,5a+5b,,,1,1");
    }

    @Test
    void saysWhichOfItsFilesIsNeeded() {
        var dates = Samples.file("GPU002.TXT", "1418,2,2,2,\"12\",\"LauNW\",\"D  G4\",\"MSS 2\",,18,0.66670\n");
        assertThat(problems(TimetableFiles.read(List.of(dates)))).containsExactly("0 files.untis.other");
    }

    @Test
    void tellsWhatIsWrongInALine() {
        var read = read(
                UNTIS
                        + "x,\"7a\",\"AO\",\"Phy\",,1,2,,\n5,\"7a\",\"AO\",\"Phy\",,77,2,,\n6,7a,AO,Phy,,3,,,\n7,7a,AO,Phy,,,,,\n");
        assertThat(problems(read))
                .containsExactly(
                        "0 files.unplaced", "6 files.untis.number", "7 files.day.unknown", "8 files.period.missing");
        assertThat(read.unplaced()).isEqualTo(1);
    }
}
