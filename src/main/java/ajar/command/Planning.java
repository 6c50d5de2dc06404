package ajar.command;

import ajar.command.cases.Case;
import ajar.command.cases.PlanFile;
import ajar.command.cases.Problems;
import ajar.planner.PlanResult;
import ajar.planner.Planner;
import ajar.planner.Reason;
import ajar.planner.check.Breach;
import ajar.planner.check.PlanCheck;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/** Plans a case, or repairs what was announced, and writes the files. */
final class Planning {

    private static final Set<String> OPTIONS = Set.of("--out", "--seconds", "--cpu-seconds", "--effort", "--seed");
    private final PrintStream out;
    private final PrintStream err;
    private final boolean repairing;

    Planning(PrintStream out, PrintStream err, boolean repairing) {
        this.out = out;
        this.err = err;
        this.repairing = repairing;
    }

    int run(List<String> arguments) {
        var options = new Options(arguments, OPTIONS);
        var folder = options.places("One case is needed: the folder with its CSV files.", 1, 1)
                .getFirst();
        var outputs = new Outputs(options.out());
        var budget = options.budget();
        long seed = options.number("--seed", 1);
        var problems = new Problems();
        if (!Files.isDirectory(folder)) {
            throw new Refusal(folder + " is not a folder.");
        }
        var given = Case.read(folder, seed, problems);
        if (given == null) {
            return refuse(problems, err);
        } else if (repairing && !given.isReplanning()) {
            throw new Refusal(folder + " announces nothing: a repair needs the line today in limits.csv.");
        } else if (!repairing && given.isReplanning()) {
            err.println("This case has an announced plan, so it is repaired with the least change.");
        }
        try (var interruption = Interruption.heeded()) {
            outputs.prepare();
            var result = plan(given, budget, interruption);
            if (interruption.isAsked()) {
                err.println("Stopped early, as asked; this is the best plan so far.");
            }
            tell(given, result);
            write(outputs, given, result);
            new Summary(given, result).print(out, folder, options.out());
        }
        return Command.DONE;
    }

    /** What is announced can break rules by itself; past visits stay even then. */
    private void tell(Case given, PlanResult result) {
        var repair = given.repair();
        var broken = repair == null
                ? List.<String>of()
                : PlanCheck.of(given.request(), result.plan().assignments(), repair).breaches().stream()
                        .map(Breach::sentence)
                        .toList();
        var clashes = result.clashes().stream().map(Reason::sentence).toList();
        if (!broken.isEmpty() || !clashes.isEmpty()) {
            err.println("What is announced for the past breaks rules by itself, and stays as it was:");
            (broken.isEmpty() ? clashes : broken)
                    .forEach(sentence -> err.println("  " + given.slots().inPeriods(sentence)));
        }
    }

    /** Tells all problems of bad input; nothing has been written. */
    static int refuse(Problems problems, PrintStream err) {
        var all = problems.inOrder();
        all.forEach(err::println);
        err.println(
                all.size() == 1 ? "1 problem; nothing was written." : all.size() + " problems; nothing was written.");
        return Command.REFUSED;
    }

    private PlanResult plan(Case given, Budget budget, Interruption interruption) {
        int asked = given.request().wishes().size();
        var bar = new ProgressLine(err, asked);
        var effort = bar.watching(budget.effort(asked));
        var repair = given.repair();
        var result = repair == null
                ? Planner.plan(given.request(), effort, interruption::isAsked, bar)
                : Planner.repair(given.request(), repair, effort, interruption::isAsked, bar);
        bar.close();
        return result;
    }

    private static void write(Outputs outputs, Case given, PlanResult result) {
        var tables = new ResultTables(given);
        outputs.add("plan.csv", PlanFile.text(result.plan(), given.slots()));
        outputs.add("unmet.csv", tables.unmet(result.unmet()));
        var repair = given.repair();
        if (given.isReplanning() && repair != null) {
            outputs.add("changes.csv", tables.changes(repair.changes(result.plan())));
        }
        outputs.add("certificate.json", Json.of(result.certificate(), Clocks.cpuSeconds()));
        outputs.write();
    }
}
