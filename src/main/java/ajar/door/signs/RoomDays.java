package ajar.door.signs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Some days of one space, and what its sign says on them. A sweep over all moments at which something begins or ends: between two of
 * them nothing changes. Moments are instants, so a day of 23 or 25 hours is a day like any other. Safe to share between threads.
 *
 * @param lessons of the days asked for, and of the next day with school, so that a sign at night knows what comes
 * @param changes a later one goes before an earlier one
 */
public record RoomDays(
        ZoneId zone,
        SpaceKind kind,
        WorldRules rules,
        List<RoomLesson> lessons,
        List<Bell> bells,
        List<Different> changes) {

    /** Whoever comes in before the bell reads what to do. */
    static final Duration COMING_IN = Duration.ofMinutes(10);

    public RoomDays {
        lessons = lessons.stream()
                .sorted(Comparator.comparing(RoomLesson::starts).thenComparing(RoomLesson::label))
                .toList();
        bells = List.copyOf(bells);
        changes = List.copyOf(changes);
    }

    /** From the first midnight to the one after the last date, without a gap. */
    public List<SignState> states(LocalDate first, LocalDate last) {
        var moments = List.copyOf(moments(first, last));
        var states = new ArrayList<SignState>();
        for (int i = 0; i + 1 < moments.size(); i++) {
            var state = state(moments.get(i), moments.get(i + 1));
            var before = states.isEmpty() ? null : states.getLast();
            if (before != null && before.looksLike(state) && date(before.from()).equals(date(state.from()))) {
                states.set(states.size() - 1, before.until(state.until()));
            } else {
                states.add(state);
            }
        }
        return withWhatFollows(states);
    }

    private TreeSet<Instant> moments(LocalDate first, LocalDate last) {
        var all = new TreeSet<Instant>();
        lessons.forEach(lesson -> {
            all.add(at(lesson.starts()));
            all.add(at(lesson.starts()).minus(COMING_IN));
            all.add(at(lesson.ends()));
        });
        Stream.concat(
                        bells.stream().flatMap(bell -> Stream.of(bell.starts(), bell.ends())),
                        changes.stream().flatMap(change -> Stream.of(change.starts(), change.ends())))
                .forEach(moment -> all.add(at(moment)));
        for (var date = first; !date.isAfter(last.plusDays(1)); date = date.plusDays(1)) {
            all.add(date.atStartOfDay(zone).toInstant());
        }
        var begin = first.atStartOfDay(zone).toInstant();
        var end = last.plusDays(1).atStartOfDay(zone).toInstant();
        return new TreeSet<>(all.subSet(begin, true, end, true));
    }

    private SignState state(Instant from, Instant until) {
        var running = lessons.stream()
                .filter(lesson -> covers(lesson.starts(), lesson.ends(), from))
                .toList();
        var ringing = bells.stream()
                .filter(bell -> covers(bell.starts(), bell.ends(), from))
                .toList();
        var here = running.isEmpty() && ringing.isEmpty() ? comingAt(from) : running;
        var part = here.isEmpty() ? part(ringing, from) : Part.LESSON;
        var change = changes.stream()
                .filter(one -> covers(one.starts(), one.ends(), from))
                .reduce((earlier, later) -> later);
        var world = change.map(Different::world).orElseGet(() -> rules.world(kind, part));
        var line = change.map(Different::line).filter(said -> !said.isEmpty()).orElseGet(() -> lines(here));
        var social = part != Part.LESSON && world == World.SOCIAL && kind == SpaceKind.SOCIAL;
        return new SignState(
                from,
                until,
                world,
                part,
                line,
                running.stream().map(RoomLesson::label).distinct().toList(),
                nextLesson(from, part),
                social || running.stream().anyMatch(RoomLesson::welcome));
    }

    private static String lines(List<RoomLesson> lessons) {
        return String.join(
                "\n",
                lessons.stream()
                        .map(RoomLesson::line)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList());
    }

    private List<RoomLesson> comingAt(Instant moment) {
        return lessons.stream()
                .filter(lesson -> at(lesson.starts()).isAfter(moment)
                        && !at(lesson.starts()).minus(COMING_IN).isAfter(moment))
                .toList();
    }

    /** Between two lessons of a day it is as free as in them; a break rings for somebody, lunch for more. */
    private Part part(List<Bell> ringing, Instant moment) {
        var kinds = ringing.stream().map(Bell::kind).toList();
        for (var kind : kinds) {
            switch (kind) {
                case LUNCH -> {
                    return Part.LUNCH;
                }
                case BREAK -> {
                    return Part.BREAK;
                }
                default -> {}
            }
        }
        return kinds.isEmpty() && !isWithinADay(moment) ? Part.CLOSED : Part.FREE;
    }

    private boolean isWithinADay(Instant moment) {
        var date = date(moment);
        var today = bells.stream()
                .filter(bell -> bell.starts().toLocalDate().equals(date))
                .toList();
        return today.stream().anyMatch(bell -> !at(bell.starts()).isAfter(moment))
                && today.stream().anyMatch(bell -> at(bell.ends()).isAfter(moment));
    }

    /** Of the same day; after school of the next one. */
    private Optional<Next> nextLesson(Instant moment, Part part) {
        return lessons.stream()
                .filter(lesson -> at(lesson.starts()).isAfter(moment))
                .findFirst()
                .filter(lesson ->
                        part == Part.CLOSED || lesson.starts().toLocalDate().equals(date(moment)))
                .map(lesson -> new Next(lesson.label(), Part.LESSON, World.WORK, at(lesson.starts())));
    }

    /** Where no lesson comes, the next thing that is not the same does. */
    private List<SignState> withWhatFollows(List<SignState> states) {
        var all = new ArrayList<SignState>();
        for (int i = 0; i < states.size(); i++) {
            var state = states.get(i);
            all.add(state.next().isPresent() ? state : withWhatFollows(state, states.subList(i + 1, states.size())));
        }
        return List.copyOf(all);
    }

    private SignState withWhatFollows(SignState state, List<SignState> later) {
        return later.stream()
                .filter(other -> other.world() != World.CLOSED)
                .filter(other -> other.world() != state.world() || other.part() != state.part())
                .filter(other ->
                        state.world() == World.CLOSED || date(other.from()).equals(date(state.from())))
                .findFirst()
                .map(other -> state.before(new Next("", other.part(), other.world(), other.from())))
                .orElse(state);
    }

    private boolean covers(LocalDateTime starts, LocalDateTime ends, Instant moment) {
        return !at(starts).isAfter(moment) && at(ends).isAfter(moment);
    }

    private LocalDate date(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** A time that a clock change leaves out is as long after it as it would have been. */
    private Instant at(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
