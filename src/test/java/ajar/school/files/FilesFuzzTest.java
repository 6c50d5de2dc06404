package ajar.school.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;

/** Whatever bytes come, the readers answer. Replays saved inputs; {@code ./check fuzz} looks for new ones. */
@Tag("fuzz")
class FilesFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void readsAnyTable(byte[] bytes) {
        answer(Format.TABLE, bytes);
        TimetableFiles.columns(new NamedBytes("f", bytes), ColumnMapping.GUESSED);
    }

    @FuzzTest(maxDuration = "60s")
    void readsAnyGrid(byte[] bytes) {
        var head = "Class: 7A,,\n,Mon,Tue\n".getBytes(StandardCharsets.UTF_8);
        var drawn = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, drawn, head.length, bytes.length);
        answer(Format.TABLE, drawn);
        TimetableFiles.columns(new NamedBytes("f", drawn), ColumnMapping.GUESSED);
    }

    /** The sheet of a workbook that is sound otherwise: few changed bytes of a whole archive get that far. */
    @FuzzTest(maxDuration = "60s")
    void readsAnySheet(byte[] bytes) throws IOException {
        answer(null, WorkbooksTest.around(bytes));
    }

    @FuzzTest(maxDuration = "60s")
    void readsAnyUntis(byte[] bytes) {
        answer(Format.UNTIS, bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void readsAnyXml(byte[] bytes) {
        answer(null, bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void readsAnyFetResult(byte[] bytes) {
        answer(null, Samples.FET.getBytes(StandardCharsets.UTF_8), bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void readsAnyArchive(byte[] bytes) {
        answer(null, bytes);
    }

    /** Reads, words every problem and writes: what a caller would do. */
    static void answer(@Nullable Format format, byte[]... contents) {
        var files = new ArrayList<NamedBytes>();
        for (var content : contents) {
            files.add(new NamedBytes("f" + files.size(), content));
        }
        var read = TimetableFiles.read(List.copyOf(files), format, ColumnMapping.GUESSED);
        read.problems().forEach(problem -> assertThat(FileWords.line(problem)).isNotBlank());
        assertThat(TimetableCsv.timetable(read, "s")).startsWith("school,teacher,class");
        assertThat(TimetableCsv.periods(read)).isNotNull();
        if (read.lessons().isEmpty()) {
            assertThat(read.problems().isEmpty() && read.unplaced() == 0 && contents[0].length == 0)
                    .isFalse();
        }
    }
}
