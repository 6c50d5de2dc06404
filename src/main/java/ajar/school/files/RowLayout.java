package ajar.school.files;

import ajar.school.files.ColumnMapping.Field;
import ajar.school.files.TableReader.Columns;
import ajar.school.files.TableReader.Sheet;
import ajar.school.files.TimetableRead.Lesson;
import ajar.school.files.TimetableRead.Period;
import ajar.school.files.raw.Table.Row;
import ajar.school.files.words.ClockTimes;
import ajar.school.files.words.CycleDays;
import ajar.school.files.words.DayWords;
import ajar.school.files.words.Numbers;
import ajar.school.files.words.PeriodNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lessons of a table, one by one, whichever layout they stood in. Days and periods can be placed only when all are
 * known, so everything is gathered first.
 */
final class RowLayout {

    /** What may part several codes in one cell. */
    static final String SEPARATORS = "+;\n";

    private static final int WEEKS_MAX = 9;

    private final Draft draft;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A lesson in the words of its cells.
     *
     * @param slot the day's text may carry the period
     * @param several of which field entries that are alike otherwise make one lesson
     */
    record Entry(
            String file,
            int line,
            String at,
            String teacher,
            String group,
            String subject,
            String room,
            String day,
            String period,
            String week,
            String length,
            boolean slot,
            Field several) {}

    private record Key(
            Field several,
            TreeSet<String> teachers,
            TreeSet<String> groups,
            String subject,
            TreeSet<String> rooms,
            int day,
            int period,
            TreeSet<Integer> weeks) {}

    RowLayout(Draft draft) {
        this.draft = draft;
    }

    void take(Entry entry) {
        entries.add(entry);
    }

    void take(Sheet sheet, Columns columns) {
        for (var row : sheet.table()
                .rows()
                .subList(columns.header() + 1, sheet.table().rows().size())) {
            var period = period(row, columns);
            take(new Entry(
                    sheet.file(),
                    row.line(),
                    "",
                    columns.cell(row, Field.TEACHER),
                    columns.cell(row, Field.GROUP),
                    columns.cell(row, Field.SUBJECT),
                    columns.cell(row, Field.ROOM),
                    columns.fields().containsKey(Field.DAY) ? columns.cell(row, Field.DAY) : period,
                    period,
                    columns.cell(row, Field.WEEK),
                    columns.cell(row, Field.LENGTH),
                    !columns.fields().containsKey(Field.DAY) || period.isEmpty(),
                    Field.GROUP));
        }
    }

    /** The clock times stand with the period's name, or are its name where it has no other. */
    private static String period(Row row, Columns columns) {
        var name = columns.cell(row, Field.PERIOD);
        var start = ClockTimes.single(columns.cell(row, Field.START));
        var end = ClockTimes.single(columns.cell(row, Field.END));
        if (start == null || end == null) {
            return name.isEmpty() ? columns.cell(row, Field.START) : name;
        }
        return (name + " " + start + "-" + end).strip();
    }

    /** Places everything taken so far in days and periods. Called once. */
    void place() {
        var days = new CycleDays(entries.stream().map(Entry::day).toList(), slots());
        var periods = new PeriodNames();
        entries.forEach(entry -> periods.meet(periodOf(entry, days)));
        draft.days.addAll(days.names());
        for (var period : periods.inOrder()) {
            draft.periods.add(new Period(
                    period.name(), period.times().start(), period.times().end()));
        }
        draft.weeks = Math.max(
                1,
                entries.stream()
                        .mapToInt(entry -> Math.min(WEEKS_MAX, week(entry, days)))
                        .max()
                        .orElse(1));
        var lessons = new LinkedHashMap<Key, Lesson>();
        entries.forEach(entry -> place(entry, days, periods, lessons));
        seenOnce(lessons).forEach(draft::lesson);
    }

    /** A workbook may show one lesson twice: in its teacher's week and in its group's. */
    private static Collection<Lesson> seenOnce(Map<Key, Lesson> lessons) {
        record Seen(String subject, int day, int period, int length) {}
        var first = new HashMap<Seen, List<Map.Entry<Key, Lesson>>>();
        var once = new ArrayList<Lesson>();
        for (var entry : lessons.entrySet()) {
            var lesson = entry.getValue();
            var seen = new Seen(lesson.subject(), lesson.cycleDay(), lesson.period(), lesson.length());
            var others = first.computeIfAbsent(seen, none -> new ArrayList<>());
            if (others.stream().noneMatch(other -> shows(other, entry))) {
                others.add(entry);
                once.add(lesson);
            }
        }
        return once;
    }

