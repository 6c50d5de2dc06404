package ajar.command;

import ajar.command.cases.Case;
import ajar.command.cases.Csv;
import ajar.planner.Assignment;
import ajar.planner.Reason;
import ajar.planner.Repair;
import ajar.planner.Unmet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is not met and what changed, as CSV. */
final class ResultTables {

    private final Case given;

    ResultTables(Case given) {
        this.given = given;
    }

    String unmet(List<Unmet> unmet) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("wish", "kind", "reason", "would_help"));
        for (var one : unmet) {
            var reason = sentences(one.standsInTheWay());
            rows.add(List.of(
                    one.wish(),
                    word(one.kind()),
                    reason.isEmpty() ? "it is possible, but would cost more points than it brings" : reason,
                    sentences(one.wouldHelp())));
        }
        return Csv.text(rows);
    }

    String changes(List<Repair.Change> changes) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("wish", "what", "before", "after"));
        for (var one : changes) {
            rows.add(List.of(one.wish(), word(one.what()), words(one.before()), words(one.after())));
        }
        return Csv.text(rows);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String words(@Nullable Assignment one) {
        if (one == null) {
            return "";
        }
        var talk = one.talk();
        return "door " + one.door()
                + (one.standIn() == null ? "" : ", stand-in " + one.standIn())
                + (talk == null
                        ? ""
                        : ", debrief on " + talk.date() + " in period "
                                + given.slots().period(talk.start()));
    }

    private String sentences(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> given.slots().inPeriods(reason.sentence()))
                .collect(Collectors.joining("; "));
    }
}
