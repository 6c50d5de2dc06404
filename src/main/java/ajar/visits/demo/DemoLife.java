package ajar.visits.demo;

import ajar.postgres.DatabaseContext;
import ajar.school.DatedLesson;
import ajar.school.DemoSchoolFounded;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.StandingTimes;
import ajar.school.Timetables;
import ajar.visits.LessonPart;
import ajar.visits.agreed.Agreements;
import ajar.visits.agreed.Proposal;
import ajar.visits.agreed.Seating;
import ajar.visits.demo.DemoDoors.DemoDoor;
import ajar.visits.rules.ReadyProfile;
import ajar.visits.rules.RuleProfiles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings the made-up school to life as soon as it is founded: in the same transaction, because a demo is there whole before its first
 * page is asked for.
 */
@Component
class DemoLife {

    private static final int VISITS_MADE = 6;
    private static final int VISITS_AHEAD = 5;

    private final DemoDoors doors;
    private final DemoWishes wishes;
    private final DemoOffers offers;
    private final DemoPlan plan;
    private final School school;
    private final RuleProfiles rules;
    private final Agreements agreements;
    private final Clock clock;

    /** What is read of the school. */
    @Component
    record School(Schools schools, People people, Practices practices, Timetables timetables, StandingTimes standing) {}

    DemoLife(
            DemoDoors doors,
            DemoWishes wishes,
            DemoOffers offers,
            DemoPlan plan,
            School school,
            RuleProfiles rules,
            Agreements agreements,
            Clock clock) {
        this.doors = doors;
        this.wishes = wishes;
        this.offers = offers;
        this.plan = plan;
        this.school = school;
        this.rules = rules;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Before those who add to what is here. */
    @EventListener
    @Order(0)
    void begin(DemoSchoolFounded founded) {
        DatabaseContext.asJob("demo", founded.school().value(), () -> fill(founded.school()));
    }

    private void fill(SchoolId id) {
        var zone = school.schools().get(id).zone();
        var today = LocalDate.now(clock.withZone(zone));
        var monday = today.getDayOfWeek().getValue() >= java.time.DayOfWeek.SATURDAY.getValue()
                ? today.with(TemporalAdjusters.next(java.time.DayOfWeek.MONDAY))
                : today.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        var lessons = school.timetables().lessons(id, monday, monday.plusDays(13));
        var teachers = school.people().holding(id, Role.TEACHER);
        var practices = practices(id);
        rules.settle(id, ReadyProfile.VOLUNTEERS.rules());
        teachers.stream().skip(teachers.size() - 2L).forEach(person -> rules.exempt(id, person.id()));
        var open = doors.open(id, monday, lessons, practices);
        var helpful = new DemoOffers.Helpful(
                school.people().holding(id, Role.COVER_STAFF), school.people().holding(id, Role.COACH), teachers);
        offers.make(id, monday, helpful, lessons, school.standing().of(id));
        visit(id, open, teachers, lessons, today);
        wishes.makeEarlier(id, monday, clock.instant(), teachers, open);
        school.people().holding(id, Role.ORGANISER).stream()
                .findFirst()
                .ifPresent(
                        organiser -> plan.publish(id, monday, organiser.id(), LocalDateTime.now(clock.withZone(zone))));
        wishes.make(id, monday, clock.instant(), teachers, open, practices);
    }

    private Map<String, UUID> practices(SchoolId id) {
        var practices = new HashMap<String, UUID>();
        school.practices()
                .of(id)
                .forEach(one -> practices.put(one.name(), one.id().value()));
        return practices;
    }

    /** A few have been and a few are to come, all on own free time and without a plan. */
    private void visit(
            SchoolId id, List<DemoDoor> open, List<Person> teachers, List<DatedLesson> lessons, LocalDate today) {
        var visitors = new HashSet<Person>();
        int made = 0;
        int ahead = 0;
        for (var door : open) {
            var date = door.lesson().date();
            var isAhead = date.isAfter(today);
            if (isAhead ? ahead < VISITS_AHEAD : made < VISITS_MADE) {
                for (var visitor : teachers) {
                    if (!visitors.contains(visitor)
                            && isFree(visitor, door.lesson(), lessons)
                            && sits(id, visitor, door, isAhead)) {
                        visitors.add(visitor);
                        ahead += isAhead ? 1 : 0;
                        made += isAhead ? 0 : 1;
                        break;
                    }
                }
            }
        }
    }

    private boolean sits(SchoolId id, Person visitor, DemoDoor door, boolean ahead) {
        if (visitor.id().equals(door.host()) || (door.once() && !ahead)) {
            return false;
        }
        // The same lesson of the fortnight before has been.
        var date = ahead ? door.lesson().date() : door.lesson().date().minusWeeks(2);
        return agreements.agree(id, Proposal.chair(visitor.id(), door.id(), date, LessonPart.WHOLE)) == Seating.AGREED;
    }

    private static boolean isFree(Person visitor, DatedLesson lesson, List<DatedLesson> lessons) {
        return lessons.stream()
                .noneMatch(other -> other.isTaughtBy(visitor.id())
                        && other.date().equals(lesson.date())
                        && other.starts().isBefore(lesson.ends())
                        && lesson.starts().isBefore(other.ends()));
    }
}
