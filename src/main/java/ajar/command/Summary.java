package ajar.command;

import ajar.command.cases.Case;
import ajar.planner.PlanResult;
import ajar.planner.Repair;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A result in sentences: first what is proven of first visits and of the wishes' weight, then the rest. */
final class Summary {

    private final Case given;
    private final PlanResult result;

    Summary(Case given, PlanResult result) {
        this.given = given;
        this.result = result;
    }

    void print(PrintStream out, Path folder, Path written) {
        var proof = result.certificate();
        var request = given.request();
        out.println(say(
                "%s: %s, %s, %s",
                folder.getFileName(),
                Words.count(request.people().size(), "person", "people"),
                Words.count(request.doors().size(), "open lesson", "open lessons"),
                Words.count(proof.asked(), "wish", "wishes")));
        out.println(say(
                "  %s met, so that %s a visit. %s",
                Words.count(proof.served(), "wish is", "wishes are"),
                Words.count(proof.firstVisits(), "person has", "people have"),
                proof.countBound() <= proof.served()
                        ? "No plan can meet more."
                        : say("No plan can meet more than %,d.", proof.countBound())));
        out.println(say("  First visits: %s", bounded(proof.t1(), proof.t1Bound(), "no plan does better")));
        out.println(say(
                "  Weight of wishes: %s",
                bounded(proof.t2(), proof.t2Bound(), "none with these first visits does better")));
        out.println(say("  %s", value()));
        cover(out);
        changes(out);
        int unmet = result.unmet().size();
        if (unmet > 0) {
            out.println(say("  %s not met; unmet.csv says why.", Words.count(unmet, "wish is", "wishes are")));
        }
        out.println(say("Written to %s after %.2f processor seconds.", written, Clocks.cpuSeconds()));
    }

    private static String say(String sentence, Object... arguments) {
        return String.format(Locale.ROOT, sentence, arguments);
    }

    private static String bounded(long reached, long bound, String proven) {
        return bound <= reached
                ? say("%d points, and it is proven that %s.", reached, proven)
                : say("%d points; at most %d are possible.", reached, bound);
    }

    private String value() {
        var proof = result.certificate();
        if (!proof.isTelling()) {
            return say("Value %,d; nothing worth telling is proven of the whole yet.", proof.value());
        } else if (proof.bound() <= proof.value()) {
            return say("Value %,d, and it is proven that no plan is worth more.", proof.value());
        } else {
            return say(
                    "Value %,d; no plan is worth more than %,d (%.3f %%).",
                    proof.value(), proof.bound(), 100 * proof.gap());
        }
    }

    private void cover(PrintStream out) {
        var all = result.plan().assignments();
        long covered = all.stream().filter(one -> one.standIn() != null).count();
        long standIns = all.stream()
                .map(one -> one.standIn())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        long talks = all.stream().filter(one -> one.talk() != null).count();
        out.println(say(
                "  %s a stand-in (%s); %s followed by a debrief.",
                Words.count(covered, "visit has", "visits have"),
                Words.count(standIns, "person", "people"),
                Words.count(talks, "is", "are")));
    }

    private void changes(PrintStream out) {
        var repair = given.repair();
        if (repair == null || !given.isReplanning()) {
            return;
        }
        var changes = repair.changes(result.plan());
        var counts = Arrays.stream(Repair.What.values())
                .map(what -> Map.entry(
                        what, changes.stream().filter(one -> one.what() == what).count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + word(count.getKey()))
                .collect(Collectors.joining(", "));
        out.println(say(
                "  Since %s announced: %s.",
                Words.count(repair.announced().size(), "visit was", "visits were"),
                counts.isEmpty() ? "nothing changed" : counts));
        if (!changes.isEmpty()) {
            out.println("  changes.csv says what is different for whom.");
        }
    }

    private static String word(Repair.What what) {
        return switch (what) {
            case CANCELLED -> "cancelled";
            case MOVED -> "moved";
            case STAND_IN -> "with another stand-in";
            case TALK -> "with another debrief";
            case NEW -> "new";
        };
    }
}
