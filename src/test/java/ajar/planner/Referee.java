package ajar.planner;

import ajar.command.cases.Case;
import ajar.command.cases.Problems;
import ajar.planner.columns.Columns;
import com.google.ortools.Loader;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long CP-SAT takes to find a plan of a certain worth, in a process of its own: its memory is not Java's, and it may
 * take the process with it. The time of making the model is not counted.
 */
final class Referee {

    private static final String REACHED = "reached ";
    private static final String GAVE_UP = "gave up ";

    private Referee() {}

    /**
     * What the referee took.
     *
     * @param seconds processor seconds of the search
     * @param reached whether it found such a plan before the time was over
     */
    record Verdict(double seconds, boolean reached) {}

    /** Asks in another process, which gives up after so many processor seconds. */
    static Verdict ask(Path folder, long seed, long value, int seconds) throws IOException {
        var output = Files.createTempFile("ajar-referee", ".txt");
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Referee.class.getName(),
                        folder.toString(),
                        String.valueOf(seed),
                        String.valueOf(value),
                        String.valueOf(seconds))
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(30, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        var said = Files.readAllLines(output, StandardCharsets.UTF_8);
        Files.delete(output);
        for (var line : said) {
            if (line.startsWith(REACHED) || line.startsWith(GAVE_UP)) {
                var took = line.substring(line.lastIndexOf(' ') + 1);
                return new Verdict(Double.parseDouble(took), line.startsWith(REACHED));
            }
        }
        throw new IllegalStateException(
                "The referee said nothing; does OR-Tools have a native library that loads here?");
    }

    public static void main(String[] asked) {
        Loader.loadNativeLibraries();
        var given = Objects.requireNonNull(Case.read(Path.of(asked[0]), Long.parseLong(asked[1]), new Problems()));
        var model = new ExactModel(Columns.of(given.request(), given.repair()).model);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        long most = before + 1_000_000_000L * Long.parseLong(asked[3]);
        Thread.ofPlatform().daemon().start(() -> {
            while (system.getProcessCpuTime() < most) {
                LockSupport.parkNanos(50_000_000);
            }
            say(GAVE_UP, system.getProcessCpuTime() - before);
        });
        boolean reached = model.reaches(Long.parseLong(asked[2]));
        say(reached ? REACHED : GAVE_UP, system.getProcessCpuTime() - before);
    }

    private static void say(String what, long nanos) {
        System.out.println(what + nanos / 1e9);
        System.out.flush();
        // The library may still be busy searching, or taking down its threads.
        Runtime.getRuntime().halt(0);
    }
}
