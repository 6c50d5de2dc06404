package ajar.planner;

import ajar.command.cases.Case;
import ajar.command.cases.MadeUpCase;
import ajar.command.cases.Problems;
import ajar.planner.check.PlanCheck;
import ajar.planner.check.Verdict;
import ajar.planner.columns.Columns;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Measures the planner in ratios on folders of cases, or on made-up ones if none is named, each with two seeds. Exit code 1
 * if a goal is missed or a plan breaks a rule. docs/benchmark.md says how to run it and what the columns mean.
 */
public final class Benchmark {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final double SCHOOL_SECONDS = 5;
    private static final double DISTRICT_SECONDS = 60;
    /** What a repair may take to lose no visit more than it must. */
    private static final double REPAIR_SECONDS = 0.3;

    /** The word that asks for the district of ten thousand wishes, which takes minutes and two gigabytes. */
    private static final String LARGE = "--large";

    /** The word that asks how long CP-SAT takes to be as good as the planner is after one processor second. */
    private static final String REFEREE = "--referee";

    /** After so many processor seconds the referee gives up. */
    private static final int REFEREE_SECONDS = 30;
    /** From so many variables on the planner has to be so much faster. */
    private static final int MANY_VARIABLES = 30_000;

    private static final double FASTER = 10;

    private static final long[] SEEDS = {1, 2027};

    /** One case to be planned. */
    private record Instance(
            String name, Path folder, @Nullable Long known) {}

    /** What one run gave; times in processor seconds. */
    private record Measured(PlanResult result, double firstPlan, double seconds, long steps) {}

    private final PrintStream out;
    private final boolean refereed;
    private final List<String> missed = new ArrayList<>();
    private int schools;
    private int secondTiersProven;

    private Benchmark(PrintStream out, boolean refereed) {
        this.out = out;
        this.refereed = refereed;
    }

    public static void main(String[] arguments) throws IOException {
        var asked = List.of(arguments);
        var bench = new Benchmark(System.out, asked.contains(REFEREE));
        var folders = asked.stream().filter(word -> !word.equals(REFEREE)).toArray(String[]::new);
        boolean large = List.of(folders).equals(List.of(LARGE));
        var instances = large ? large() : folders.length == 0 ? madeUp() : given(folders);
        bench.out.println(
                "| case | seed | variables | bytes each | served | value | proof % | T1 | T2 | hand gap closed % |"
                        + " of known | change | first plan | referee | steps/cpu-s | cpu-s |");
        bench.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        warmUp();
        for (var instance : instances) {
            for (long seed : SEEDS) {
                bench.measure(instance, seed);
            }
        }
        bench.finish();
    }

    /** So that the first case is not charged for what the compiler learns once. */
    private static void warmUp() throws IOException {
        var folder = MadeUpCase.school(Files.createTempDirectory("ajar-warm-up"), 35, 4);
        var given = Case.read(folder, 1, new Problems());
        if (given != null) {
            run(given, 3);
        }
    }

    private static List<Instance> madeUp() throws IOException {
        var folder = Files.createTempDirectory("ajar-benchmark");
        var instances = new ArrayList<Instance>();
        for (int teachers : new int[] {20, 35, 50, 100, 190}) {
            var name = "school of " + teachers;
            instances.add(new Instance(name, MadeUpCase.school(folder.resolve(name), teachers, teachers), null));
        }
        instances.add(new Instance("repair of 100", MadeUpCase.replan(folder.resolve("repair"), 100, 7), null));
        instances.add(new Instance("district of 20", MadeUpCase.district(folder.resolve("district"), 20, 20), null));
        return instances;
    }

    private static List<Instance> large() throws IOException {
        var folder = Files.createTempDirectory("ajar-benchmark");
        return List.of(new Instance("district of 200", MadeUpCase.district(folder.resolve("large"), 200, 200), null));
    }

    private static List<Instance> given(String[] folders) throws IOException {
        var instances = new ArrayList<Instance>();
        for (var name : folders) {
            var folder = Path.of(name).toAbsolutePath().normalize();
            instances.add(new Instance(String.valueOf(folder.getFileName()), folder, known(folder)));
        }
        return instances;
    }

    /** The best value known, from a KNOWN.csv beside the case, if there is one. */
    private static @Nullable Long known(Path folder) throws IOException {
        var file = folder.resolveSibling("KNOWN.csv");
        if (!Files.exists(file)) {
            return null;
        }
        return Files.readAllLines(file).stream()
                .map(line -> line.split(","))
                .filter(fields -> fields[0].equals(String.valueOf(folder.getFileName())))
                .map(fields -> Long.valueOf(fields[2]))
                .findFirst()
                .orElse(null);
    }

    private void measure(Instance instance, long seed) throws IOException {
        var problems = new Problems();
        var given = Case.read(instance.folder(), seed, problems);
        if (given == null) {
            problems.inOrder().forEach(out::println);
            missed.add(instance.name() + " cannot be read");
            return;
        }
        boolean district = given.request().schools().size() > 1;
        double budget = district ? DISTRICT_SECONDS : SCHOOL_SECONDS;
        long before = usedBytes();
        var catalogue = Columns.of(given.request(), given.repair());
        double bytes = Math.max(0, usedBytes() - before) / (double) catalogue.model.variables();
        Reference.reachabilityFence(catalogue);
        var measured = run(given, budget);
        var verdict = PlanCheck.of(given.request(), measured.result().plan().assignments(), given.repair());
        var proof = measured.result().certificate();
        require(instance, verdict.isSound(), "a rule is broken");
        require(instance, verdict.replanValue() == proof.value(), "the checker finds another value");
        int variables = catalogue.model.variables();
        judge(instance, measured, district, bytes, budget);
        if (!district && !given.isReplanning()) {
            tiers(instance, proof);
        }
        var kept = given.isReplanning() ? verdict.kept() : null;
        print(
                instance,
                seed,
                variables,
                bytes,
                measured,
                kept == null ? "-" : change(instance, given, kept, proof),
                refereed && seed == SEEDS[0] ? referee(instance, given, seed, variables) : "-",
                budget);
    }

