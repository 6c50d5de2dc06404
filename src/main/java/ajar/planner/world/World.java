package ajar.planner.world;

import ajar.planner.Door;
import ajar.planner.Lesson;
import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.Person;
import ajar.planner.PlanRequest;
import ajar.planner.RuleProfile;
import ajar.planner.RuleProfile.Switch;
import ajar.planner.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A request with everything sorted by id and numbered from 0; the numbers hold for all of the engine. */
public final class World {

    public final PlanRequest request;
    public final RuleProfile profile;
    public final List<PlanRequest.School> schools;
    public final List<PlanRequest.Day> days;
    public final List<Person> people;
    public final List<Lesson> lessons;
    public final List<Door> doors;
    public final List<Wish> wishes;
    public final int[] schoolOfPerson;
    public final int[] dayOfLesson;
    public final int[] weekOfDay;
    public final List<String> weeks = new ArrayList<>();
    public final List<String> groups = new ArrayList<>();
    public final List<String> courses = new ArrayList<>();
    public final int[][] groupsOfLesson;
    public final int[] courseOfLesson;
    public final int[][] teachersOfLesson;
    private final int[] lessonOfDoor;
    private final int[] hostOfDoor;
    private final int[] visitorOfWish;
    private final int[] limits;
    private final boolean[] switches;
    /** By person, the numbers of the groups that the person teaches. */
    private final BitSet[] groupsKnown;

    private final Map<String, Integer> schoolIndex;
    private final Map<String, Integer> personIndex;
    private final Map<String, Integer> lessonIndex;
    private final Map<String, Integer> doorIndex;
    private final Map<String, Integer> wishIndex;
    private final Map<LocalDate, Integer> dayIndex = new HashMap<>();

    public World(PlanRequest request) {
        this.request = request;
        profile = request.profile();
        schools = Register.sorted(request.schools(), PlanRequest.School::id);
        people = Register.sorted(request.people(), Person::id);
        lessons = Register.lessons(request.lessons());
        doors = Register.sorted(request.doors(), Door::id);
        wishes = Register.sorted(request.wishes(), Wish::id);
        days = request.days().stream()
                .sorted(Comparator.comparing(PlanRequest.Day::date))
                .toList();
        schoolIndex = Register.index(schools, PlanRequest.School::id);
        personIndex = Register.index(people, Person::id);
        lessonIndex = Register.shown(lessons, doors);
        doorIndex = Register.index(doors, Door::id);
        wishIndex = Register.index(wishes, Wish::id);
        weekOfDay = new int[days.size()];
        for (int d = 0; d < days.size(); d++) {
            dayIndex.put(days.get(d).date(), d);
            if (!weeks.contains(days.get(d).week())) {
                weeks.add(days.get(d).week());
            }
            weekOfDay[d] = weeks.indexOf(days.get(d).week());
        }
        schoolOfPerson = people.stream().mapToInt(one -> school(one.school())).toArray();
        dayOfLesson = lessons.stream().mapToInt(one -> day(one.date())).toArray();
        teachersOfLesson = new int[lessons.size()][];
        lessonOfDoor = doors.stream().mapToInt(one -> lesson(one.lesson())).toArray();
        hostOfDoor = doors.stream().mapToInt(one -> person(one.host())).toArray();
        visitorOfWish = wishes.stream().mapToInt(one -> person(one.visitor())).toArray();
        groupsOfLesson = new int[lessons.size()][];
        courseOfLesson = new int[lessons.size()];
        limits = Arrays.stream(Limit.values()).mapToInt(profile::of).toArray();
        switches = new boolean[Switch.values().length];
        profile.switches().forEach(on -> switches[on.ordinal()] = true);
        groupsKnown = new BitSet[people.size()];
        numberLessons();
    }

