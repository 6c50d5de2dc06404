package ajar.school.web;

import ajar.school.DatedLesson;
import ajar.school.SchoolDay;
import ajar.school.Slot;
import ajar.site.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lays the lessons of a week out: days across, slots down, each slot at the clock time of its own day. */
final class Week {

    private final List<SchoolDay> days;
    private final LocalDateTime now;
    private final Words words;
    private final Map<String, Slot> rows = new LinkedHashMap<>();

    /** @param days of one week; a school whose divisions have bells of their own has several for a date */
    Week(List<SchoolDay> days, LocalDateTime now, Words words) {
        this.days = days;
        this.now = now;
        this.words = words;
        var slots = new LinkedHashMap<String, Slot>();
        // The regular bells give the rows; a day with others only adds what they lack.
        days.stream().sorted(Comparator.comparing(day -> !day.regular())).forEach(day -> day.slots()
                .forEach(slot -> slots.putIfAbsent(key(day, slot), slot)));
        slots.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        Comparator.comparing(Slot::starts).thenComparing(Slot::ends)))
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
    }

    List<WeekPage.Row> rows() {
        return rows.values().stream()
                .map(slot -> new WeekPage.Row(slot.name(), words.clock(slot.starts()), isNarrow(slot)))
                .toList();
    }

    /** @param extra what else stands in a slot of a day: protected time, a duty */
    List<WeekPage.Day> days(
            List<DatedLesson> lessons,
            Function<DatedLesson, WeekPage.Entry> shown,
            Function<Place, List<WeekPage.Entry>> extra) {
        var byDate = new LinkedHashMap<LocalDate, List<SchoolDay>>();
        days.forEach(day ->
                byDate.computeIfAbsent(day.date(), date -> new ArrayList<>()).add(day));
        return byDate.entrySet().stream()
                .map(date -> day(date.getKey(), date.getValue(), lessons, shown, extra))
                .toList();
    }

    /** A slot on a date. */
    record Place(SchoolDay day, Slot slot) {}

    private WeekPage.Day day(
            LocalDate date,
            List<SchoolDay> divisions,
            List<DatedLesson> lessons,
            Function<DatedLesson, WeekPage.Entry> shown,
            Function<Place, List<WeekPage.Entry>> extra) {
        var items = new ArrayList<WeekPage.Item>();
        for (var row : rows.entrySet()) {
            items.add(divisions.stream()
                    .flatMap(day -> day.slots().stream()
                            .filter(slot -> key(day, slot).equals(row.getKey()))
                            .map(slot -> item(new Place(day, slot), row.getValue(), lessons, shown, extra)))
                    .findFirst()
                    .orElseGet(() -> new WeekPage.Item(row.getValue().name(), "", false, false, false, List.of())));
        }
        var first = divisions.getFirst();
        return new WeekPage.Day(
                words.shortDay(date),
                first.label(),
                date.equals(now.toLocalDate()),
                first.regular() ? "" : first.schedule(),
                items);
    }

    private WeekPage.Item item(
            Place at,
            Slot row,
            List<DatedLesson> lessons,
            Function<DatedLesson, WeekPage.Entry> shown,
            Function<Place, List<WeekPage.Entry>> extra) {
        var entries = new ArrayList<WeekPage.Entry>();
        lessons.stream().filter(lesson -> isAt(lesson, at)).map(shown).forEach(entries::add);
        if (entries.isEmpty()) {
            entries.addAll(extra.apply(at));
        }
        var slot = at.slot();
        var date = at.day().date();
        return new WeekPage.Item(
                slot.name(),
                words.clock(slot.starts()),
                !slot.starts().equals(row.starts()),
                isNarrow(slot),
                !now.isBefore(date.atTime(slot.starts())) && now.isBefore(date.atTime(slot.ends())),
                entries);
    }

    private static boolean isAt(DatedLesson lesson, Place at) {
        return lesson.date().equals(at.day().date())
                && lesson.division().equals(at.day().division())
                && lesson.slot().period() == at.slot().period();
    }

    /** Divisions that ring the same bells share their rows. */
    private String key(SchoolDay day, Slot slot) {
        return slot.period() + "/" + slot.name();
    }

    private static boolean isNarrow(Slot slot) {
        return slot.kind() == Slot.Kind.BREAK || slot.kind() == Slot.Kind.LUNCH;
    }

    /** The labels of the week in short: "A" where all of its days belong to week A. */
    String label() {
        var letters = new HashSet<String>();
        days.forEach(day -> letters.add(day.label().isEmpty() ? "" : day.label().substring(0, 1)));
        var letter = letters.size() == 1 ? letters.iterator().next() : "";
        return !letter.isEmpty() && Character.isLetter(letter.charAt(0)) ? letter : "";
    }
}
