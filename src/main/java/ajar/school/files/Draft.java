package ajar.school.files;

import ajar.school.files.FileProblem.Severity;
import ajar.school.files.TimetableRead.Lesson;
import ajar.school.files.TimetableRead.Named;
import ajar.school.files.TimetableRead.Period;
import ajar.school.files.TimetableRead.Teacher;
import ajar.school.files.raw.Unreadable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A timetable while it is being read. Used by one thread, for one read. */
final class Draft {

    /** A file of a hundred thousand bad lines is one bad file; nobody reads on after these. */
    static final int PROBLEMS_MAX = 1_000;

    final List<String> days = new ArrayList<>();
    final List<Period> periods = new ArrayList<>();
    final Map<String, Teacher> teachers = new LinkedHashMap<>();
    final Map<String, Named> groups = new LinkedHashMap<>();
    final Map<String, Named> rooms = new LinkedHashMap<>();
    final Map<String, Named> subjects = new LinkedHashMap<>();
    final List<Lesson> lessons = new ArrayList<>();
    TimetableRead.Parts parts = TimetableRead.Parts.NONE;
    int weeks = 1;
    int unplaced;

    private final List<FileProblem> problems = new ArrayList<>();
    private int problemsLeftOut;

    /** Where problems of one file are told. */
    record Place(Draft draft, String file, String cell) {

        /** Closer: in a cell of that file; empty means the whole line. */
        Place at(String named) {
            return new Place(draft, file, named);
        }

        void error(int line, String key, Object... arguments) {
            draft.add(new FileProblem(file, line, cell, Severity.ERROR, key, List.of(arguments)));
        }

        void warn(int line, String key, Object... arguments) {
            draft.add(new FileProblem(file, line, cell, Severity.WARNING, key, List.of(arguments)));
        }
    }

    Place in(String file) {
        return new Place(this, file, "");
    }

    private void add(FileProblem problem) {
        if (problems.size() < PROBLEMS_MAX) {
            problems.add(problem);
        } else {
            problemsLeftOut++;
        }
    }

    /** Takes over why a file could not be read on. */
    void unreadable(String file, Unreadable why) {
        add(new FileProblem(file, why.line(), "", Severity.ERROR, why.key(), why.arguments()));
    }

    void teacher(String code) {
        teachers.computeIfAbsent(code, missing -> new Teacher(missing, "", "", ""));
    }

    static void named(Map<String, Named> list, String code) {
        list.computeIfAbsent(code, missing -> new Named(missing, missing));
    }

    /** Every week of the cycle. */
    SortedSet<Integer> allWeeks() {
        return IntStream.rangeClosed(1, weeks).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Adds a lesson and whatever code it names for the first time. */
    void lesson(Lesson lesson) {
        lessons.add(lesson);
        lesson.teachers().forEach(this::teacher);
        lesson.groups().forEach(code -> named(groups, code));
        lesson.rooms().forEach(code -> named(rooms, code));
        if (!lesson.subject().isEmpty()) {
            named(subjects, lesson.subject());
        }
    }

    /** Cuts a lesson that would run beyond the last period, and says so. */
    int lengthWithin(int period, int length, Place place, int line) {
        int longest = Math.max(1, periods.size() - period + 1);
        if (length < 1 || length > longest) {
            place.warn(line, "files.length.beyond", length, longest);
        }
        return Math.clamp(length, 1, longest);
    }

    TimetableRead finish(@Nullable Format format) {
        teachersInTwoPlaces();
        plusInCodes();
        if (unplaced > 0 && !lessons.isEmpty()) {
            in(lessons.getFirst().file()).warn(0, "files.unplaced", unplaced);
        }
        var told = new ArrayList<>(problems);
        told.sort(Comparator.comparing(FileProblem::file).thenComparingInt(FileProblem::line));
        if (problemsLeftOut > 0) {
            told.add(new FileProblem(
                    told.getLast().file(), 0, "", Severity.ERROR, "files.problems.more", List.of(problemsLeftOut)));
        }
        return new TimetableRead(
                format,
                List.copyOf(told),
                List.copyOf(days),
                weeks,
                List.copyOf(periods),
                List.copyOf(teachers.values()),
                List.copyOf(groups.values()),
                List.copyOf(rooms.values()),
                List.copyOf(subjects.values()),
                List.copyOf(lessons),
                unplaced,
                Suspicions.of(this),
                parts);
    }

    /** One sentence for each pair of lessons and teacher, however many periods and weeks they share. */
    private void teachersInTwoPlaces() {
        record Moment(String teacher, int day, int period, int week) {}
        var taken = new HashMap<Moment, Lesson>();
        for (var lesson : lessons) {
            for (var teacher : lesson.teachers()) {
                Set<Lesson> told = new HashSet<>();
                for (int period = lesson.period(); period < lesson.period() + lesson.length(); period++) {
                    for (int week : lesson.weeks()) {
                        var other = taken.putIfAbsent(new Moment(teacher, lesson.cycleDay(), period, week), lesson);
                        if (other != null && told.add(other)) {
                            tell(teacher, lesson, period, other);
                        }
                    }
                }
            }
        }
    }

    private void tell(String teacher, Lesson lesson, int period, Lesson other) {
        boolean drawn = !other.cell().isEmpty();
        in(lesson.file())
                .at(lesson.cell())
                .warn(
                        lesson.line(),
                        drawn ? "files.teacher.twice.cell" : "files.teacher.twice",
                        teacher,
                        days.get(lesson.cycleDay() - 1),
                        periods.get(period - 1).name(),
                        drawn ? other.cell() : other.line());
    }

    /** Joined codes are written with a plus between them, so a plus within one cannot be told apart. */
    private void plusInCodes() {
        var file = lessons.isEmpty() ? "" : lessons.getFirst().file();
        for (Map<String, ?> codes : List.of(teachers, groups)) {
            codes.keySet().stream().filter(code -> code.contains("+")).forEach(code -> in(file).warn(
                            0, "files.code.plus", code));
        }
    }
}
