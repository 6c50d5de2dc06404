package ajar.school.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Valid files with a few bytes changed, left out or repeated, from one seed: no exception, and no slow file. */
@Tag("slow")
class MutatedFilesTest {

    private static final int MUTATIONS = 1_000;
    private static final long NANOS_MAX = 1_000_000_000L;

    private static void each(byte[] sample, int mutations, Consumer<byte[]> reading) {
        var random = new Random(20261123);
        reading.accept(sample);
        int slow = 0;
        for (int i = 0; i < mutations; i++) {
            var mutated = mutated(sample, random);
            long start = System.nanoTime();
            reading.accept(mutated);
            slow += System.nanoTime() - start > NANOS_MAX ? 1 : 0;
        }
        assertThat(slow).as("slow files, one pause of the machine forgiven").isLessThanOrEqualTo(1);
    }

    private static byte[] mutated(byte[] sample, Random random) {
        var bytes = sample.clone();
        for (int change = random.nextInt(1, 6); change > 0 && bytes.length > 2; change--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + random.nextInt(1, 40));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "<>&\"'/,;:+\n0123456789-\0".charAt(random.nextInt(23));
                case 2 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
                default -> bytes = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static void each(String sample, Consumer<byte[]> reading) {
        each(sample.getBytes(StandardCharsets.UTF_8), MUTATIONS, reading);
    }

    @Test
    void areAnsweredAsTables() {
        each(Samples.ROWS, bytes -> FilesFuzzTest.answer(Format.TABLE, bytes));
        each("teacher,day,P1,P2\nAO,Mon,7a / Phy,PPA\n,Tue,,7b\n", bytes -> FilesFuzzTest.answer(null, bytes));
        each(
                "staff,class,slot,start,end\nAO,7a,1Mon:2,8:15,9:00\nBL,7b,2TueB,9:05,9:50\n",
                bytes -> FilesFuzzTest.answer(null, bytes));
    }

    @Test
    void areAnsweredAsUntis() {
        each(Samples.UNTIS, bytes -> FilesFuzzTest.answer(Format.UNTIS, bytes));
    }

    @Test
    void areAnsweredAsAsc() {
        each(Samples.ASC.replace("windows-1250", "UTF-8"), bytes -> FilesFuzzTest.answer(null, bytes));
    }

    @Test
    void areAnsweredAsFet() {
        each(Samples.FET, bytes -> FilesFuzzTest.answer(null, bytes));
        var data = Samples.FET.getBytes(StandardCharsets.UTF_8);
        each(Samples.FET_RESULT, bytes -> FilesFuzzTest.answer(null, data, bytes));
    }

    @Test
    void areAnsweredAsWorkbooks() throws IOException {
        var workbook = WorkbooksTest.workbook("AO", sheet -> {
            WorkbooksTest.row(sheet, 0, "Teacher", "Class", "Day", "Period");
            WorkbooksTest.row(sheet, 1, "AO", "7a", 1, 2);
        });
        each(workbook.bytes(), MUTATIONS / 4, bytes -> FilesFuzzTest.answer(null, bytes));
    }
}
