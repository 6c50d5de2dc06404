package ajar.planner.check;

import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.Person;
import ajar.planner.Person.Kind;
import ajar.planner.Presence.State;
import ajar.planner.RuleProfile.Switch;
import ajar.planner.Wish;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The three tiers and the value, from the text. */
final class Worth {

    /** A half-day of a shared coach at a school. */
    record Stay(String coach, LocalDate date, boolean afternoon, String school) {}

    private final Book book;
    private final Facts facts;

    Worth(Book book) {
        this.book = book;
        facts = book.facts;
    }

    private long limit(Limit limit) {
        return (long) Math.floor(facts.limit(limit) + 0.5);
    }

    long t1() {
        return book.visitors().stream().mapToLong(Person::priority).sum();
    }

    long t2() {
        return book.visits.stream().mapToLong(visit -> visit.wish.weight()).sum();
    }

    long value() {
        return limit(Limit.POINTS_FIRST_VISIT) * t1() + limit(Limit.POINTS_WISH_WEIGHT) * t2() + t3();
    }

    long t3() {
        long sum = 0;
        for (var visit : book.visits) {
            sum += limit(Limit.POINTS_VISIT);
            sum -= limit(Limit.COST_DAY_LATER) * facts.index(visit.seen.date());
            sum -= visit.usesOwnFree ? limit(Limit.COST_OWN_FREE) : 0;
            boolean halved = visit.assignment.part() != Part.WHOLE && visit.wish.length() == Wish.Length.EITHER;
            sum -= halved ? limit(Limit.COST_PART) : 0;
            var talk = book.talk(visit);
            sum += talk != null && facts.index(talk.date()) >= 0 ? limit(Limit.POINTS_DEBRIEF) : 0;
            sum -= cover(visit);
        }
        for (var stay : stays()) {
            double km = facts.km(facts.personOf(stay.coach()).school(), stay.school());
            sum -= limit(Limit.COST_HALF_DAY) + (long) Math.floor(facts.limit(Limit.COST_HALF_DAY_PER_KM) * km + 0.5);
        }
        return facts.has(Switch.FAIR_LOAD) ? sum - load() : sum;
    }

    private long cover(Attendance visit) {
        var standIn = book.standIn(visit);
        if (standIn == null || visit.covered.isEmpty()) {
            return 0;
        }
        long cost = 0;
        boolean knows = false;
        for (var left : visit.covered) {
            long period = period(standIn, left.stretch());
            cost += left.part() == Part.WHOLE ? period : (period + 1) / 2;
            knows |= left.lesson().groups().stream().anyMatch(standIn.knows()::contains);
        }
        return cost - (knows ? limit(Limit.POINTS_COVER_KNOWS_CLASS) : 0);
    }

    /** What a whole period costs; somebody who does not offer it costs nothing, and breaks a rule. */
    private long period(Person standIn, Stretch time) {
        boolean available = facts.isAll(Set.of(State.AVAILABLE), standIn.id(), time);
        boolean there = facts.isAll(Set.of(State.AVAILABLE, State.CALL), standIn.id(), time);
        if (standIn.kind() != Kind.TEACHER) {
            return available ? limit(Limit.COST_COVER_COACH) : 0;
        } else if (available) {
            return standIn.coversWhenFree() ? limit(Limit.COST_COVER_COLLEAGUE) : 0;
        } else {
            return there ? limit(Limit.COST_COVER_ON_CALL) : 0;
        }
    }

    Set<Stay> stays() {
        var stays = new HashSet<Stay>();
        for (var visit : book.visits) {
            var school = visit.visitor.school();
            var standIn = book.standIn(visit);
            if (standIn != null && standIn.isShared()) {
                visit.covered.forEach(left -> stays.add(stay(standIn, left.stretch(), school)));
            }
            var coach = book.coach(visit);
            var talk = book.talk(visit);
            if (talk != null && coach != null && coach.isShared() && facts.index(talk.date()) >= 0) {
                stays.add(stay(coach, talk, school));
            }
        }
        return stays;
    }

    private Stay stay(Person coach, Stretch time, String school) {
        return new Stay(coach.id(), time.date(), facts.isAfternoon(time.date(), time.start()), school);
    }

    /** The first period of a person costs nothing extra, the second once the cost of load, the third twice, ... */
    private long load() {
        Map<String, Integer> halves = new HashMap<>();
        for (var visit : book.visits) {
            var standIn = book.standIn(visit);
            if (standIn != null) {
                visit.covered.forEach(
                        left -> halves.merge(standIn.id(), left.part() == Part.WHOLE ? 2 : 1, Integer::sum));
            }
        }
        long sum = 0;
        for (int given : halves.values()) {
            long periods = (given + 1) / 2;
            sum += limit(Limit.COST_LOAD) * (periods * (periods - 1) / 2);
        }
        return sum;
    }
}
