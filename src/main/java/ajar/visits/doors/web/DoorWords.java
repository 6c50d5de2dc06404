package ajar.visits.doors.web;

import ajar.school.DatedLesson;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.site.Door;
import ajar.site.Words;
import ajar.visits.doors.DatedDoor;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words a door: on a card, on a chip, in a sentence. */
public final class DoorWords {

    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<PracticeId, String> practices = new HashMap<>();
    private final Words words;

    public DoorWords(List<Person> people, List<Practice> practices, Words words) {
        people.forEach(person -> this.people.put(person.id(), person));
        practices.forEach(practice -> this.practices.put(practice.id(), practice.name()));
        this.words = words;
    }

    Door card(DatedDoor door, LocalDateTime now) {
        return new Door(
                door.isOpen(),
                nowLine(door, now),
                name(door.door().host()),
                where(door.lesson()),
                sentence(door.door().toSee()),
                (chairs(door) + " " + sentence(door.door().howToEnter())).strip());
    }

    /** "Open now, 46 minutes to go"; empty at other times. */
    String nowLine(DatedDoor door, LocalDateTime now) {
        if (!door.isAt(now)) {
            return "";
        }
        var minutes = Duration.between(now, door.lesson().ends()).toMinutes();
        var how = door.isShut() ? "shut" : door.isOpen() ? "open" : "full";
        return words.say("visits-doors.now." + how, "minutes", minutes);
    }

    String chairs(DatedDoor door) {
        return door.isShut()
                ? words.say("visits-doors.shut-that-day")
                : words.say("visits-doors.chairs-left", "chairs", door.chairsLeft());
    }

    String chairsShort(DatedDoor door) {
        return door.isShut()
                ? words.say("visits-doors.chip.shut")
                : words.say("visits-doors.chip.chairs", "chairs", door.chairsLeft());
    }

    String name(PersonId person) {
        var found = people.get(person);
        return found == null ? words.say("visits-doors.somebody") : found.name();
    }

    String familyName(PersonId person) {
        var found = people.get(person);
        return found == null ? words.say("visits-doors.somebody") : found.familyName();
    }

    /** The practice, or what the host wrote: whatever is shorter to read. */
    String inShort(DatedDoor door) {
        var named = practiceNames(door);
        return named.isEmpty() ? door.door().toSee() : named.getFirst();
    }

    List<String> practiceNames(DatedDoor door) {
        return door.door().practices().stream()
                .map(practice -> practices.getOrDefault(practice, ""))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
    }

    /** "Lab 2 · 8B Science". */
    public String where(DatedLesson lesson) {
        return Stream.of(lesson.roomCode(), title(lesson))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** "8B Science". */
    public String title(DatedLesson lesson) {
        var title = (lesson.groupNames() + " " + lesson.subject()).strip();
        return title.isEmpty() ? words.say("visits-doors.lesson") : title;
    }

    /** "3rd period", or the name of a slot that has one. */
    public String slot(DatedLesson lesson) {
        return words.slot(lesson.slot().name());
    }

    /** "Tuesday, 12 May, 3rd period, 10:20". */
    public String when(DatedLesson lesson) {
        return words.say(
                "visits-doors.when",
                "day",
                words.day(lesson.date()),
                "slot",
                slot(lesson),
                "clock",
                words.clock(lesson.slot().starts()));
    }

    /** Where a door on a date is looked at. */
    public static String hrefOf(DatedDoor door) {
        return "/doors/" + door.door().id().value() + "?date=" + door.date();
    }

    private static String sentence(String line) {
        return line.isEmpty() || line.matches("(?s).*[.!?…]$") ? line : line + ".";
    }
}
