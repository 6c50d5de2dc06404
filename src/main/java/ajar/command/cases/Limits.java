package ajar.command.cases;

import ajar.planner.Limit;
import ajar.planner.RuleProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers of a case: limits and the value formula, and the date of a re-planning. */
final class Limits {

    /** What a case does not have: its lessons are whole and its periods even. */
    private static final Set<Limit> NOT_IN_CASES = EnumSet.of(
            Limit.PERIOD_MINUTES,
            Limit.BREAK_MINUTES,
            Limit.HALVED_FROM_MINUTES,
            Limit.CHANGE_MINUTES,
            Limit.WALK_MINUTES,
            Limit.COST_PART,
            Limit.POINTS_VISIT,
            Limit.COST_LOAD);

    private static final Set<Limit> OF_REPLANNING = EnumSet.of(
            Limit.NOTICE_DAYS, Limit.POINTS_KEEP_VISIT, Limit.POINTS_KEEP_STAND_IN, Limit.POINTS_KEEP_DEBRIEF);
    private static final Set<Limit> MAY_BE_FRACTIONS = EnumSet.of(Limit.NEAR_KM, Limit.COST_HALF_DAY_PER_KM);

    /** What is only compared with counts and distances: however large, it means that there is no limit. */
    private static final Set<Limit> MAY_BE_LARGE = EnumSet.of(
            Limit.VISITS_PER_WEEK,
            Limit.VISITS_PER_HORIZON,
            Limit.OWN_FREE_VISITS_PER_HORIZON,
            Limit.VISITED_LESSONS_PER_HOST_WEEK,
            Limit.CLASS_COVERS_PER_DAY,
            Limit.CLASS_COVERS_PER_HORIZON,
            Limit.COURSE_COVERS_PER_HORIZON,
            Limit.DEBRIEF_WITHIN_SCHOOL_DAYS,
            Limit.NEAR_KM,
            Limit.NOTICE_DAYS);

    private static final double MOST = 1_000_000;

    private RuleProfile profile = RuleProfile.plain().with(Limit.PERIOD_MINUTES, Slots.PERIOD_MINUTES);
    private @Nullable LocalDate today;

    Limits(Path folder, Slots slots, Problems problems) {
        var table = Table.read(folder.resolve("limits.csv"), "name,value", problems);
        var given = new HashSet<String>();
        for (var row : table.rows()) {
            var name = row.text("name");
            if (!given.add(name)) {
                row.isWrong("%s is there twice".formatted(name));
            } else if (name.equals("today")) {
                today = slots.date(row, "value");
            } else {
                read(row, name);
            }
        }
        for (var limit : Limit.values()) {
            boolean needed = !NOT_IN_CASES.contains(limit) && (today != null || !OF_REPLANNING.contains(limit));
            if (needed && table.isReadable() && !given.contains(name(limit))) {
                table.isWrong(0, "the line " + name(limit) + " is missing");
            }
        }
    }

    private static String name(Limit limit) {
        return limit.name().toLowerCase(Locale.ROOT);
    }

    private void read(Row row, String name) {
        double value = row.decimal("value");
        for (var limit : EnumSet.complementOf(EnumSet.copyOf(NOT_IN_CASES))) {
            if (name(limit).equals(name)) {
                if (value < 0 || value > MOST && !MAY_BE_LARGE.contains(limit)) {
                    row.isWrong("%s is %s; it has to be from 0 to %,d".formatted(name, row.text("value"), (long) MOST));
                } else if (value != Math.rint(value) && !MAY_BE_FRACTIONS.contains(limit)) {
                    row.isWrong("%s is %s, not a whole number".formatted(name, row.text("value")));
                }
                profile = profile.with(limit, Math.min(value, MOST));
            }
        }
    }

    RuleProfile profile() {
        return profile;
    }

    /** The date up to which everything is past, or null if nothing was announced. */
    @Nullable
    LocalDate today() {
        return today;
    }
}
