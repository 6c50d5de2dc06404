package ajar.visits.plans.requests;

import ajar.planner.Assignment;
import ajar.planner.Door;
import ajar.planner.Lesson;
import ajar.planner.Part;
import ajar.planner.PlanRequest;
import ajar.planner.Wish;
import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.visits.LessonPart;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.plans.requests.Facts.Extent;
import ajar.visits.plans.requests.Facts.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Translates the facts of a school into a request to the planner. Pure: the same facts make the same request.
 *
 * <p>Agreed visits become wishes of their own that are pinned, so that every limit counts them.
 */
public final class PlanRequests {

    /** Who fixed or forbade something, as the planner hands it back in its reasons. */
    public static final String BY_HAND = "hand";

    private static final String BY_AGREEMENT = "agreement";
    private static final String BY_WISH = "wish";
    private static final int NOON = Presences.minute(LocalTime.NOON);

    private final Facts facts;
    private final Index index;
    private final String school;
    private final Set<PersonId> known = new HashSet<>();

    private PlanRequests(Facts facts) {
        this.facts = facts;
        this.index = new Index(facts);
        this.school = facts.school().value().toString();
        facts.people().forEach(person -> known.add(person.id()));
    }

    public static PlanRequest of(Facts facts, long seed) {
        return new PlanRequests(facts).request(seed);
    }

    /** The request in which exactly these visits are pinned; empty when one of them is to a door that is not open then. */
    public static Optional<PlanRequest> with(Facts facts, List<Facts.Pin> pins) {
        var request = of(facts.pinning(pins), 1);
        var fixed = request.pins().stream()
                .filter(pin -> pin.author().equals(BY_HAND))
                .count();
        return fixed == pins.size() ? Optional.of(request) : Optional.empty();
    }

    private PlanRequest request(long seed) {
        var doors = doors();
        var doorIds = new HashSet<>(doors.stream().map(Door::id).toList());
        var agreed = facts.agreed().stream()
                .filter(visit -> doorIds.contains(Ids.of(visit.door(), visit.date())))
                .toList();
        var wishes = new ArrayList<>(wishes());
        agreed.forEach(visit -> wishes.add(agreedWish(visit)));
        var wishIds = new HashSet<>(wishes.stream().map(Wish::id).toList());
        var pins = new ArrayList<>(pins(wishIds, doorIds));
        agreed.forEach(visit -> pins.add(agreedPin(visit, facts.last())));
        var people = new PlannedPeople(facts, index, school).all();
        return new PlanRequest(
                List.of(new PlanRequest.School(school, 0, 0)),
                days(),
                people,
                new Presences(facts, index).all(),
                facts.lessons().stream()
                        .filter(lesson -> !lesson.duty())
                        .map(this::lesson)
                        .toList(),
                doors,
                wishes,
                pins,
                forbids(wishIds, doorIds),
                OrderedRules.of(facts, people),
                seed);
    }

    private List<PlanRequest.Day> days() {
        var days = new ArrayList<PlanRequest.Day>();
        for (var date : index.dates()) {
            days.add(new PlanRequest.Day(date, week(date), NOON));
        }
        return days;
    }

