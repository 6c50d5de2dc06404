package ajar.visits.papers;

import ajar.school.DatedLesson;
import ajar.school.DivisionId;
import ajar.school.LessonId;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.SchoolDay;
import ajar.school.SchoolId;
import ajar.school.Slot;
import ajar.visits.CoverId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.VisitId;
import ajar.visits.agreed.AgreedVisit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One Tuesday: Ben Osei goes to Ada Lindqvist in the third period while Jonas Weber has his physics. */
final class AWeek {

    static final LocalDate TUESDAY = LocalDate.of(2026, 9, 22);
    private static final PersonId ADA = new PersonId(id(1));
    private static final PersonId BEN = new PersonId(id(2));
    private static final PersonId JONAS = new PersonId(id(3));
    private static final DivisionId ALL = new DivisionId(id(9));
    private static final LessonId ADAS = new LessonId(id(11));
    private static final LessonId BENS = new LessonId(id(12));
    private static final Slot THIRD = slot(3, "3", 10, Slot.Kind.LESSON);
    private static final Slot BREAK = slot(4, "Lunch", 11, Slot.Kind.LUNCH);
    private static final Slot FOURTH = slot(5, "4", 12, Slot.Kind.LESSON);

    private AWeek() {}

    static List<SchoolDay> days() {
        return List.of(new SchoolDay(TUESDAY, ALL, 2, "A2", "Regular", true, List.of(THIRD, BREAK, FOURTH)));
    }

    static List<DatedLesson> lessons() {
        return List.of(lesson(ADAS, ADA, "10A", "Chemistry", "Lab 1"), lesson(BENS, BEN, "8B", "Physics", "Room 4"));
    }

    static Map<PersonId, Person> people() {
        return Map.of(
                ADA, person(ADA, "Ada", "Lindqvist"),
                BEN, person(BEN, "Ben", "Osei"),
                JONAS, person(JONAS, "Jonas", "Weber"));
    }

    static AgreedVisit visit(LessonPart part, String toDo, boolean shut) {
        var from = part.begins(TUESDAY.atTime(THIRD.starts()), TUESDAY.atTime(THIRD.ends()));
        var until = part.finishes(TUESDAY.atTime(THIRD.starts()), TUESDAY.atTime(THIRD.ends()));
        var cover = new AgreedVisit.Cover(new CoverId(id(21)), BENS, part, from, until, JONAS, "Jonas Weber", toDo);
        return new AgreedVisit(
                new VisitId(id(22)),
                null,
                null,
                BEN,
                "Ben Osei",
                ADA,
                "Ada Lindqvist",
                new OpenLessonId(id(23)),
                ADAS,
                TUESDAY,
                part,
                from,
                until,
                "How we begin",
                "",
                false,
                false,
                shut,
                List.of(cover),
                null);
    }

    static CoverSlips.Taken taken(LessonPart part, String toDo) {
        var visit = visit(part, toDo, false);
        return new CoverSlips.Taken(visit, visit.covers().getFirst(), lessons().getLast());
    }

    private static DatedLesson lesson(LessonId id, PersonId teacher, String group, String subject, String room) {
        return new DatedLesson(
                id, ALL, TUESDAY, 2, THIRD, subject, List.of(teacher), List.of(group), null, room, "", false);
    }

    private static Person person(PersonId id, String given, String family) {
        return new Person(id, new SchoolId(id(99)), "", given, family, false, null, null);
    }

    private static Slot slot(int period, String name, int hour, Slot.Kind kind) {
        return new Slot(period, name, LocalTime.of(hour, 20), LocalTime.of(hour + 1, 10), kind);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
