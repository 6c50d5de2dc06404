package ajar.school.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forty files that want memory, time, or another reader than the one they come to: each is refused in words. */
class BombsTest {

    private static final int BOMBS_MIN = 40;

    /** All that a reader asks for, kept or not: what is alive at one time is much less. */
    private static final long ASKED_BYTES_MAX = 250L * Bombs.MEBIBYTE;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static long asked;

    private static TimetableRead read(byte[] bytes) {
        var before = THREADS.getCurrentThreadAllocatedBytes();
        var read = TimetableFiles.read(List.of(new NamedBytes("evil", bytes)));
        asked = THREADS.getCurrentThreadAllocatedBytes() - before;
        return read;
    }

    @Test
    void areRefusedInWordsAndCostLittle() {
        var bombs = Bombs.all();
        assertThat(bombs).hasSizeGreaterThanOrEqualTo(BOMBS_MIN);
        bombs.forEach((name, bytes) -> {
            var read = read(bytes);
            assertThat(asked).as("bytes asked for by " + name).isLessThan(ASKED_BYTES_MAX);
            assertThat(read.lessons()).as(name).isEmpty();
            assertThat(read.problems().stream().map(FileWords::line))
                    .as(name)
                    .isNotEmpty()
                    .noneMatch(line -> line.matches(".*files\\.[a-z].*"));
            assertThat(read.toString()).as(name).doesNotContain("root:", "haha");
        });
    }

    /** The control: the innocent twins of the bombs are read. */
    @Test
    void haveTwinsThatAreRead() {
        var rows = Samples.ROWS.getBytes(StandardCharsets.UTF_8);
        assertThat(read(Bombs.zip(1, i -> "week/lessons.csv", rows)).lessons()).hasSize(3);
        assertThat(read(Bombs.zip(2, i -> i == 0 ? "a.csv" : "notes..txt", rows))
                        .lessons())
                .isNotEmpty();
        assertThat(read(rows).lessons()).hasSize(3);
    }
}