    private static boolean shows(Map.Entry<Key, Lesson> other, Map.Entry<Key, Lesson> again) {
        var lesson = again.getValue();
        return other.getKey().several() != again.getKey().several()
                && other.getValue().weeks().containsAll(lesson.weeks())
                && other.getValue().teachers().containsAll(lesson.teachers())
                && other.getValue().groups().containsAll(lesson.groups())
                && other.getValue().rooms().containsAll(lesson.rooms());
    }

    private boolean slots() {
        return entries.stream().anyMatch(Entry::slot);
    }

    private static String periodOf(Entry entry, CycleDays days) {
        var within = days.parsed(entry.day()).map(DayWords.Day::period).orElse("");
        return entry.slot() && !within.isEmpty()
                ? within
                : entry.slot() && entry.day().equals(entry.period()) ? "" : entry.period();
    }

    private static int week(Entry entry, CycleDays days) {
        int told = DayWords.weekOrEvery(entry.week());
        return told != 0
                ? told
                : days.parsed(entry.day()).map(DayWords.Day::week).orElse(0);
    }

    private void place(Entry entry, CycleDays days, PeriodNames periods, Map<Key, Lesson> lessons) {
        var told = draft.in(entry.file()).at(entry.at());
        var period = periodOf(entry, days);
        int week = week(entry, days);
        if (entry.teacher().isEmpty() && entry.group().isEmpty()) {
            told.error(entry.line(), "files.row.nobody");
        } else if (entry.day().isEmpty() && period.isEmpty()) {
            draft.unplaced++;
        } else if (entry.day().isEmpty()) {
            told.error(entry.line(), "files.day.missing");
        } else if (days.place(entry.day()) == 0) {
            told.error(entry.line(), "files.day.unknown", entry.day());
        } else if (period.isEmpty()) {
            told.error(entry.line(), "files.period.missing");
        } else if (periods.place(period) == 0) {
            told.error(entry.line(), "files.period.unknown", period);
        } else if (week < 0 || week > WEEKS_MAX) {
            told.error(entry.line(), "files.week.unknown", entry.week());
        } else if (!entry.length().isEmpty() && Numbers.whole(entry.length()).isEmpty()) {
            told.error(entry.line(), "files.number.broken", entry.length());
        } else {
            add(
                    lesson(entry, days.place(entry.day()), periods.place(period), periods.length(period), week),
                    entry.several(),
                    lessons);
        }
    }

    private Lesson lesson(Entry entry, int day, int period, int span, int week) {
        int length = Numbers.whole(entry.length()).orElse(span);
        return new Lesson(
                codes(entry.teacher()),
                codes(entry.group()),
                entry.subject(),
                codes(entry.room()),
                day,
                period,
                draft.lengthWithin(period, length, draft.in(entry.file()).at(entry.at()), entry.line()),
                week == 0 ? draft.allWeeks() : new TreeSet<>(List.of(week)),
                entry.file(),
                entry.line(),
                entry.at());
    }

    private static TreeSet<String> codes(String cell) {
        return new TreeSet<>(TableWords.codes(cell, SEPARATORS));
    }

    /**
     * Rows of one teacher that differ in the group alone are one lesson of joined groups; the same lesson in the weeks of two teachers is
     * taught by both.
     */
    private void add(Lesson lesson, Field several, Map<Key, Lesson> lessons) {
        boolean joinable =
                switch (several) {
                    case TEACHER ->
                        !lesson.groups().isEmpty()
                                && !lesson.rooms().isEmpty()
                                && !lesson.subject().isEmpty();
                    default -> !lesson.teachers().isEmpty() && !lesson.groups().isEmpty();
                };
        var key = new Key(
                several,
                left(lesson.teachers(), joinable && several == Field.TEACHER),
                left(lesson.groups(), joinable && several == Field.GROUP),
                lesson.subject(),
                left(lesson.rooms(), joinable && several == Field.ROOM),
                lesson.cycleDay(),
                lesson.period(),
                new TreeSet<>(lesson.weeks()));
        var known = lessons.putIfAbsent(key, lesson);
        if (known == null) {
            return;
        }
        boolean more = codes(known, several).addAll(codes(lesson, several));
        if (!more) {
            draft.in(lesson.file()).at(lesson.cell()).warn(lesson.line(), "files.row.twice", known.line());
        }
    }

    private static TreeSet<String> left(Set<String> codes, boolean out) {
        return out ? new TreeSet<>() : new TreeSet<>(codes);
    }

    private static Set<String> codes(Lesson lesson, Field several) {
        return switch (several) {
            case TEACHER -> lesson.teachers();
            case ROOM -> lesson.rooms();
            default -> lesson.groups();
        };
    }
}
