package ajar.school.files;

import ajar.school.files.FileProblem.Severity;
import ajar.school.files.TimetableRead.Lesson;
import ajar.school.files.TimetableRead.Named;
import ajar.school.files.TimetableRead.Period;
import ajar.school.files.TimetableRead.Teacher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    int weeks = 1;
    int unplaced;

    private final List<FileProblem> problems = new ArrayList<>();
    private int problemsLeftOut;

    /** Where problems of one file are told. */
    record Place(Draft draft, String file) {

        void error(int line, String key, Object... arguments) {
            draft.add(new FileProblem(file, line, Severity.ERROR, key, List.of(arguments)));
        }

        void warn(int line, String key, Object... arguments) {
            draft.add(new FileProblem(file, line, Severity.WARNING, key, List.of(arguments)));
        }
    }

    Place in(String file) {
        return new Place(this, file);
    }

    private void add(FileProblem problem) {
        if (problems.size() < PROBLEMS_MAX) {
            problems.add(problem);
        } else {
            problemsLeftOut++;
        }
    }

    TimetableRead finish(@Nullable Format format) {
        var told = new ArrayList<>(problems);
        told.sort(Comparator.comparing(FileProblem::file).thenComparingInt(FileProblem::line));
        if (problemsLeftOut > 0) {
            told.add(new FileProblem(
                    told.getLast().file(), 0, Severity.ERROR, "files.problems.more", List.of(problemsLeftOut)));
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
                List.of());
    }
}