    static String week(LocalDate date) {
        return "%d-W%02d".formatted(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private Lesson lesson(DatedLesson lesson) {
        return new Lesson(
                Ids.of(lesson.lesson(), lesson.date()),
                school,
                lesson.date(),
                Presences.minute(lesson.slot().starts()),
                Presences.minute(lesson.slot().ends()),
                lesson.teachers().stream()
                        .filter(teacher -> known.contains(teacher) && !index.misses(teacher, lesson))
                        .map(Ids::of)
                        .toList(),
                lesson.groups(),
                (lesson.groupNames() + " " + lesson.subject()).strip(),
                lesson.building(),
                facts.noCover().stream()
                        .noneMatch(no ->
                                no.lesson().equals(lesson.lesson()) && no.on().equals(lesson.date())));
    }

    private List<Door> doors() {
        var agreed = new HashSet<String>();
        facts.agreed().forEach(visit -> agreed.add(Ids.of(visit.door(), visit.date())));
        var doors = new ArrayList<Door>();
        for (var door : facts.doors()) {
            for (var date : index.dates()) {
                var id = Ids.of(door.id(), date);
                if (door.isOpenOn(date) || agreed.contains(id)) {
                    index.lesson(door.lesson(), date)
                            .filter(lesson -> lesson.isTaughtBy(door.host()) && !index.misses(door.host(), lesson))
                            .ifPresent(lesson -> doors.add(door(id, door, date)));
                }
            }
        }
        return doors;
    }

    private static Door door(String id, Facts.Door door, LocalDate date) {
        var practices = new HashSet<String>();
        door.practices().forEach(practice -> practices.add(practice.value().toString()));
        return new Door(id, Ids.of(door.lesson(), date), Ids.of(door.host()), door.chairs(), practices, false, true);
    }

    private List<Wish> wishes() {
        return facts.wishes().stream()
                .filter(wish -> known.contains(wish.visitor()) && (wish.host() == null || known.contains(wish.host())))
                .map(this::wish)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty when its dates are over before the notice that everybody is due. */
    private Optional<Wish> wish(Facts.Wish wish) {
        var from = later(
                later(wish.first(), facts.first()),
                facts.today().plusDays(facts.rules().noticeDays()));
        var until = wish.last().isBefore(facts.last()) ? wish.last() : facts.last();
        if (from.isAfter(until)) {
            return Optional.empty();
        }
        var practice = wish.practice();
        var host = wish.host();
        return Optional.of(new Wish(
                Ids.of(wish.id()),
                Ids.of(wish.visitor()),
                host == null ? null : Ids.of(host),
                practice == null ? null : practice.value().toString(),
                wish.weight(),
                from,
                until,
                length(wish.extent()),
                wish.time() == Time.COVERED,
                wish.coachBeside()));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static Wish.Length length(Extent extent) {
        return switch (extent) {
            case WHOLE -> Wish.Length.WHOLE;
            case PART -> Wish.Length.PART;
            case EITHER -> Wish.Length.EITHER;
        };
    }

    private static Wish agreedWish(AgreedVisit visit) {
        return new Wish(
                Ids.agreed(visit.id().value()),
                Ids.of(visit.visitor()),
                Ids.of(visit.host()),
                null,
                0,
                visit.date(),
                visit.date(),
                Wish.Length.EITHER,
                false,
                false);
    }

    private static PlanRequest.Pin agreedPin(AgreedVisit visit, LocalDate last) {
        var standIn =
                visit.covers().isEmpty() ? null : visit.covers().getFirst().standIn();
        var talk = visit.debrief();
        return new PlanRequest.Pin(
                Ids.agreed(visit.id().value()),
                Ids.of(visit.door(), visit.date()),
                part(visit.part()),
                standIn == null ? null : Ids.of(standIn),
                talk == null || talk.from().toLocalDate().isAfter(last)
                        ? null
                        : new Assignment.Talk(
                                talk.from().toLocalDate(),
                                Presences.minute(talk.from().toLocalTime()),
                                Presences.minute(talk.until().toLocalTime())),
                BY_AGREEMENT,
                true);
    }

    private List<PlanRequest.Pin> pins(Set<String> wishes, Set<String> doors) {
        return facts.pins().stream()
                .filter(pin -> wishes.contains(Ids.of(pin.wish())) && doors.contains(Ids.of(pin.door(), pin.on())))
                .filter(pin -> pin.standIn() == null || known.contains(pin.standIn()))
                .map(pin -> {
                    var standIn = pin.standIn();
                    return new PlanRequest.Pin(
                            Ids.of(pin.wish()),
                            Ids.of(pin.door(), pin.on()),
                            part(pin.part()),
                            standIn == null ? null : Ids.of(standIn),
                            null,
                            BY_HAND);
                })
                .toList();
    }

    private List<PlanRequest.Forbid> forbids(Set<String> wishes, Set<String> doors) {
        var forbids = new ArrayList<PlanRequest.Forbid>();
        for (var forbid : facts.forbids()) {
            var wish = forbid.wish() == null ? null : Ids.of(forbid.wish());
            var standIn = forbid.standIn() == null ? null : Ids.of(forbid.standIn());
            var door = forbid.door() == null || forbid.on() == null ? null : Ids.of(forbid.door(), forbid.on());
            var isHere = forbid.standIn() == null || known.contains(forbid.standIn());
            if (isHere && (wish == null || wishes.contains(wish)) && (door == null || doors.contains(door))) {
                forbids.add(new PlanRequest.Forbid(wish, door, standIn, null, forbid.on(), BY_HAND));
            }
        }
        facts.wishes().stream()
                .filter(wish -> wish.time() == Time.OWN_FREE && wishes.contains(Ids.of(wish.id())))
                .forEach(wish -> forbids.addAll(whileTeaching(wish, doors)));
        return forbids;
    }

    /** Who gives own free time and nothing else is not to leave a class. */
    private List<PlanRequest.Forbid> whileTeaching(Facts.Wish wish, Set<String> doors) {
        var forbids = new ArrayList<PlanRequest.Forbid>();
        for (var door : facts.doors()) {
            for (var date : index.dates()) {
                var id = Ids.of(door.id(), date);
                if (doors.contains(id) && leavesAClass(wish.visitor(), door, date)) {
                    forbids.add(new PlanRequest.Forbid(Ids.of(wish.id()), id, null, null, null, BY_WISH));
                }
            }
        }
        return forbids;
    }

    private boolean leavesAClass(PersonId visitor, Facts.Door door, LocalDate date) {
        return index.lesson(door.lesson(), date)
                .filter(lesson -> index.lessonsOf(visitor, date).stream()
                        .anyMatch(own -> !own.duty()
                                && own.starts().isBefore(lesson.ends())
                                && lesson.starts().isBefore(own.ends())))
                .isPresent();
    }

    public static Part part(LessonPart part) {
        return switch (part) {
            case WHOLE -> Part.WHOLE;
            case FIRST_HALF -> Part.FIRST;
            case SECOND_HALF -> Part.SECOND;
        };
    }

    public static LessonPart part(Part part) {
        return switch (part) {
            case WHOLE -> LessonPart.WHOLE;
            case FIRST -> LessonPart.FIRST_HALF;
            case SECOND -> LessonPart.SECOND_HALF;
        };
    }
}
