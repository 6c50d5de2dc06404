package ajar.visits.doors;

import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.school.School;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.StandingTime;
import ajar.school.StandingTimes;
import ajar.school.TimesTaken;
import ajar.school.Timetables;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Agreements;
import ajar.visits.agreed.Proposal;
import ajar.visits.agreed.Replies;
import ajar.visits.agreed.Turns;
import ajar.visits.rules.Rule;
import ajar.visits.rules.RuleProfile;
import ajar.visits.rules.RuleProfiles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Chairs that a free teacher takes directly; whoever teaches then makes a wish. */
@Repository
public class Chairs {

    /** What one does then for the school; protected time is one's own to give. */
    private static final Set<StandingTime.Kind> NOT_FREE =
            EnumSet.of(StandingTime.Kind.DUTY, StandingTime.Kind.ON_CALL);

    private final JdbcClient db;
    private final DoorRows doors;
    private final Schools schools;
    private final Timetables timetables;
    private final StandingTimes standing;
    private final TimesTaken times;
    private final RuleProfiles rules;
    private final AgreedVisits visits;
    private final Agreements agreements;
    private final Turns turns;
    private final Replies replies;
    private final Clock clock;

    Chairs(
            JdbcClient db,
            DoorRows doors,
            Schools schools,
            Timetables timetables,
            StandingTimes standing,
            TimesTaken times,
            RuleProfiles rules,
            AgreedVisits visits,
            Agreements agreements,
            Turns turns,
            Replies replies,
            Clock clock) {
        this.db = db;
        this.doors = doors;
        this.schools = schools;
        this.timetables = timetables;
        this.standing = standing;
        this.times = times;
        this.rules = rules;
        this.visits = visits;
        this.agreements = agreements;
        this.turns = turns;
        this.replies = replies;
        this.clock = clock;
    }

    /** Takes a chair behind a door on one date; empty where there is no such door. */
    @Transactional
    public Optional<ChairAnswer> take(
            SchoolId school, PersonId visitor, OpenLessonId id, LocalDate date, LessonPart part) {
        turns.take(school);
        agreements.lock(id);
        return doors.find(school, id).map(door -> {
            var answer = answer(schools.get(school), visitor, door, date, part);
            return answer == ChairAnswer.TAKEN ? sit(school, visitor, id, date, part) : answer;
        });
    }

    /** What {@link #take} would answer just now; promises nothing. */
    @Transactional(readOnly = true)
    public ChairAnswer wouldAnswer(
            SchoolId school, PersonId visitor, OpenLesson door, LocalDate date, LessonPart part) {
        return answer(schools.get(school), visitor, door, date, part);
    }

    /** Gives one's chair back, taken directly or by plan; false when one had none. */
    @Transactional
    public boolean giveBack(SchoolId school, PersonId visitor, OpenLessonId door, LocalDate date) {
        turns.take(school);
        var own = own(school, visitor, door, date);
        var now = LocalDateTime.now(clock.withZone(schools.get(school).zone()));
        return own.filter(visit -> replies.decline(school, visit.id(), visitor, now) == Replies.Reply.HEARD)
                .isPresent();
    }

    /** One's own visit behind that door on that date. */
    @Transactional(readOnly = true)
    public Optional<AgreedVisit> own(SchoolId school, PersonId visitor, OpenLessonId door, LocalDate date) {
        return visits.of(school, visitor, date, date).stream()
                .filter(visit -> visit.visitor().equals(visitor) && visit.door().equals(door))
                .findFirst();
    }

    private ChairAnswer sit(SchoolId school, PersonId visitor, OpenLessonId door, LocalDate date, LessonPart part) {
        return switch (agreements.agree(school, Proposal.chair(visitor, door, date, part))) {
            case AGREED -> ChairAnswer.TAKEN;
            case TAKEN_ELSEWHERE -> ChairAnswer.YOU_ARE_TAKEN;
            case CLASS_LEFT_ALONE -> ChairAnswer.YOU_TEACH;
            case NO_LESSON_THEN -> ChairAnswer.NO_LESSON_THEN;
        };
    }

    private ChairAnswer answer(School school, PersonId visitor, OpenLesson door, LocalDate date, LessonPart part) {
        var lesson = timetables.lessons(school.id(), date, date).stream()
                .filter(one -> one.lesson().equals(door.lesson()) && one.isTaughtBy(door.host()))
                .findFirst();
        if (lesson.isEmpty()) {
            return ChairAnswer.NO_LESSON_THEN;
        }
        var profile = rules.of(school.id());
        var minutes = java.time.Duration.between(
                        lesson.get().starts(), lesson.get().ends())
                .toMinutes();
        return door.askedBy(new ChairAsked(
                visitor,
                date,
                part,
                LocalDateTime.now(clock.withZone(school.zone())),
                part.finishes(lesson.get().starts(), lesson.get().ends()),
                profile.halves(minutes),
                agreements.chairsTaken(door.id(), date),
                own(school.id(), visitor, door.id(), date).isPresent(),
                timeOf(school.id(), visitor, lesson.get(), part),
                limits(school, visitor, door, date, profile)));
    }

    private ChairAsked.Time timeOf(SchoolId school, PersonId visitor, DatedLesson lesson, LessonPart part) {
        var from = part.begins(lesson.starts(), lesson.ends());
        var until = part.finishes(lesson.starts(), lesson.ends());
        var teaches = timetables.lessons(school, lesson.date(), lesson.date()).stream()
                .anyMatch(other ->
                        other.isTaughtBy(visitor) && other.starts().isBefore(until) && from.isBefore(other.ends()));
        if (teaches) {
            return ChairAsked.Time.TEACHES;
        }
        var taken = times.between(school, lesson.date(), lesson.date()).stream()
                .anyMatch(time ->
                        time.person().equals(visitor) && time.from().isBefore(until) && from.isBefore(time.until()));
        var onDuty = standing.of(school).stream()
                .anyMatch(time -> time.person().equals(visitor)
                        && NOT_FREE.contains(time.kind())
                        && time.cycleDay() == lesson.cycleDay()
                        && time.period() == lesson.slot().period());
        return taken || onDuty ? ChairAsked.Time.TAKEN : ChairAsked.Time.FREE;
    }

    private ChairAsked.Limits limits(
            School school, PersonId visitor, OpenLesson door, LocalDate date, RuleProfile profile) {
        var monday = date.with(TemporalAdjusters.previousOrSame(school.firstWeekday()));
        var ownVisits = visits.of(school.id(), visitor, monday, monday.plusDays(6)).stream()
                .filter(visit -> visit.visitor().equals(visitor))
                .count();
        return new ChairAsked.Limits(
                (int) ownVisits,
                profile.of(Rule.VISITS_PER_WEEK),
                lessonsVisited(door, date, monday),
                profile.of(Rule.VISITED_LESSONS_PER_HOST_WEEK));
    }

    private int lessonsVisited(OpenLesson door, LocalDate date, LocalDate monday) {
        return db.sql("select visits.lessons_visited(:host, :from, :until, :door, :date)")
                .param("host", door.host().value())
                .param("from", monday)
                .param("until", monday.plusDays(6))
                .param("door", door.id().value())
                .param("date", date)
                .query(Integer.class)
                .single();
    }
}
