package ajar.command;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;

/** What this process has used. */
final class Clocks {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final long STARTED = System.nanoTime() - startedAgo();

    private Clocks() {}

    private static long startedAgo() {
        long started = ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Math.max(0, Clock.systemUTC().millis() - start.toEpochMilli()))
                .orElse(0L);
        return 1_000_000 * started;
    }

    /** Processor seconds of all threads since the process started: compiler and memory included. */
    static double cpuSeconds() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    /** Seconds since the process started. */
    static double seconds() {
        return (System.nanoTime() - STARTED) / 1e9;
    }
}
