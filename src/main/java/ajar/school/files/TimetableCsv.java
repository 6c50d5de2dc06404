package ajar.school.files;

import ajar.school.files.TimetableRead.Lesson;
import ajar.school.files.TimetableRead.Period;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Writes what was read as the case format: {@code timetable.csv} and, where the source has clock times,
 * {@code periods.csv}. A period is its place in clock order among the periods that lessons use, so breaks do not count.
 */
public final class TimetableCsv {

    private TimetableCsv() {}

    /** One row for each lesson and period, by day, period and codes; lessons with neither teacher nor group left out. */
    public static String timetable(TimetableRead read, String school) {
        var used = used(read);
        boolean alike = read.lessons().stream().allMatch(each -> each.weeks().size() == read.weeks());
        var rows = new ArrayList<Row>();
        for (var lesson : read.lessons()) {
            if (!lesson.teachers().isEmpty() || !lesson.groups().isEmpty()) {
                addRows(
                        rows,
                        lesson,
                        alike ? new TreeSet<>(List.of(1)) : lesson.weeks(),
                        read.days().size(),
                        used);
            }
        }
        rows.sort(Comparator.comparingInt(Row::day)
                .thenComparingInt(Row::period)
                .thenComparing(Row::teacher)
                .thenComparing(Row::group)
                .thenComparing(Row::subject)
                .thenComparing(Row::room));
        return csv(out -> {
            out.writeRecord("school", "teacher", "class", "subject", "room", "day", "period");
            rows.forEach(row -> out.writeRecord(
                    school,
                    row.teacher(),
                    row.group(),
                    row.subject(),
                    row.room(),
                    String.valueOf(row.day()),
                    String.valueOf(row.period())));
        });
    }

    /** Empty when any period that lessons use has no clock times. */
    public static Optional<String> periods(TimetableRead read) {
        var used =
                used(read).stream().map(place -> read.periods().get(place - 1)).toList();
        if (used.isEmpty() || used.stream().anyMatch(period -> period.start() == null || period.end() == null)) {
            return Optional.empty();
        }
        return Optional.of(csv(out -> {
            out.writeRecord("period", "start", "end", "half");
            for (int place = 1; place <= used.size(); place++) {
                writePeriod(out, place, used.get(place - 1));
            }
        }));
    }

    private static void writePeriod(CsvWriter out, int place, Period period) {
        var start = String.valueOf(period.start());
        var half = start.compareTo(LocalTime.NOON.toString()) < 0 ? "morning" : "afternoon";
        out.writeRecord(String.valueOf(place), start, String.valueOf(period.end()), half);
    }

    private record Row(String teacher, String group, String subject, String room, int day, int period) {}

    private static void addRows(
            List<Row> rows, Lesson lesson, SortedSet<Integer> weeks, int days, SortedSet<Integer> used) {
        for (int week : weeks) {
            for (int period = lesson.period(); period < lesson.period() + lesson.length(); period++) {
                rows.add(new Row(
                        String.join("+", lesson.teachers()),
                        String.join("+", lesson.groups()),
                        lesson.subject(),
                        String.join("+", lesson.rooms()),
                        (week - 1) * days + lesson.cycleDay(),
                        used.headSet(period + 1).size()));
            }
        }
    }

    private static SortedSet<Integer> used(TimetableRead read) {
        var used = new TreeSet<Integer>();
        for (var lesson : read.lessons()) {
            for (int period = lesson.period(); period < lesson.period() + lesson.length(); period++) {
                used.add(period);
            }
        }
        return used;
    }

    private static String csv(Consumer<CsvWriter> rows) {
        var text = new StringWriter();
        try (var out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.accept(out);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return text.toString();
    }
}
