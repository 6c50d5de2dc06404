package ajar.coaching.appointments;

import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.school.SchoolDay;
import ajar.school.Slot;
import ajar.school.StandingTime;
import ajar.school.TimeTaken;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * When two people are free, by the clock: at school, and neither teaching, on duty, on call or away, nor in protected time, at lunch or
 * taken for anything else. Pure.
 *
 * @param days the school days that are looked at, of all divisions
 * @param taken what either of them is taken for besides
 */
record CommonTime(
        Set<PersonId> two,
        List<SchoolDay> days,
        List<DatedLesson> lessons,
        List<StandingTime> standing,
        List<TimeTaken> taken) {

    /** Many talk once the pupils have gone; whoever stays longer is on their own time. */
    static final Duration AFTER_THE_LAST_BELL = Duration.ofHours(1);

    private static final int QUARTER = 15;

    /** A stretch of the clock. */
    record Stretch(LocalDateTime from, LocalDateTime until) {

        boolean overlaps(Stretch other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }

        boolean holds(Stretch other) {
            return !other.from.isBefore(from) && !other.until.isAfter(until);
        }
    }

    boolean isFree(Stretch wanted) {
        return atSchool(wanted.from().toLocalDate())
                        .filter(day -> day.holds(wanted))
                        .isPresent()
                && busy(wanted.from().toLocalDate()).stream().noneMatch(wanted::overlaps);
    }

    /** What they could have instead of what they have agreed on: a quarter of an hour before or after it, too. */
    List<Stretch> on(LocalDate date, int minutes, Arrangement arrangement) {
        var found = new TreeSet<>(Comparator.comparing(Stretch::from));
        found.addAll(on(date, minutes, arrangement.now()));
        arrangement
                .agreed()
                .filter(one -> one.from().toLocalDate().equals(date))
                .ifPresent(one -> {
                    for (var shift : List.of(-QUARTER, QUARTER)) {
                        var from = one.from().plusMinutes(shift);
                        var near = new Stretch(from, from.plusMinutes(minutes));
                        if (from.isAfter(arrangement.now()) && isFree(near)) {
                            found.add(near);
                        }
                    }
                    found.removeIf(same -> one.isAt(same.from(), same.until()));
                });
        return List.copyOf(found);
    }

    /** Stretches of that length, the first of each gap where the gap begins and the next ones on the quarters of an hour after it. */
    List<Stretch> on(LocalDate date, int minutes, LocalDateTime now) {
        var found = new ArrayList<Stretch>();
        var day = atSchool(date);
        if (day.isEmpty()) {
            return found;
        }
        var busy = busy(date);
        int step = (minutes + QUARTER - 1) / QUARTER * QUARTER;
        var at = day.get().from();
        while (!at.plusMinutes(minutes).isAfter(day.get().until())) {
            var wanted = new Stretch(at, at.plusMinutes(minutes));
            var inTheWay = busy.stream().filter(wanted::overlaps).findFirst();
            if (inTheWay.isPresent()) {
                at = inTheWay.get().until();
            } else {
                if (at.isAfter(now)) {
                    found.add(wanted);
                }
                at = at.plusMinutes(step);
            }
        }
        return found;
    }

    /** From the first bell that either of them has to an hour after the last one, of both; nothing where one has no school. */
    private Optional<Stretch> atSchool(LocalDate date) {
        LocalTime from = LocalTime.MIN;
        LocalTime until = LocalTime.MAX;
        for (var person : two) {
            var slots = slots(person, date);
            if (slots.isEmpty()) {
                return Optional.empty();
            }
            var first = slots.stream().map(Slot::starts).min(Comparator.naturalOrder());
            var last = slots.stream().map(Slot::ends).max(Comparator.naturalOrder());
            from = later(from, first.orElseThrow());
            until = earlier(until, hourAfter(last.orElseThrow()));
        }
        return from.isBefore(until)
                ? Optional.of(new Stretch(date.atTime(from), date.atTime(until)))
                : Optional.empty();
    }

    private List<Stretch> busy(LocalDate date) {
        var busy = new ArrayList<Stretch>();
        for (var person : two) {
            lessons.stream()
                    .filter(lesson -> lesson.date().equals(date) && lesson.isTaughtBy(person))
                    .forEach(lesson -> busy.add(new Stretch(lesson.starts(), lesson.ends())));
            for (var day : days(person, date)) {
                day.slots().stream()
                        .filter(slot -> slot.kind() == Slot.Kind.LUNCH || stands(person, day, slot))
                        .forEach(slot -> busy.add(new Stretch(date.atTime(slot.starts()), date.atTime(slot.ends()))));
            }
        }
        taken.stream()
                .filter(time -> two.contains(time.person()))
                .forEach(time -> busy.add(new Stretch(time.from(), time.until())));
        busy.sort(Comparator.comparing(Stretch::from));
        return busy;
    }

    private boolean stands(PersonId person, SchoolDay day, Slot slot) {
        return standing.stream()
                .anyMatch(time -> time.person().equals(person)
                        && time.cycleDay() == day.cycleDay()
                        && time.period() == slot.period());
    }

    private List<Slot> slots(PersonId person, LocalDate date) {
        return days(person, date).stream().flatMap(day -> day.slots().stream()).toList();
    }

    /** Of the divisions in which somebody teaches; of all of them for whoever teaches nowhere. */
    private List<SchoolDay> days(PersonId person, LocalDate date) {
        var own = lessons.stream()
                .filter(lesson -> lesson.isTaughtBy(person))
                .map(DatedLesson::division)
                .distinct()
                .toList();
        return days.stream()
                .filter(day -> day.date().equals(date))
                .filter(day -> own.isEmpty() || own.contains(day.division()))
                .toList();
    }

    private static LocalTime hourAfter(LocalTime bell) {
        var after = bell.plus(AFTER_THE_LAST_BELL);
        return after.isAfter(bell) ? after : LocalTime.MAX;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }
}
