package ajar.visits.plans.web;

import ajar.school.PersonId;
import ajar.site.Words;
import ajar.visits.OpenLessonId;
import ajar.visits.plans.Reason;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts reasons into the reader's words: ids become names, dates and times what people say. */
final class Wording {

    private static final String PERSON = "person:";
    private static final String DATE = "date:";
    private static final String CLOCK = "clock:";
    private static final String PERIOD = "period:";

    private static final int SCHOOL_WEEK = 5;
    private static final String DOOR = "door:";
    private static final String WEEK = "week:";

    private final Words words;
    private final Names names;
    private final Map<OpenLessonId, BoardRows.Door> doors;
    private final @Nullable Timetable timetable;

    Wording(Words words, Names names, Map<OpenLessonId, BoardRows.Door> doors) {
        this(words, names, doors, null);
    }

    /** @param timetable tells in which slot a lesson is; without it only its date is said */
    Wording(Words words, Names names, Map<OpenLessonId, BoardRows.Door> doors, @Nullable Timetable timetable) {
        this.words = words;
        this.names = names;
        this.doors = doors;
        this.timetable = timetable;
    }

    List<String> say(List<Reason> reasons) {
        return reasons.stream().map(this::say).distinct().toList();
    }

    String say(Reason reason) {
        var gaps = new ArrayList<Object>();
        reason.gaps().forEach((name, value) -> {
            gaps.add(name);
            gaps.add(value instanceof String text ? name.equals("slot") ? words.slot(text) : filled(text) : value);
        });
        return words.say(reason.key(), gaps.toArray());
    }

    private String filled(String text) {
        if (text.startsWith(PERSON)) {
            return names.full(new PersonId(UUID.fromString(text.substring(PERSON.length()))));
        } else if (text.startsWith(DATE)) {
            return words.day(LocalDate.parse(text.substring(DATE.length())));
        } else if (text.startsWith(CLOCK)) {
            return words.clock(LocalTime.parse(text.substring(CLOCK.length())));
        } else if (text.startsWith(PERIOD)) {
            return words.period(Integer.parseInt(text.substring(PERIOD.length())));
        } else if (text.startsWith(DOOR)) {
            return door(text.substring(DOOR.length()));
        } else if (text.startsWith(WEEK)) {
            var monday = LocalDate.parse(text.substring(WEEK.length()) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return words.days(monday, monday.plusDays(SCHOOL_WEEK - 1));
        } else {
            return text;
        }
    }

    /** A door or a lesson on a date; of a lesson that is no door only the date is said. */
    private String door(String dated) {
        var at = dated.indexOf('@');
        var on = LocalDate.parse(dated.substring(at + 1));
        var door = doors.get(new OpenLessonId(UUID.fromString(dated.substring(0, at))));
        return door == null
                ? words.day(on)
                : words.say("plan.door", "host", names.full(door.host()), "day", when(door, on));
    }

    private String when(BoardRows.Door door, LocalDate on) {
        return Optional.ofNullable(timetable)
                .flatMap(known -> known.lesson(door.lesson(), on))
                .map(lesson -> words.say(
                        "plan.when",
                        "day",
                        words.day(on),
                        "slot",
                        words.slot(lesson.slot().name())))
                .orElseGet(() -> words.day(on));
    }
}
