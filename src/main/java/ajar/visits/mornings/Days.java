package ajar.visits.mornings;

import ajar.planner.Assignment;
import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.visits.LessonPart;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.Ids;
import ajar.visits.plans.requests.PlanRequests;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who does what, person by person: the same words for what was and for what will be, so that they can be compared. Pure. */
final class Days {

    private final Map<LessonId, Map<LocalDate, DatedLesson>> lessons = new HashMap<>();
    private final Map<PersonId, List<DatedLesson>> taught = new HashMap<>();
    private final Map<String, Facts.Door> doors = new HashMap<>();
    private final Map<PersonId, String> names;
    private final Map<PersonId, PersonId> coaches = new HashMap<>();

    Days(Facts facts, Map<PersonId, String> names) {
        this.names = names;
        for (var lesson : facts.lessons()) {
            lessons.computeIfAbsent(lesson.lesson(), id -> new HashMap<>()).put(lesson.date(), lesson);
            if (!lesson.duty() && lesson.teachers().size() == 1) {
                taught.computeIfAbsent(lesson.teachers().getFirst(), id -> new ArrayList<>())
                        .add(lesson);
            }
        }
        facts.doors().forEach(door -> doors.put(door.id().value().toString(), door));
        facts.people().forEach(person -> {
            var coach = person.coach();
            if (coach != null) {
                coaches.put(person.id(), coach);
            }
        });
    }

    /** Adds what an agreed visit puts into people's days. */
    void add(Map<PersonId, List<Morning.Line>> days, AgreedVisit visit) {
        var door = lesson(visit.lesson(), visit.date());
        put(
                days,
                visit.visitor(),
                line(Morning.What.VISITS, visit.from(), visit.until(), visit.part(), visit.host(), door));
        put(
                days,
                visit.host(),
                line(Morning.What.HOSTS, visit.from(), visit.until(), visit.part(), visit.visitor(), door));
        for (var cover : visit.covers()) {
            var left = lesson(cover.lesson(), visit.date());
            put(
                    days,
                    cover.standIn(),
                    line(Morning.What.COVERS, cover.from(), cover.until(), cover.part(), visit.visitor(), left));
            put(
                    days,
                    visit.visitor(),
                    line(Morning.What.COVERED, cover.from(), cover.until(), cover.part(), cover.standIn(), left));
        }
        var talk = visit.debrief();
        if (talk != null) {
            addTalk(days, visit.visitor(), talk.coach(), talk.from(), talk.until());
        }
    }

    /** Adds what a planned visit would put into people's days. */
    void add(Map<PersonId, List<Morning.Line>> days, Assignment planned, PersonId visitor) {
        var date = Ids.date(planned.door());
        var door = java.util.Objects.requireNonNull(
                doors.get(Ids.door(planned.door()).value().toString()));
        var lesson = lesson(door.lesson(), date);
        var part = PlanRequests.part(planned.part());
        var open = lesson.orElseThrow();
        var from = part.begins(open.starts(), open.ends());
        var until = part.finishes(open.starts(), open.ends());
        put(days, visitor, line(Morning.What.VISITS, from, until, part, door.host(), lesson));
        put(days, door.host(), line(Morning.What.HOSTS, from, until, part, visitor, lesson));
        var standIn = planned.standIn();
        if (standIn != null) {
            addCovers(days, Ids.person(standIn), visitor, from, until);
        }
        var talk = planned.talk();
        var coach = coaches.get(visitor);
        if (talk != null && coach != null) {
            var day = talk.date().atStartOfDay();
            addTalk(days, visitor, coach, day.plusMinutes(talk.start()), day.plusMinutes(talk.end()));
        }
    }

    /** Adds a class of somebody absent. */
    void add(Map<PersonId, List<Morning.Line>> days, Gap gap, PersonId standIn) {
        put(
                days,
                standIn,
                line(
                        Morning.What.COVERS_ABSENT,
                        gap.lesson().starts(),
                        gap.lesson().ends(),
                        LessonPart.WHOLE,
                        gap.absent(),
                        Optional.of(gap.lesson())));
    }

    private void addCovers(
            Map<PersonId, List<Morning.Line>> days,
            PersonId standIn,
            PersonId visitor,
            LocalDateTime from,
            LocalDateTime until) {
        for (var own : taught.getOrDefault(visitor, List.of())) {
            if (own.starts().isBefore(until) && from.isBefore(own.ends())) {
                var part = partOf(own, from, until);
                var begins = part.begins(own.starts(), own.ends());
                var finishes = part.finishes(own.starts(), own.ends());
                put(days, standIn, line(Morning.What.COVERS, begins, finishes, part, visitor, Optional.of(own)));
                put(days, visitor, line(Morning.What.COVERED, begins, finishes, part, standIn, Optional.of(own)));
            }
        }
    }

    private static LessonPart partOf(DatedLesson own, LocalDateTime from, LocalDateTime until) {
        for (var half : List.of(LessonPart.FIRST_HALF, LessonPart.SECOND_HALF)) {
            var misses = half == LessonPart.FIRST_HALF ? LessonPart.SECOND_HALF : LessonPart.FIRST_HALF;
            var begins = misses.begins(own.starts(), own.ends());
            var finishes = misses.finishes(own.starts(), own.ends());
            if (!begins.isBefore(until) || !from.isBefore(finishes)) {
                return half;
            }
        }
        return LessonPart.WHOLE;
    }

    private void addTalk(
            Map<PersonId, List<Morning.Line>> days,
            PersonId visitor,
            PersonId coach,
            LocalDateTime from,
            LocalDateTime until) {
        put(days, visitor, line(Morning.What.TALKS, from, until, LessonPart.WHOLE, coach, Optional.empty()));
        put(days, coach, line(Morning.What.TALKS, from, until, LessonPart.WHOLE, visitor, Optional.empty()));
    }

    private Morning.Line line(
            Morning.What what,
            LocalDateTime from,
            LocalDateTime until,
            LessonPart part,
            PersonId whom,
            Optional<DatedLesson> lesson) {
        return new Morning.Line(
                what,
                from,
                until,
                part,
                names.getOrDefault(whom, ""),
                lesson.map(DatedLesson::groupNames).orElse(""),
                lesson.map(DatedLesson::roomCode).orElse(""));
    }

    private Optional<DatedLesson> lesson(LessonId lesson, LocalDate date) {
        return Optional.ofNullable(lessons.getOrDefault(lesson, Map.of()).get(date));
    }

    private static void put(Map<PersonId, List<Morning.Line>> days, PersonId person, Morning.Line line) {
        days.computeIfAbsent(person, id -> new ArrayList<>()).add(line);
    }
}
