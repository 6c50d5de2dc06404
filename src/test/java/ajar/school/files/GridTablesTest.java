package ajar.school.files;

import static ajar.school.files.Samples.problems;
import static ajar.school.files.Samples.read;
import static ajar.school.files.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.files.ColumnMapping.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridTablesTest {

    @Test
    void takeTheDayFromAColumn() {
        var read = read("teacher,day,P1,P2,P3\nAO,Mon,7a / Phy / L1,,PPA\n,Tue,,7b,\nBL,Mon,8b/Art,8b/Art,\n");
        assertThat(rows(read))
                .containsExactly("AO,7a,Phy,L1,1,1", "BL,8b,Art,,1,1", "BL,8b,Art,,1,2", "AO,,PPA,,1,3", "AO,7b,,,2,2");
        assertThat(problems(read)).isEmpty();
    }

    @Test
    void takeTheDayFromTheHeading() {
        assertThat(rows(read("Staff,Mon 1,Mon 2,Tue 1\nAO,7a,,7b\n"))).containsExactly("AO,7a,,,1,1", "AO,7b,,,2,1");
    }

    @Test
    void takeTheDayFromTheRowAbove() {
        assertThat(rows(read(",Monday,,Tuesday,\nTeacher,1,2,1,2\nAO,7a,,,7b\n")))
                .containsExactly("AO,7a,,,1,1", "AO,7b,,,2,2");
    }

    @Test
    void followTheOrderThatTheMappingGives() {
        var mapping = new ColumnMapping(Map.of(), List.of(Field.SUBJECT, Field.GROUP), null);
        var file = Samples.file("a.csv", "teacher,day,1,2\nAO,1,Phy|7a,\n");
        assertThat(rows(TimetableFiles.read(List.of(file), null, mapping))).containsExactly("AO,7a,Phy,,1,1");
    }
}
