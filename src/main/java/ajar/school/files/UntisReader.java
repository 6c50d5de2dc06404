package ajar.school.files;

import ajar.school.files.Draft.Place;
import ajar.school.files.TimetableRead.Lesson;
import ajar.school.files.TimetableRead.Period;
import ajar.school.files.raw.Table;
import ajar.school.files.raw.Table.Row;
import ajar.school.files.words.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Reads Untis GPU001: no header, one row for each group, teacher and period of a lesson. */
final class UntisReader {

    private static final int LESSON = 0;
    private static final int GROUP = 1;
    private static final int TEACHER = 2;
    private static final int SUBJECT = 3;
    private static final int ROOM = 4;
    private static final int DAY = 5;
    private static final int PERIOD = 6;

    private static final int DAYS_MAX = 31;
    private static final int PERIODS_MAX = 60;

    private record Key(int lesson, int day, int period) {}

    private UntisReader() {}

    /** Whether the first row and most others have numbers where Untis has them. */
    static boolean looksLike(Table table) {
        var rows = table.rows().stream().limit(50).toList();
        long fitting = rows.stream().filter(UntisReader::fits).count();
        return !rows.isEmpty() && fits(rows.getFirst()) && fitting * 2 >= rows.size();
    }

    private static boolean fits(Row row) {
        return row.cells().size() > PERIOD
                && Numbers.whole(row.cell(LESSON)).isPresent()
                && Numbers.whole(row.cell(DAY)).orElse(99) <= DAYS_MAX
                && Numbers.whole(row.cell(PERIOD)).orElse(99) <= PERIODS_MAX
                && !row.cell(SUBJECT).concat(row.cell(TEACHER)).isEmpty();
    }

    static void read(Draft draft, String name, Table table) {
        var place = draft.in(name);
        var lessons = new LinkedHashMap<Key, Lesson>();
        for (var row : table.rows()) {
            row(draft, lessons, place, row);
        }
        int days =
                Math.max(5, lessons.keySet().stream().mapToInt(Key::day).max().orElse(0));
        for (int day = 1; day <= days; day++) {
            draft.days.add(String.valueOf(day));
        }
        var periods = new TreeSet<Integer>();
        lessons.keySet().forEach(key -> periods.add(key.period()));
        periods.forEach(period -> draft.periods.add(new Period(String.valueOf(period), null, null)));
        lessons.values().forEach(lesson -> draft.lesson(placed(lesson, periods)));
    }

    private static void row(Draft draft, Map<Key, Lesson> lessons, Place place, Row row) {
        var number = Numbers.whole(row.cell(LESSON));
        var day = Numbers.whole(row.cell(DAY));
        var period = Numbers.whole(row.cell(PERIOD));
        if (number.isEmpty()) {
            place.error(row.line(), "files.untis.number", row.cell(LESSON));
        } else if (row.cell(DAY).isEmpty() || day.orElse(1) == 0) {
            draft.unplaced++;
        } else if (day.isEmpty() || day.getAsInt() > DAYS_MAX) {
            place.error(row.line(), "files.day.unknown", row.cell(DAY));
        } else if (row.cell(PERIOD).isEmpty()) {
            place.error(row.line(), "files.period.missing");
        } else if (period.isEmpty() || period.getAsInt() > PERIODS_MAX) {
            place.error(row.line(), "files.period.unknown", row.cell(PERIOD));
        } else {
            var key = new Key(number.getAsInt(), day.getAsInt(), period.getAsInt());
            var lesson = lessons.computeIfAbsent(key, first -> lesson(draft, first, row, place));
            add(lesson, row);
        }
    }

    private static Lesson lesson(Draft draft, Key key, Row row, Place place) {
        return new Lesson(
                new TreeSet<>(),
                new TreeSet<>(),
                row.cell(SUBJECT),
                new TreeSet<>(),
                key.day(),
                key.period(),
                1,
                draft.allWeeks(),
                place.file(),
                row.line());
    }

    private static void add(Lesson lesson, Row row) {
        TableWords.codes(row.cell(TEACHER), "~").forEach(lesson.teachers()::add);
        TableWords.codes(row.cell(GROUP), "~").forEach(lesson.groups()::add);
        TableWords.codes(row.cell(ROOM), "~").forEach(lesson.rooms()::add);
    }

    /** Numbers become places in the list of the periods met: a school may start with period 0. */
    private static Lesson placed(Lesson lesson, TreeSet<Integer> periods) {
        return new Lesson(
                lesson.teachers(),
                lesson.groups(),
                lesson.subject(),
                lesson.rooms(),
                lesson.cycleDay(),
                periods.headSet(lesson.period(), true).size(),
                lesson.length(),
                lesson.weeks(),
                lesson.file(),
                lesson.line());
    }
}
