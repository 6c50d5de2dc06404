package ajar.visits.plans.requests;

import static java.util.stream.Collectors.groupingBy;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolDay;
import ajar.school.Slot;
import ajar.visits.plans.requests.Facts.Colleague;
import ajar.visits.plans.requests.Facts.ColleaguesCover;
import ajar.visits.plans.requests.Facts.Offer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The facts, asked by date and by person. */
final class Index {

    static final int DAY_MINUTES = 24 * 60;

    private final Facts facts;
    private final Map<LocalDate, List<SchoolDay>> days;
    private final Map<PersonId, Map<LocalDate, List<DatedLesson>>> lessons = new HashMap<>();
    private final Map<LessonId, Map<LocalDate, DatedLesson>> byLesson = new HashMap<>();
    private final Set<PersonId> offering = new HashSet<>();

    Index(Facts facts) {
        this.facts = facts;
        days = facts.days().stream().collect(groupingBy(SchoolDay::date));
        for (var lesson : facts.lessons()) {
            byLesson.computeIfAbsent(lesson.lesson(), id -> new HashMap<>()).put(lesson.date(), lesson);
            for (var teacher : lesson.teachers()) {
                lessons.computeIfAbsent(teacher, id -> new HashMap<>())
                        .computeIfAbsent(lesson.date(), date -> new java.util.ArrayList<>())
                        .add(lesson);
            }
        }
        facts.offers().stream().map(Offer::person).forEach(offering::add);
    }

    Iterable<LocalDate> dates() {
        return new TreeSet<>(days.keySet());
    }

    List<SchoolDay> days(LocalDate date) {
        return days.getOrDefault(date, List.of());
    }

    List<Slot> slots(LocalDate date) {
        return days(date).stream().flatMap(day -> day.slots().stream()).toList();
    }

    Optional<DatedLesson> lesson(LessonId lesson, LocalDate date) {
        return Optional.ofNullable(byLesson.getOrDefault(lesson, Map.of()).get(date));
    }

    /** Lessons and duties, also those that the person will miss. */
    List<DatedLesson> lessonsOf(PersonId person, LocalDate date) {
        return lessons.getOrDefault(person, Map.of()).getOrDefault(date, List.of());
    }

    /** Whether the person is absent or taken during some of the lesson, so that they cannot teach it. */
    boolean misses(PersonId person, DatedLesson lesson) {
        return facts.absences().stream()
                        .anyMatch(absent ->
                                absent.person().equals(person) && overlap(lesson, absent.from(), absent.until()))
                || facts.taken().stream()
                        .anyMatch(time -> time.person().equals(person) && overlap(lesson, time.from(), time.until()));
    }

    private static boolean overlap(DatedLesson lesson, LocalDateTime from, LocalDateTime until) {
        return lesson.starts().isBefore(until) && from.isBefore(lesson.ends());
    }

    /** Whether the rules let the person take a class at all, on-call duty apart. */
    boolean mayCover(Colleague person) {
        if (person.isExempt()) {
            return false;
        }
        if (person.isCoach() || person.isCoverStaff()) {
            return true;
        }
        return switch (facts.rules().colleaguesCover()) {
            case NEVER -> false;
            case VOLUNTEERS -> offering.contains(person.id());
            case WHEN_FREE -> true;
        };
    }

    /** Who offered certain slots is asked for no others; who need not offer is asked for every free one. */
    boolean coversOnlyWhatIsOffered(Colleague person) {
        if (!mayCover(person)) {
            return false;
        }
        if (person.isCoach() || person.isCoverStaff()) {
            return offering.contains(person.id());
        }
        return facts.rules().colleaguesCover() != ColleaguesCover.WHEN_FREE;
    }
}
