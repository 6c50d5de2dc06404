package ajar.visits.plans.web;

import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.school.SchoolDay;
import ajar.site.VisitThread;
import ajar.site.Words;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.plans.Reason;
import ajar.visits.plans.web.WeekGrid.Cell;
import ajar.visits.plans.web.WeekGrid.Day;
import ajar.visits.plans.web.WeekGrid.Guest;
import ajar.visits.plans.web.WeekGrid.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays the visits of a week out as a grid: days across, slots down. */
final class WeekGrids {

    /**
     * A visit, planned or agreed, as the grid needs it.
     *
     * @param wish empty for a chair taken directly
     */
    record Entry(
            String wish,
            PersonId visitor,
            PersonId host,
            OpenLessonId door,
            DatedLesson lesson,
            LessonPart part,
            @Nullable PersonId standIn,
            VisitThread.State state,
            @Nullable LocalDate was,
            boolean pinned,
            List<Reason> reasons) {}

    private final Words words;
    private final Names names;
    private final Wording wording;
    private final Timetable timetable;
    private final List<SchoolDay> days;

    WeekGrids(Words words, Names names, Wording wording, Timetable timetable, List<SchoolDay> days) {
        this.words = words;
        this.names = names;
        this.wording = wording;
        this.timetable = timetable;
        this.days = days;
    }

    /** @param open the anchor of the meeting whose reasons stand open, or empty */
    WeekGrid grid(
            LocalDate monday, List<Entry> entries, String open, @Nullable String earlier, @Nullable String later) {
        var rows = rows();
        var byDate = new TreeMap<LocalDate, SchoolDay>();
        days.stream().filter(day -> inWeek(day.date(), monday)).forEach(day -> byDate.putIfAbsent(day.date(), day));
        var columns = byDate.values().stream()
                .map(day -> column(day, rows, entries, open))
                .toList();
        var title = byDate.isEmpty()
                ? words.days(monday, monday.plusDays(4))
                : words.days(byDate.firstKey(), byDate.lastKey());
        return new WeekGrid(
                monday.toString(),
                words.say("plan.week.title", "days", title),
                earlier,
                later,
                List.copyOf(rows.values()),
                columns);
    }

    private static boolean inWeek(LocalDate date, LocalDate monday) {
        return !date.isBefore(monday) && date.isBefore(monday.plusDays(7));
    }

    /** The lesson slots by period, with the name and clock of the first day that has them. */
    private Map<Integer, WeekGrid.Slot> rows() {
        var rows = new TreeMap<Integer, WeekGrid.Slot>();
        for (var day : days) {
            day.slots().stream()
                    .filter(slot -> slot.kind() == ajar.school.Slot.Kind.LESSON)
                    .forEach(slot -> rows.putIfAbsent(
                            slot.period(), new WeekGrid.Slot(slot.name(), words.clock(slot.starts()))));
        }
        return rows;
    }

    private Day column(SchoolDay day, Map<Integer, WeekGrid.Slot> rows, List<Entry> entries, String open) {
        var cells = new ArrayList<Cell>();
        rows.forEach((period, slot) -> {
            var here = entries.stream()
                    .filter(entry -> entry.lesson().date().equals(day.date())
                            && entry.lesson().slot().period() == period)
                    .toList();
            cells.add(new Cell(slot, meetings(here, slot, open)));
        });
        return new Day(words.shortDay(day.date()), day.label(), cells);
    }

    private List<Meeting> meetings(List<Entry> entries, WeekGrid.Slot row, String open) {
        Map<OpenLessonId, List<Entry>> byDoor = new LinkedHashMap<>();
        entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> names.family(entry.host()))
                        .thenComparing(Entry::part)
                        .thenComparing(entry -> names.family(entry.visitor())))
                .forEach(entry -> byDoor.computeIfAbsent(entry.door(), id -> new ArrayList<>())
                        .add(entry));
        return byDoor.values().stream().map(of -> meeting(of, row, open)).toList();
    }

    private Meeting meeting(List<Entry> entries, WeekGrid.Slot row, String open) {
        var first = entries.getFirst();
        var lesson = first.lesson();
        var anchor = anchor(first.door(), lesson.date());
        var clock = words.clock(lesson.slot().starts());
        var state = entries.stream()
                .map(Entry::state)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var thread = new VisitThread(
                entries.stream().map(this::end).toList(),
                new VisitThread.End(names.family(first.host()), "", lessonName(lesson)),
                state,
                "#" + anchor);
        return new Meeting(
                anchor,
                anchor.equals(open),
                clock.equals(row.clock()) ? "" : clock,
                thread,
                entries.stream().map(entry -> guest(entry, anchor)).toList());
    }

    static String anchor(OpenLessonId door, LocalDate date) {
        return "door-" + door.value() + "-" + date;
    }

    static String lessonName(DatedLesson lesson) {
        return (lesson.groupNames() + " " + lesson.subject()).strip();
    }

    private VisitThread.End end(Entry entry) {
        var was = entry.was();
        return new VisitThread.End(
                names.family(entry.visitor()),
                group(entry),
                was == null ? "" : words.shortDay(was),
                how(entry, names::family));
    }

    private Guest guest(Entry entry, String anchor) {
        return new Guest(
                names.full(entry.visitor()),
                entry.wish(),
                entry.pinned(),
                entry.standIn() == null ? "" : names.full(entry.standIn()),
                "?week=%s&open=%s".formatted(entry.lesson().date(), anchor),
                entry.reasons().isEmpty() ? List.of(words.say("plan.reason.none")) : wording.say(entry.reasons()));
    }

    String group(Entry entry) {
        return String.join(
                ", ",
                timetable.leftBy(entry.visitor(), entry.lesson(), entry.part()).stream()
                        .map(DatedLesson::groupNames)
                        .toList());
    }

    String how(Entry entry, Function<PersonId, String> name) {
        var standIn = entry.standIn();
        return standIn == null
                ? words.say("plan.guest.free", "part", entry.part().name())
                : words.say("plan.guest.covered", "part", entry.part().name(), "standIn", name.apply(standIn));
    }
}
