package ajar.school.imports;

import ajar.school.calendar.Division;
import ajar.school.imports.Obstacle.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for what stands in the way of an import, all of it at once. */
final class Obstacles {

    private static final int LESSONS_MAX = 60_000;
    private static final int DAYS_MAX = 60;
    private static final int PERIODS_MAX = 99;
    private static final int CODE_MAX = 40;
    private static final int GROUP_MAX = 60;
    private static final int BELL_NAME_MAX = 40;

    private Obstacles() {}

    static List<Obstacle> of(
            Incoming incoming,
            Choices choices,
            Comparison comparison,
            Questions questions,
            @Nullable Division division) {
        var found = new ArrayList<Obstacle>();
        if (incoming.lessons().isEmpty()) {
            found.add(new Obstacle(Kind.NO_LESSONS, ""));
            return found;
        }
        if (comparison.changesNothing()) {
            found.add(new Obstacle(Kind.NOTHING_CHANGES, ""));
        }
        if (incoming.lessons().size() > LESSONS_MAX
                || incoming.days() > DAYS_MAX
                || incoming.lastPeriod() > PERIODS_MAX) {
            found.add(new Obstacle(Kind.TOO_LARGE, ""));
        }
        if (choices.until().isBefore(choices.from())) {
            found.add(new Obstacle(Kind.DATES, ""));
        }
        cycle(incoming, choices, division, found);
        codes(incoming, found);
        questions.open().forEach(question -> found.add(new Obstacle(Kind.WHO_IS_THIS, question.code())));
        return List.copyOf(found);
    }

    private static void cycle(Incoming incoming, Choices choices, @Nullable Division division, List<Obstacle> found) {
        int days = division == null ? choices.cycle().days() : division.rule().days();
        if (incoming.days() > days) {
            found.add(new Obstacle(Kind.CYCLE_TOO_SHORT, String.valueOf(incoming.days())));
        }
        if (division == null) {
            var cycle = choices.cycle();
            if (cycle.kind().equals("ab_weeks") && cycle.days() % cycle.weekdays() != 0) {
                found.add(new Obstacle(Kind.CYCLE_UNEVEN, String.valueOf(cycle.weekdays())));
            }
            choices.bells().stream()
                    .filter(bell -> !bell.ends().isAfter(bell.starts())
                            || bell.name().isBlank()
                            || bell.name().length() > BELL_NAME_MAX)
                    .findFirst()
                    .ifPresent(bell -> found.add(new Obstacle(Kind.BELLS, String.valueOf(bell.period()))));
        }
    }

    private static void codes(Incoming incoming, List<Obstacle> found) {
        var tooLong = new HashSet<String>();
        for (var lesson : incoming.lessons()) {
            lesson.teachers().stream().filter(code -> code.length() > CODE_MAX).forEach(tooLong::add);
            lesson.groups().stream().filter(code -> code.length() > GROUP_MAX).forEach(tooLong::add);
            if (lesson.room().length() > CODE_MAX) {
                tooLong.add(lesson.room());
            }
        }
        tooLong.forEach(code -> found.add(new Obstacle(Kind.CODE_TOO_LONG, code)));
    }
}
