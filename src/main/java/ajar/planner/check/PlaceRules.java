package ajar.planner.check;

import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.RuleProfile.Switch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nobody is in two places, or absent, or without time to walk; a shared coach is at one school per half-day. */
final class PlaceRules {

    /**
     * Something that a person does.
     *
     * @param zone where, or null if it may be anywhere
     * @param own whether it is a lesson of the person's own timetable, with visitors or without
     */
    private record Task(Stretch time, @Nullable String zone, String what, boolean own) {}

    private final Book book;
    private final Facts facts;
    private final Map<String, List<Task>> tasks = new HashMap<>();

    PlaceRules(Book book) {
        this.book = book;
        facts = book.facts;
    }

    void check() {
        var hosted = new HashSet<String>();
        for (var visit : book.visits) {
            collect(visit);
            if (hosted.add(visit.door.id())) {
                tasksOf(visit.host.id())
                        .add(new Task(
                                Facts.stretch(visit.lesson, Part.WHOLE),
                                visit.lesson.zone(),
                                "hosting at " + visit.door.id(),
                                true));
            }
        }
        tasks.forEach(this::inTwoPlaces);
        if (facts.has(Switch.WALKING)) {
            tasks.forEach(this::walks);
        }
        halfDays();
    }

    private void collect(Attendance visit) {
        add(visit.visitor.id(), visit.taken, visit.lesson.zone(), "the visit of " + visit.wish.id());
        var coach = book.coach(visit);
        if (coach != null && visit.wish.besideCoach() && facts.has(Switch.COACH_BESIDE)) {
            add(coach.id(), visit.seen, visit.lesson.zone(), "being beside in the visit of " + visit.wish.id());
        }
        var standIn = book.standIn(visit);
        if (standIn != null) {
            for (var left : visit.covered) {
                add(standIn.id(), left.stretch(), left.lesson().zone(), "covering for " + visit.wish.id());
            }
        }
        var talk = book.talk(visit);
        if (talk != null) {
            add(visit.visitor.id(), talk, null, "the debrief of " + visit.wish.id());
            if (coach != null) {
                add(coach.id(), talk, null, "the debrief of " + visit.wish.id());
            }
        }
    }

    private void add(String person, Stretch time, @Nullable String zone, String what) {
        tasksOf(person).add(new Task(time, zone, what, false));
    }

    private List<Task> tasksOf(String person) {
        return tasks.computeIfAbsent(person, fresh -> new ArrayList<>());
    }

    private void inTwoPlaces(String person, List<Task> own) {
        for (int i = 0; i < own.size(); i++) {
            var one = own.get(i);
            if (facts.isAbsent(person, one.time())) {
                book.breach(Breach.TWO_PLACES, "%s is absent on %s: %s", person, one.time(), one.what());
            }
            for (var other : own.subList(i + 1, own.size())) {
                if (one.time().overlaps(other.time())) {
                    book.breach(
                            Breach.TWO_PLACES,
                            "%s on %s is in two places: %s, %s",
                            person,
                            one.time(),
                            one.what(),
                            other.what());
                }
            }
        }
    }

    /** From each task to the next one, and between tasks and own lessons; the timetable itself is not judged. */
    private void walks(String person, List<Task> own) {
        var all = new ArrayList<>(own);
        var dates = new HashSet<>(own.stream().map(task -> task.time().date()).toList());
        for (var date : dates) {
            for (var lesson : facts.lessonsOf(person, date)) {
                var time = Facts.stretch(lesson, Part.WHOLE);
                if (own.stream().noneMatch(task -> task.time().overlaps(time))) {
                    all.add(new Task(time, lesson.zone(), lesson.id(), true));
                }
            }
        }
        for (var one : own) {
            for (var other : all) {
                boolean asEver = one.own() && other.own();
                if (!asEver && (isTooFar(one, other) || isTooFar(other, one))) {
                    book.breach(
                            Breach.WALK,
                            "%s cannot walk in time on %s between %s and %s",
                            person,
                            one.time().date(),
                            one.what(),
                            other.what());
                }
            }
        }
    }

    private boolean isTooFar(Task before, Task after) {
        int gap = after.time().start() - before.time().end();
        return before.zone() != null
                && after.zone() != null
                && !before.zone().equals(after.zone())
                && before.time().date().equals(after.time().date())
                && gap >= 0
                && gap + facts.limit(Limit.CHANGE_MINUTES) < facts.limit(Limit.WALK_MINUTES);
    }

    private void halfDays() {
        Map<String, Set<String>> stays = new HashMap<>();
        for (var stay : new Worth(book).stays()) {
            var key = "%s in the %s of %s"
                    .formatted(stay.coach(), stay.afternoon() ? "afternoon" : "morning", stay.date());
            stays.computeIfAbsent(key, fresh -> new HashSet<>()).add(stay.school());
        }
        stays.forEach((when, schools) -> {
            if (schools.size() > 1) {
                book.breach(Breach.SHARED_COACH, "%s is at %d schools", when, schools.size());
            }
        });
    }
}
