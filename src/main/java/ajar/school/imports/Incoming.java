package ajar.school.imports;

import ajar.school.files.FileProblem;
import ajar.school.files.Format;
import ajar.school.files.Suspicion;
import ajar.school.files.TimetableRead;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the files of an upload hold, laid out by slots, before anybody decided anything.
 *
 * @param days the length of the whole cycle in days: two weeks of five are ten
 * @param weeks how many weeks alternate
 * @param names what the files call the people behind codes
 */
public record Incoming(
        @Nullable Format format,
        int days,
        int weeks,
        Map<String, Name> names,
        List<Period> periods,
        List<Lesson> lessons,
        List<FileProblem> problems,
        List<Suspicion> suspicions,
        TimetableRead.Parts parts) {

    /** A person's name; either part may be empty. */
    public record Name(String given, String family) {}

    /** A slot of the day, {@code number} from 1; without clock times both are null. */
    public record Period(
            int number,
            String name,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends) {}

    /** A lesson in one slot, in the codes of the file; a duty has no group of pupils. */
    public record Lesson(List<String> teachers, List<String> groups, String subject, String room, int day, int period) {
        boolean isDuty() {
            return groups.isEmpty() && !teachers.isEmpty();
        }
    }

    static Incoming of(TimetableRead read) {
        var names = new HashMap<String, Name>();
        read.teachers()
                .forEach(teacher -> names.put(
                        teacher.code(),
                        teacher.family().isBlank()
                                ? new Name("", teacher.given().isBlank() ? teacher.code() : teacher.given())
                                : new Name(
                                        teacher.given().strip(),
                                        teacher.family().strip())));
        var numbers = numbers(read);
        var periods = new ArrayList<Period>();
        for (var period : read.periods()) {
            periods.add(new Period(numbers.get(periods.size()), period.name(), period.start(), period.end()));
        }
        return new Incoming(
                read.format(),
                Math.max(1, read.days().size()) * Math.max(1, read.weeks()),
                Math.max(1, read.weeks()),
                names,
                periods,
                slots(read, numbers),
                read.problems(),
                read.suspicions(),
                read.parts());
    }

    /** Periods that are called by numbers keep them, though nothing happens in some; others count from 1. */
    private static List<Integer> numbers(TimetableRead read) {
        var called = read.periods().stream()
                .map(period -> period.name().strip())
                .distinct()
                .filter(name -> name.matches("[1-9][0-9]?"))
                .map(Integer::valueOf)
                .toList();
        return called.size() == read.periods().size()
                ? called
                : IntStream.rangeClosed(1, read.periods().size()).boxed().toList();
    }

    private static int number(List<Integer> numbers, int place) {
        return place <= numbers.size() ? numbers.get(place - 1) : place;
    }

    /** A double lesson becomes two, a lesson of several weeks one in each. */
    private static List<Lesson> slots(TimetableRead read, List<Integer> numbers) {
        var subjects = new HashMap<String, String>();
        read.subjects().forEach(subject -> subjects.put(subject.code(), subject.name()));
        var lessons = new ArrayList<Lesson>();
        for (var lesson : read.lessons()) {
            for (int week : lesson.weeks()) {
                for (int more = 0; more < lesson.length(); more++) {
                    lessons.add(new Lesson(
                            List.copyOf(lesson.teachers()),
                            List.copyOf(lesson.groups()),
                            subjects.getOrDefault(lesson.subject(), lesson.subject()),
                            lesson.rooms().isEmpty() ? "" : lesson.rooms().first(),
                            (week - 1) * read.days().size() + lesson.cycleDay(),
                            number(numbers, lesson.period() + more)));
                }
            }
        }
        return lessons;
    }

    /** The highest number of a period that a lesson uses, at least 1. */
    public int lastPeriod() {
        return lessons.stream().mapToInt(Lesson::period).max().orElse(1);
    }
}
