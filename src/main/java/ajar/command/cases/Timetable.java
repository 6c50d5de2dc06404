package ajar.command.cases;

import ajar.planner.Lesson;
import ajar.planner.PlanRequest;
import ajar.planner.Presence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lessons of a case on each date, and what people do beside them. */
final class Timetable {

    private record Slot(String person, int day, int period) {}

    private record DatedSlot(String person, LocalDate date, int period) {

        /** The same as the one that Java makes, but quick from the first call on: a district asks for a hundred thousand. */
        @Override
        public int hashCode() {
            return 31 * (31 * person.hashCode() + date.hashCode()) + period;
        }
    }

    /** A lesson of the weekly timetable; {@code among} tells it from another of the same name at the same time. */
    private record Weekly(
            String school,
            List<String> teachers,
            List<String> groups,
            String course,
            String name,
            String among,
            int day,
            int period) {

        String on(LocalDate date) {
            return name + " on " + date + among;
        }
    }

    private final Slots slots;
    private final Staff staff;
    private final Schools schools;
    private final @Nullable String onlySchool;
    private final Map<Slot, Weekly> bySlot = new HashMap<>();
    private final List<Weekly> weekly = new ArrayList<>();
    private final Set<DatedSlot> uncoverable = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Presence> presences = new ArrayList<>();
    private boolean complete;

    Timetable(Path folder, Slots slots, Staff staff, Schools schools, Problems problems) {
        this.slots = slots;
        this.staff = staff;
        this.schools = schools;
        onlySchool = schools.only();
        var table =
                Table.read(folder.resolve("timetable.csv"), "school,teacher,class,subject,room,day,period", problems);
        complete = table.isReadable();
        table.rows().forEach(this::readLesson);
        Table.read(folder.resolve("nocover.csv"), "school,teacher,class,subject,date,period", problems)
                .rows()
                .forEach(this::readTest);
        readDiary(Table.read(folder.resolve("diary.csv"), "person,date,period,state", problems));
        date();
    }

    private void readLesson(Row row) {
        var school = schools.of(row);
        int day = row.number("day");
        int period = slots.period(row, "period");
        if (row.text("class").isEmpty()) {
            return;
        }
        var classes = row.text("class");
        var groups = Arrays.stream(classes.split("\\+"))
                .filter(group -> !group.isEmpty())
                .map(group -> named(school, group))
                .toList();
        var teachers = List.of(row.code("teacher").split("\\+", -1));
        var name = named(school, classes + " " + row.text("subject"));
        var lesson = new Weekly(
                school,
                teachers,
                groups,
                named(school, classes + " · " + row.text("subject")),
                name,
                among(name, day, period, teachers),
                day,
                period);
        for (var teacher : teachers) {
            if (!staff.codes().has(teacher) && !row.text("teacher").isEmpty()) {
                row.isWrong("teacher '%s' is not in people.csv".formatted(teacher));
            } else if (row.isSound() && bySlot.put(new Slot(teacher, day, period), lesson) != null) {
                row.isWrong("%s has two lessons on day %d in period %d".formatted(teacher, day, period));
            }
            staff.teaches(teacher, groups);
        }
        if (groups.isEmpty() || new HashSet<>(groups).size() < groups.size()) {
            row.isWrong("class '%s' does not name each class once".formatted(classes));
        }
        complete &= row.isSound();
        weekly.add(lesson);
    }

    private void readTest(Row row) {
        var date = slots.date(row, "date");
        int period = slots.period(row, "period");
        for (var teacher : row.code("teacher").split("\\+")) {
            if (!teacher.isEmpty() && !staff.codes().has(teacher)) {
                row.isWrong("teacher '%s' is not in people.csv".formatted(teacher));
            }
            uncoverable.add(new DatedSlot(teacher, date, period));
        }
    }

    private String among(String name, int day, int period, List<String> teachers) {
        boolean alone = names.add(name + " on day " + day + " in period " + period);
        return " in period " + period + (alone ? "" : " with " + String.join("+", teachers));
    }

    /** Names of pupils' groups and of courses belong to a school; where there is one it need not be said. */
    private String named(String school, String name) {
        return school.equals(onlySchool) ? name : school + " " + name;
    }

    private void readDiary(Table table) {
        var known = new HashMap<DatedSlot, String>();
        for (var row : table.rows()) {
            var person = row.known("person", staff.codes());
            var date = slots.date(row, "date");
            int period = slots.period(row, "period");
            var state = row.text("state");
            var before = known.putIfAbsent(new DatedSlot(person, date, period), state);
            if (before != null && !before.equals(state)) {
                row.isWrong("%s is already %s then".formatted(person, before));
            }
            switch (state) {
                case "available", "protected", "call", "busy" ->
                    presences.add(new Presence(
                            person,
                            date,
                            slots.start(period),
                            slots.end(period),
                            Presence.State.valueOf(state.toUpperCase(Locale.ROOT))));
                case "away" -> {
                    // the same as not being listed
                }
                default ->
                    row.isWrong(
                            "state is '%s'; it has to be available, protected, call, busy or away".formatted(state));
            }
        }
    }

    private void date() {
        var dates = slots.days().stream().map(PlanRequest.Day::date).collect(Collectors.groupingBy(slots::cycleDay));
        // Nearly in the order of their ids, so that sorting them later is quick.
        weekly.sort(Comparator.comparing((Weekly one) -> one.name() + " on ").thenComparing(Weekly::among));
        for (var one : weekly) {
            dates.getOrDefault(one.day(), List.of()).forEach(date -> date(one, date));
        }
    }

    private void date(Weekly one, LocalDate date) {
        boolean mayBeCovered = true;
        for (var teacher : one.teachers()) {
            mayBeCovered &= !uncoverable.contains(new DatedSlot(teacher, date, one.period()));
        }
        lessons.add(new Lesson(
                one.on(date),
                one.school(),
                date,
                slots.start(one.period()),
                slots.end(one.period()),
                one.teachers(),
                one.groups(),
                one.course(),
                one.school(),
                mayBeCovered));
    }

    /** The lesson that the person teaches then, or null. */
    @Nullable
    String lesson(String person, LocalDate date, int period) {
        var lesson = bySlot.get(new Slot(person, slots.cycleDay(date), period));
        return lesson == null ? null : lesson.on(date);
    }

    /** Whether all lessons could be read, so that a lesson that is not there is missing in the case. */
    boolean isComplete() {
        return complete;
    }

    List<Lesson> lessons() {
        return lessons;
    }

    List<Presence> presences() {
        return presences;
    }
}