    /** Lessons of one weekly lesson have equal lists of groups and of teachers, which are numbered once. */
    private void numberLessons() {
        var groupNumbers = new HashMap<String, Integer>();
        var courseNumbers = new HashMap<String, Integer>();
        var groupLists = new HashMap<List<String>, int[]>();
        var teacherLists = new HashMap<List<String>, int[]>();
        for (int l = 0; l < lessons.size(); l++) {
            var lesson = lessons.get(l);
            var before = l == 0 ? null : lessons.get(l - 1);
            if (before != null
                    && before.groups() == lesson.groups()
                    && before.teachers() == lesson.teachers()
                    && before.course().equals(lesson.course())) {
                groupsOfLesson[l] = groupsOfLesson[l - 1];
                teachersOfLesson[l] = teachersOfLesson[l - 1];
                courseOfLesson[l] = courseOfLesson[l - 1];
                continue;
            }
            groupsOfLesson[l] = groupLists.computeIfAbsent(lesson.groups(), names -> names.stream()
                    .distinct()
                    .mapToInt(name -> number(groupNumbers, groups, name))
                    .toArray());
            teachersOfLesson[l] = teacherLists.computeIfAbsent(
                    lesson.teachers(),
                    ids -> ids.stream().mapToInt(this::person).toArray());
            courseOfLesson[l] = number(courseNumbers, courses, lesson.course());
        }
        for (int p = 0; p < people.size(); p++) {
            groupsKnown[p] = new BitSet();
            for (var name : people.get(p).knows()) {
                var group = groupNumbers.get(name);
                if (group != null) {
                    groupsKnown[p].set(group);
                }
            }
        }
    }

    /** Whether the person teaches one of the lesson's groups. */
    public boolean knows(int person, int lesson) {
        for (int group : groupsOfLesson[lesson]) {
            if (groupsKnown[person].get(group)) {
                return true;
            }
        }
        return false;
    }

    private static int number(Map<String, Integer> numbers, List<String> names, String name) {
        var known = numbers.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }

    public int school(String id) {
        return Register.known(schoolIndex, id);
    }

    public int person(String id) {
        return Register.known(personIndex, id);
    }

    public int lesson(String id) {
        return Register.known(lessonIndex, id);
    }

    public int door(String id) {
        return Register.known(doorIndex, id);
    }

    public int wish(String id) {
        return Register.known(wishIndex, id);
    }

    /** The number of the school day, or an error if the date is none. */
    public int day(LocalDate date) {
        var day = dayIndex.get(date);
        if (day == null) {
            throw new IllegalArgumentException(date + " is not a day of the horizon.");
        }
        return day;
    }

    /** The number of the school day, or -1: what people were told may be of a day on which the school is closed since. */
    public int dayOrNone(LocalDate date) {
        return dayIndex.getOrDefault(date, -1);
    }

    /** The number of the last school day on or before the date, or -1. */
    public int dayUntil(LocalDate date) {
        int last = -1;
        while (last + 1 < days.size() && !days.get(last + 1).date().isAfter(date)) {
            last++;
        }
        return last;
    }

    /** All wishes, those of a school together. */
    public int[] wishesBySchool() {
        return IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparing(wish -> schoolOf(visitor(wish))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    public int visitor(int wish) {
        return visitorOfWish[wish];
    }

    /** The person's own coach, or -1. */
    public int coach(int person) {
        var coach = people.get(person).coach();
        return coach == null ? -1 : person(coach);
    }

    public Lesson lessonBehind(int door) {
        return lessons.get(lessonOfDoor[door]);
    }

    /** The lesson behind a door, by number. */
    public int lessonOf(int door) {
        return lessonOfDoor[door];
    }

    public int hostOf(int door) {
        return hostOfDoor[door];
    }

    public int dayOfDoor(int door) {
        return dayOfLesson[lessonOfDoor[door]];
    }

    public int dayOf(int lesson) {
        return dayOfLesson[lesson];
    }

    public int schoolOf(int person) {
        return schoolOfPerson[person];
    }

    /** Two numbers per day: before noon and from noon on. */
    public int halfDay(int day, int minute) {
        return 2 * day + (minute < days.get(day).noon() ? 0 : 1);
    }

    public double km(int school, int other) {
        var a = schools.get(school);
        var b = schools.get(other);
        return school == other ? 0 : Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    public int limit(Limit limit) {
        return limits[limit.ordinal()];
    }

    public boolean has(Switch part) {
        return switches[part.ordinal()];
    }

    /** First minute of a part of a lesson. */
    public int start(int lesson, Part part) {
        var one = lessons.get(lesson);
        return part == Part.SECOND ? middle(one) : one.start();
    }

    /** Minute after the last of a part of a lesson. */
    public int end(int lesson, Part part) {
        var one = lessons.get(lesson);
        return part == Part.FIRST ? middle(one) : one.end();
    }

    private static int middle(Lesson lesson) {
        return lesson.start() + (lesson.end() - lesson.start()) / 2;
    }

    /** Periods are counted in halves everywhere: a whole lesson is 2. */
    public static int halves(Part part) {
        return part == Part.WHOLE ? 2 : 1;
    }

    /** Whether the person stands in for or talks at more than one school. */
    public boolean isShared(int person) {
        return people.get(person).isShared();
    }
}