    /** How many times as long CP-SAT takes; "over" if it was not there when it was stopped. */
    private String referee(Instance instance, Case given, long seed, int variables) throws IOException {
        long value = run(given, 1).result().certificate().value();
        var verdict = Referee.ask(instance.folder(), seed, value, REFEREE_SECONDS);
        require(
                instance,
                variables < MANY_VARIABLES || verdict.seconds() >= FASTER,
                "the referee takes less than %.0f times as long".formatted(FASTER));
        return (verdict.reached() ? "%.1f" : "over %.1f").formatted(verdict.seconds());
    }

    /** What a repair of a blink changes, against what must change: that is known where the long repair is proven best. */
    private String change(Instance instance, Case given, Verdict.Kept kept, Certificate proof) {
        var quick = run(given, REPAIR_SECONDS).result();
        var quickly = PlanCheck.of(given.request(), quick.plan().assignments(), given.repair());
        require(instance, quickly.isSound(), "a rule is broken by the quick repair");
        var soon = Objects.requireNonNull(quickly.kept());
        int least = kept.cancelled() + kept.moved();
        int changed = soon.cancelled() + soon.moved();
        require(instance, changed <= least, "a repair of %.1f s changes more than it must".formatted(REPAIR_SECONDS));
        return "%d/%d%s".formatted(changed, least, proof.gap() == 0 ? "" : " (not proven)");
    }

    private void print(
            Instance instance,
            long seed,
            int variables,
            double bytes,
            Measured measured,
            String change,
            String referee,
            double budget) {
        var proof = measured.result().certificate();
        out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %d of %d | %d | %.3f | %s | %s | %.1f | %s | %s | 1/%.0f | %s | %.0f | %.1f |%n",
                instance.name(),
                seed,
                variables,
                bytes,
                proof.served(),
                proof.asked(),
                proof.value(),
                100 * proof.gap(),
                tier(proof.t1(), proof.t1Bound()),
                tier(proof.t2(), proof.t2Bound()),
                100 * closed(measured.result()),
                instance.known() == null ? "-" : "%.5f".formatted(proof.value() / (double) instance.known()),
                change,
                budget / measured.firstPlan(),
                referee,
                measured.steps() / measured.seconds(),
                measured.seconds());
    }

    private static String tier(long reached, long bound) {
        return bound <= reached ? "proven" : "+" + (bound - reached);
    }

    private static long usedBytes() {
        System.gc();
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return heap.getUsed();
    }

    private static double cpu() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    private static Measured run(Case given, double budget) {
        double start = cpu();
        var first = new double[] {0};
        var steps = new long[] {0};
        Effort effort = done -> {
            steps[0] = done;
            return Math.clamp((cpu() - start) / budget, 0, 1);
        };
        Progress progress = step -> first[0] = first[0] == 0 ? cpu() - start : first[0];
        var repair = given.repair();
        var result = repair == null
                ? Planner.plan(given.request(), effort, () -> false, progress)
                : Planner.repair(given.request(), repair, effort, () -> false, progress);
        return new Measured(result, first[0], cpu() - start, steps[0]);
    }

    /** How much of the way from the first plan to the bound was gone. */
    private static double closed(PlanResult result) {
        double way = result.certificate().bound() - result.firstPlan();
        return way <= 0 ? 1 : (result.certificate().value() - result.firstPlan()) / way;
    }

    private void judge(Instance instance, Measured measured, boolean district, double bytes, double budget) {
        var proof = measured.result().certificate();
        require(instance, proof.gap() <= (district ? 0.005 : 0.001), "the proven gap is too large");
        require(
                instance,
                closed(measured.result()) >= (district ? 0.93 : 0.95),
                "too little was gained on the first plan");
        require(instance, measured.firstPlan() <= budget / 100, "the first plan comes too late");
        require(instance, bytes <= 2048, "a variable takes more than 2 kB");
        var known = instance.known();
        require(instance, known == null || proof.value() >= 0.9995 * known, "the value is below the best known");
    }

    private void tiers(Instance instance, Certificate proof) {
        schools++;
        secondTiersProven += proof.t2Bound() <= proof.t2() ? 1 : 0;
        require(instance, proof.t1Bound() <= proof.t1(), "the first tier is not proven");
    }

    private void require(Instance instance, boolean reached, String otherwise) {
        if (!reached) {
            missed.add(instance.name() + ": " + otherwise);
        }
    }

    private void finish() {
        if (secondTiersProven < 0.9 * schools) {
            missed.add("the second tier is proven in %d of %d runs only".formatted(secondTiersProven, schools));
        }
        out.println();
        missed.stream().distinct().forEach(one -> out.println("Goal missed: " + one + "."));
        out.println(missed.isEmpty() ? "All goals are reached." : "Some goals are missed.");
        System.exit(missed.isEmpty() ? 0 : 1);
    }
}
