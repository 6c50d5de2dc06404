package ajar.planner;

import ajar.planner.PlanRequest.Day;
import ajar.planner.PlanRequest.Forbid;
import ajar.planner.PlanRequest.Pin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes requests about Hawthorn School as tests tell them: days from a Monday on, slots of 50 minutes from 8:00. */
final class Timetable {

    static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
    final List<PlanRequest.School> schools = new ArrayList<>(List.of(new PlanRequest.School("Hawthorn", 0, 0)));
    final List<Day> days = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    final List<Presence> presences = new ArrayList<>();
    final List<Lesson> lessons = new ArrayList<>();
    final List<Door> doors = new ArrayList<>();
    final List<Wish> wishes = new ArrayList<>();
    final List<Pin> pins = new ArrayList<>();
    final List<Forbid> forbids = new ArrayList<>();
    RuleProfile profile = RuleProfile.plain();
    private String home = "Hawthorn";
    private String zone = "main building";

    Timetable(int days) {
        for (int d = 0; d < days; d++) {
            this.days.add(new Day(date(d), "week " + (1 + d / 5), 12 * 60));
        }
    }

    static LocalDate date(int day) {
        return MONDAY.plusDays(day / 5 * 7L + day % 5);
    }

    static int start(int slot) {
        return 8 * 60 + 60 * slot;
    }

    static int end(int slot) {
        return start(slot) + 50;
    }

    Timetable at(String school) {
        home = school;
        return this;
    }

    /** Where the lessons told next take place. */
    Timetable in(String building) {
        zone = building;
        return this;
    }

    Timetable teacher(String id) {
        return person(id, Person.Kind.TEACHER, 0, false, false);
    }

    Timetable coach(String id, int covers, String... schools) {
        people.add(
                new Person(id, home, Person.Kind.COACH, 0, null, covers, false, 2, false, Set.of(schools), Set.of()));
        return this;
    }

    Timetable person(String id, Person.Kind kind, int covers, boolean whenFree, boolean givesFree) {
        var coach = kind == Person.Kind.TEACHER
                        && people.stream().anyMatch(one -> one.id().equals("Dara"))
                ? "Dara"
                : null;
        people.add(new Person(id, home, kind, 2, coach, covers, whenFree, 0, givesFree, Set.of(), Set.of()));
        return this;
    }

    /** The same person, who covers no more than so many periods a day. */
    static Person onADay(Person one, int covers) {
        return new Person(
                one.id(),
                one.school(),
                one.kind(),
                one.priority(),
                one.coach(),
                one.coversPerWeek(),
                covers,
                one.coversWhenFree(),
                one.talksPerWeek(),
                one.givesOwnFree(),
                one.schools(),
                one.knows());
    }

    /** Teachers joined by "+" teach a group; the lesson is called by the first teacher, day and slot: "Ada 0 1". */
    Timetable teaches(String who, int day, int slot, String group) {
        return teaches(who, day, slot, group, true);
    }

    Timetable teaches(String who, int day, int slot, String group, boolean coverable) {
        var teachers = Arrays.asList(who.split("\\+"));
        lessons.add(new Lesson(
                "%s %d %d".formatted(teachers.getFirst(), day, slot),
                home,
                date(day),
                start(slot),
                end(slot),
                teachers,
                List.of(group),
                group + " with " + who,
                zone,
                coverable));
        return this;
    }

    Timetable is(String who, int day, int slot, Presence.State state) {
        presences.add(new Presence(who, date(day), start(slot), end(slot), state));
        return this;
    }

    Timetable free(String who, int day, int... slots) {
        for (int slot : slots) {
            is(who, day, slot, Presence.State.AVAILABLE);
        }
        return this;
    }

    Timetable opens(String who, int day, int slot, int chairs) {
        var lesson = "%s %d %d".formatted(who, day, slot);
        doors.add(new Door(lesson, lesson, who, chairs, Set.of("questions"), true, true));
        return this;
    }

    Timetable wish(String id, String visitor, @Nullable String host) {
        return wish(id, visitor, host, Wish.Length.WHOLE);
    }

    Timetable wish(String id, String visitor, @Nullable String host, Wish.Length length) {
        var practice = host == null ? "questions" : null;
        wishes.add(new Wish(id, visitor, host, practice, 3, MONDAY, date(days.size() - 1), length, false, false));
        return this;
    }

    PlanRequest request() {
        return new PlanRequest(schools, days, people, presences, lessons, doors, wishes, pins, forbids, profile, 7);
    }

    PlanResult plan() {
        return Planner.plan(request(), Effort.steps(8_000), () -> false, Progress.silent());
    }

    /** How many wishes a plan meets. */
    int served() {
        return plan().plan().assignments().size();
    }

    /** The ids of the wishes that are met. */
    Set<String> met() {
        var met = new HashSet<String>();
        plan().plan().assignments().forEach(one -> met.add(one.wish()));
        return met;
    }
}
