package ajar.school.files;

import ajar.school.files.Draft.Place;
import ajar.school.files.TimetableRead.Lesson;
import ajar.school.files.TimetableRead.Period;
import ajar.school.files.raw.Table;
import ajar.school.files.raw.Table.Row;
import ajar.school.files.words.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads Untis GPU001: no header, one row for each group, teacher and period of a lesson. A coupling has rows of several subjects under one
 * number: each subject is a lesson of its own then, with those who teach it, where and whom.
 */
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

    /** The lessons under one number at one time, by subject; rows without a subject wait until all subjects are known. */
    private record Coupling(Map<String, Lesson> bySubject, List<Row> unnamed) {}

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
        var couplings = new LinkedHashMap<Key, Coupling>();
        for (var row : table.rows()) {
            row(draft, couplings, place, row);
        }
        couplings.forEach((key, coupling) ->
                coupling.unnamed().forEach(row -> add(withoutSubject(draft, key, coupling, row, place), row)));
        int days =
                Math.max(5, couplings.keySet().stream().mapToInt(Key::day).max().orElse(0));
        for (int day = 1; day <= days; day++) {
            draft.days.add(String.valueOf(day));
        }
        var periods = new TreeSet<Integer>();
        couplings.keySet().forEach(key -> periods.add(key.period()));
        periods.forEach(period -> draft.periods.add(new Period(String.valueOf(period), null, null)));
        couplings.values().forEach(coupling -> coupling.bySubject()
                .values()
                .forEach(lesson -> draft.lesson(placed(lesson, periods))));
    }

    /** A row without a subject is of the lesson that its teacher gives, or else of the first. */
    private static Lesson withoutSubject(Draft draft, Key key, Coupling coupling, Row row, Place place) {
        var known = coupling.bySubject().values();
        return known.stream()
                .filter(lesson -> lesson.teachers().contains(row.cell(TEACHER)))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .orElseGet(() -> {
                    var lesson = lesson(draft, key, row, place);
                    coupling.bySubject().put("", lesson);
                    return lesson;
                });
    }

    private static void row(Draft draft, Map<Key, Coupling> couplings, Place place, Row row) {
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
            var coupling =
                    couplings.computeIfAbsent(key, first -> new Coupling(new LinkedHashMap<>(), new ArrayList<>()));
            if (row.cell(SUBJECT).isEmpty()) {
                coupling.unnamed().add(row);
            } else {
                add(
                        coupling.bySubject()
                                .computeIfAbsent(row.cell(SUBJECT), first -> lesson(draft, key, row, place)),
                        row);
            }
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
                row.line(),
                "");
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
                lesson.line(),
                lesson.cell());
    }
}
