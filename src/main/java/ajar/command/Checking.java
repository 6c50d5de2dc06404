package ajar.command;

import ajar.command.cases.Case;
import ajar.command.cases.PlanFile;
import ajar.command.cases.Problems;
import ajar.planner.check.Breach;
import ajar.planner.check.PlanCheck;
import ajar.planner.check.Verdict;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Checks a plan of a case against every rule and computes its value. */
final class Checking {

    private final PrintStream out;
    private final PrintStream err;

    Checking(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> arguments) {
        var places = new Options(arguments, Set.of())
                .places("Two places are needed: the folder of a case and a plan.", 2, 2);
        var problems = new Problems();
        var given = Case.read(places.getFirst(), 0, problems);
        var plan = given == null ? null : PlanFile.read(places.getLast(), given.slots(), problems);
        if (given == null || plan == null) {
            problems.inOrder().forEach(problem -> out.println("rule 0: " + problem));
            err.println("The input cannot be read, so nothing was checked.");
            return Command.REFUSED;
        }
        var verdict = PlanCheck.of(given.request(), plan.assignments(), given.repair());
        var breaches = new ArrayList<Breach>();
        plan.unknownSlots().forEach(sentence -> breaches.add(new Breach(Breach.UNKNOWN, sentence)));
        breaches.addAll(verdict.breaches());
        breaches.stream()
                .sorted()
                .forEach(breach -> out.println(
                        "rule " + breach.rule() + ": " + given.slots().inPeriods(breach.sentence())));
        out.println(json(given, verdict));
        return breaches.isEmpty() ? Command.DONE : Command.BROKEN;
    }

    private static String json(Case given, Verdict verdict) {
        var fields = new LinkedHashMap<String, Long>();
        fields.put("asked", (long) given.request().wishes().size());
        fields.put("served", (long) verdict.served());
        fields.put("first_visits", (long) verdict.firstVisits());
        fields.put("t1", verdict.t1());
        fields.put("t2", verdict.t2());
        fields.put("t3", verdict.t3());
        fields.put("value", verdict.value());
        var kept = verdict.kept();
        if (given.isReplanning() && kept != null) {
            fields.put("kept", (long) kept.visits());
            fields.put("moved", (long) kept.moved());
            fields.put("cancelled", (long) kept.cancelled());
            fields.put("same_stand_in", (long) kept.standIns());
            fields.put("same_debrief", (long) kept.talks());
            fields.put("replan_value", verdict.replanValue());
        }
        return Json.line(fields);
    }
}
