package ajar.meaning;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures what meaning costs on this machine: loading, one text, a ranking, in processor time, and the memory of the process. It
 * prints and never fails. Run with the class path of the tests: {@code java --enable-native-access=ALL-UNNAMED -cp ... ajar.meaning.Benchmark}.
 */
public final class Benchmark {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final List<String> TEXTS = List.of(
            "Managers count the minutes, but leaders make the minutes count.",
            "My quiet students never speak in discussions.",
            "What would you see in the room if it had gone well?",
            "Getting everybody to talk in class, also the shy ones, without calling on them by name");

    private static final int ROUNDS = 200;
    private static final int CANDIDATES = 100;

    private final PrintStream out;

    private Benchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] none) throws Exception {
        new Benchmark(System.out).measure();
    }

    private void measure() throws Exception {
        long before = residentMegabytes();
        try (var meanings = new Meanings()) {
            long begin = SYSTEM.getProcessCpuTime();
            var there = meanings.of(TEXTS.getFirst()).isPresent();
            say("first question, model loaded: %s ms, %s", millis(begin), there ? "there" : "NOT THERE");
            IntStream.range(0, ROUNDS).forEach(i -> meanings.of(TEXTS.get(i % TEXTS.size())));
            begin = SYSTEM.getProcessCpuTime();
            IntStream.range(0, ROUNDS).forEach(i -> meanings.of(TEXTS.get(i % TEXTS.size())));
            say("one short text: %s ms", millis(begin) / ROUNDS);
            begin = SYSTEM.getProcessCpuTime();
            meanings.of("chalk ".repeat(10_000));
            say("a text as long as the window: %s ms", millis(begin));
            var candidates = IntStream.range(0, CANDIDATES)
                    .mapToObj(i -> TEXTS.get(i % TEXTS.size()) + " " + i)
                    .toList();
            meanings.rankedPublished(TEXTS.getFirst(), candidates, text -> text);
            begin = SYSTEM.getProcessCpuTime();
            meanings.rankedPublished(TEXTS.getFirst(), candidates, text -> text);
            say("%s published candidates ranked again: %s ms", CANDIDATES, millis(begin));
            begin = SYSTEM.getProcessCpuTime();
            meanings.groupedPublished(candidates, text -> text);
            say("the same grouped: %s ms", millis(begin));
            say("memory of the process: %s MB before, %s MB now", before, residentMegabytes());
        }
    }

    private void say(String sentence, Object... values) {
        out.println(sentence.formatted(values));
    }

    private static double millis(long begin) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.1f", (SYSTEM.getProcessCpuTime() - begin) / 1e6));
    }

    /** Of Linux; nothing is known elsewhere. */
    private static long residentMegabytes() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
