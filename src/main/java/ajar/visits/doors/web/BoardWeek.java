package ajar.visits.doors.web;

import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.school.SchoolDay;
import ajar.school.Slot;
import ajar.site.Qr;
import ajar.site.Words;
import ajar.visits.doors.DatedDoor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Lays doors out as a week: days across, slots down. The regular bells give the rows; a day with other bells only adds what they lack.
 *
 * @param mine the reader's own lessons that are not open yet
 * @param qr draws the square of a door, or none
 */
record BoardWeek(
        List<SchoolDay> days,
        List<DatedDoor> doors,
        List<DatedLesson> mine,
        LocalDateTime now,
        LocalDate chosen,
        DoorWords told,
        Words words,
        Function<DatedDoor, Qr> qr) {

    private static final int ROWS_AT_EASE = 10;
    private static final int ROWS_TIGHT = 13;

    List<LocalDate> dates() {
        return days.stream().map(SchoolDay::date).distinct().sorted().toList();
    }

    List<DoorBoardPage.Day> heads(Function<LocalDate, String> href) {
        return dates().stream()
                .map(date -> new DoorBoardPage.Day(
                        words.shortWeekday(date),
                        words.shortDay(date),
                        label(date),
                        date.equals(now.toLocalDate()),
                        date.equals(chosen),
                        href.apply(date)))
                .toList();
    }

    String label(LocalDate date) {
        return days.stream()
                .filter(day -> day.date().equals(date))
                .map(SchoolDay::label)
                .findFirst()
                .orElse("");
    }

    List<DoorBoardPage.Row> rows() {
        var slots = new LinkedHashMap<String, Slot>();
        days.stream().sorted(Comparator.comparing(day -> !day.regular())).forEach(day -> day.slots()
                .forEach(slot -> slots.putIfAbsent(key(slot), slot)));
        return slots.values().stream()
                .filter(slot -> slot.kind() != Slot.Kind.DUTY)
                .sorted(Comparator.comparing(Slot::starts).thenComparing(Slot::ends))
                .map(this::row)
                .toList();
    }

    /** How many chips stand below each other where each slot is highest: what the sheet's height depends on. */
    String tightness() {
        var most = new TreeMap<String, Long>();
        for (var date : dates()) {
            Map<String, Long> inDay = new TreeMap<>();
            doors.stream()
                    .filter(door -> door.date().equals(date))
                    .forEach(door -> inDay.merge(key(door.lesson().slot()), 1L, Long::sum));
            inDay.forEach((slot, count) -> most.merge(slot, count, Math::max));
        }
        var stacked = most.values().stream().mapToLong(Long::longValue).sum();
        if (stacked <= ROWS_AT_EASE) {
            return "";
        }
        return stacked <= ROWS_TIGHT ? "is-tight" : "is-dense";
    }

    private DoorBoardPage.Row row(Slot slot) {
        var narrow = slot.kind() == Slot.Kind.BREAK || slot.kind() == Slot.Kind.LUNCH;
        return new DoorBoardPage.Row(
                slot.name(),
                words.clock(slot.starts()),
                narrow,
                dates().contains(now.toLocalDate()) && isNow(now.toLocalDate(), slot),
                narrow
                        ? List.of()
                        : dates().stream().map(date -> cell(date, slot)).toList());
    }

    private DoorBoardPage.Cell cell(LocalDate date, Slot slot) {
        var chips = doors.stream()
                .filter(door -> isAt(door.lesson(), date, slot))
                .sorted(Comparator.comparing(door -> told.familyName(door.door().host())))
                .map(this::chip)
                .toList();
        var openYours = mine.stream()
                .filter(lesson -> isAt(lesson, date, slot) && lesson.ends().isAfter(now))
                .map(lesson -> "/doors/new?lesson=" + lesson.lesson().value() + "&date=" + date)
                .findFirst()
                .orElse("");
        return new DoorBoardPage.Cell(date.equals(chosen), isNow(date, slot), chips, openYours);
    }

    private DoorBoardPage.Chip chip(DatedDoor door) {
        PersonId host = door.door().host();
        return new DoorBoardPage.Chip(
                door.isOpen(),
                told.familyName(host),
                told.title(door.lesson()),
                told.inShort(door),
                door.lesson().roomCode(),
                told.chairsShort(door),
                DoorWords.hrefOf(door),
                qr.apply(door));
    }

    private boolean isNow(LocalDate date, Slot slot) {
        var own = slotOn(date, slot);
        return date.equals(now.toLocalDate())
                && !now.toLocalTime().isBefore(own.starts())
                && now.toLocalTime().isBefore(own.ends());
    }

    /** The slot as that day's bells ring it, or the slot itself. */
    private Slot slotOn(LocalDate date, Slot slot) {
        return days.stream()
                .filter(day -> day.date().equals(date))
                .flatMap(day -> day.slots().stream())
                .filter(other -> key(other).equals(key(slot)))
                .findFirst()
                .orElse(slot);
    }

    private static boolean isAt(DatedLesson lesson, LocalDate date, Slot slot) {
        return lesson.date().equals(date) && key(lesson.slot()).equals(key(slot));
    }

    private static String key(Slot slot) {
        return slot.period() + "/" + slot.name();
    }
}
