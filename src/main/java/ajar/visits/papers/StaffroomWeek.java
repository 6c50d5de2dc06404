package ajar.visits.papers;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.SchoolDay;
import ajar.school.Slot;
import ajar.site.Words;
import ajar.visits.OpenLessonId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.Trouble;
import ajar.visits.doors.DatedDoor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays the agreed visits of a week out for the wall. What cannot be as it was agreed is not on the grid.
 *
 * @param named whether it says who comes and who takes their class
 */
record StaffroomWeek(
        List<SchoolDay> days,
        List<DatedLesson> lessons,
        List<AgreedVisit> visits,
        List<DatedDoor> doors,
        Map<PersonId, Person> people,
        boolean named,
        Words words) {

    private static final int LINES_AT_EASE = 30;
    private static final int LINES_TIGHT = 37;
    private static final int LETTERS = 28;
    private static final String GONE = "–";

    List<LocalDate> dates() {
        return days.stream().map(SchoolDay::date).distinct().sorted().toList();
    }

    List<StaffroomPage.Day> heads() {
        return dates().stream()
                .map(date -> new StaffroomPage.Day(
                        words.shortDay(date),
                        days.stream()
                                .filter(day -> day.date().equals(date))
                                .map(SchoolDay::label)
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    /** The regular bells give the rows; a day with other bells only adds what they lack. */
    List<StaffroomPage.Row> rows() {
        var slots = new LinkedHashMap<String, Slot>();
        days.stream().sorted(Comparator.comparing(day -> !day.regular())).forEach(day -> day.slots()
                .forEach(slot -> slots.putIfAbsent(key(slot), slot)));
        return slots.values().stream()
                .filter(slot -> slot.kind() != Slot.Kind.DUTY)
                .sorted(Comparator.comparing(Slot::starts).thenComparing(Slot::ends))
                .map(this::row)
                .toList();
    }

    /** The visits that cannot be as they were agreed. */
    List<AgreedVisit> uncertain() {
        return visits.stream().filter(this::isUncertain).toList();
    }

    String look(List<StaffroomPage.Row> rows) {
        var lines = rows.stream()
                .mapToInt(row -> row.cells().stream()
                        .mapToInt(cell ->
                                cell.meetings().stream().mapToInt(this::height).sum())
                        .max()
                        .orElse(0))
                .sum();
        return lines > LINES_TIGHT ? "is-dense" : lines > LINES_AT_EASE ? "is-tight" : "";
    }

    /** In lines: long ones take two. */
    private int height(StaffroomPage.Meeting meeting) {
        return 2
                + (named
                        ? meeting.lines().stream()
                                .mapToInt(line -> Math.ceilDiv(line.length(), LETTERS))
                                .sum()
                        : 0);
    }

    String sentence(AgreedVisit visit) {
        return words.say(
                "papers.staffroom.uncertain.one",
                "day",
                words.day(visit.date()),
                "clock",
                words.clock(visit.from().toLocalTime()),
                "visitor",
                visit.visitorName(),
                "host",
                visit.hostName());
    }

    private boolean isUncertain(AgreedVisit visit) {
        return visit.doorIsShut() || Trouble.of(visit, lessons).isPresent();
    }

    private StaffroomPage.Row row(Slot slot) {
        var narrow = slot.kind() != Slot.Kind.LESSON;
        return new StaffroomPage.Row(
                slot.name(),
                words.clock(slot.starts()),
                narrow,
                narrow
                        ? List.of()
                        : dates().stream().map(date -> cell(date, slot)).toList());
    }

    private StaffroomPage.Cell cell(LocalDate date, Slot slot) {
        var byDoor = new LinkedHashMap<OpenLessonId, List<AgreedVisit>>();
        visits.stream()
                .filter(visit -> visit.date().equals(date) && !isUncertain(visit))
                .filter(visit -> lesson(visit.lesson(), date)
                        .filter(lesson -> key(lesson.slot()).equals(key(slot)))
                        .isPresent())
                .sorted(Comparator.comparing((AgreedVisit visit) -> family(visit.host()))
                        .thenComparing(AgreedVisit::from)
                        .thenComparing(visit -> family(visit.visitor())))
                .forEach(visit -> byDoor.computeIfAbsent(visit.door(), door -> new ArrayList<>())
                        .add(visit));
        return new StaffroomPage.Cell(
                byDoor.values().stream().map(of -> meeting(of, slot)).toList());
    }

    private StaffroomPage.Meeting meeting(List<AgreedVisit> of, Slot row) {
        var first = of.getFirst();
        var lesson = lesson(first.lesson(), first.date()).orElseThrow();
        var differs = !lesson.slot().starts().equals(row.starts());
        return new StaffroomPage.Meeting(
                family(first.host()),
                (lesson.groupNames() + " " + lesson.subject()).strip(),
                lesson.roomCode(),
                differs ? words.clock(lesson.slot().starts()) : "",
                named ? of.stream().map(this::guest).toList() : List.of(howMany(of)));
    }

    private String howMany(List<AgreedVisit> of) {
        var first = of.getFirst();
        var left = doors.stream()
                .filter(door ->
                        door.door().id().equals(first.door()) && door.date().equals(first.date()))
                .mapToInt(DatedDoor::chairsLeft)
                .findFirst()
                .orElse(0);
        return words.say("papers.staffroom.guests", "count", of.size(), "left", left);
    }

    private String guest(AgreedVisit visit) {
        var covers = visit.covers().stream()
                .map(cover -> words.say(
                        "papers.staffroom.cover",
                        "standIn",
                        family(cover.standIn()),
                        "group",
                        lesson(cover.lesson(), visit.date())
                                .map(DatedLesson::groupNames)
                                .orElse(""),
                        "room",
                        lesson(cover.lesson(), visit.date())
                                .map(DatedLesson::roomCode)
                                .orElse("")))
                .toList();
        return words.say(
                "papers.staffroom.guest",
                "name",
                family(visit.visitor()),
                "part",
                visit.part().name(),
                "covered",
                String.valueOf(!covers.isEmpty()),
                "covers",
                String.join("; ", covers));
    }

    private Optional<DatedLesson> lesson(LessonId id, LocalDate date) {
        return lessons.stream()
                .filter(lesson -> lesson.lesson().equals(id) && lesson.date().equals(date))
                .findFirst();
    }

    private String family(PersonId id) {
        return Optional.ofNullable(people.get(id)).map(Person::familyName).orElse(GONE);
    }

    private static String key(Slot slot) {
        return slot.period() + "/" + slot.name();
    }
}
