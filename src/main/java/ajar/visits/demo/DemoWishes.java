package ajar.visits.demo;

import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.demo.DemoDoors.DemoDoor;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forty-four wishes for the next plan. Most can be granted; some cannot, each for a reason that is worth reading on the plan.
 * Twenty-eight more were there for the plan before.
 */
@Component
class DemoWishes {

    private static final int WISHES = 44;
    private static final int EARLIER = 28;
    private static final String GUEST = "HAD";
    private static final int WEEKS = 4;

    private final JdbcClient db;

    DemoWishes(JdbcClient db) {
        this.db = db;
    }

    /** What is wished, before it is a row. */
    private record Wanted(
            PersonId visitor,
            @Nullable UUID host,
            @Nullable UUID practice,
            LocalDate first,
            LocalDate last,
            String part,
            String time,
            boolean coach) {

        Wanted on(String otherPart, String otherTime, boolean withCoach) {
            return new Wanted(visitor, host, practice, first, last, otherPart, otherTime, withCoach);
        }
    }

    void make(
            SchoolId school,
            LocalDate monday,
            Instant now,
            List<Person> teachers,
            List<DemoDoor> doors,
            Map<String, UUID> practices) {
        for (int n = 0; n < WISHES; n++) {
            var visitor = teachers.get(n * 5 % teachers.size()).id();
            insert(
                    school,
                    n,
                    wanted(n, visitor, monday, teachers, doors, practices),
                    now.minus(3L + n % 23, ChronoUnit.DAYS));
        }
    }

    /** Those that the plan in whose midst we are has seen; every third is for a colleague. */
    void makeEarlier(SchoolId school, LocalDate monday, Instant now, List<Person> teachers, List<DemoDoor> doors) {
        var first = DemoPlan.first(monday);
        var last = DemoPlan.last(monday);
        var guest = teachers.stream()
                .filter(person -> person.code().equals(GUEST))
                .findFirst()
                .orElseGet(teachers::getFirst)
                .id();
        for (int n = 0; n < EARLIER; n++) {
            var visitor = n == 0
                    ? guest
                    : teachers.get((7 + n * 11) % teachers.size()).id();
            var door = doorFor(visitor, n + 2, doors);
            var usual = n % 3 == 0
                    ? colleague(visitor, door.host().value(), first, last)
                    : practice(visitor, door.practice(), first, last);
            var wanted =
                    switch (n) {
                        // Whoever comes in by one tap as a teacher is going somewhere this week, and somebody comes to
                        // them.
                        case 0 -> practice(visitor, door.practice(), monday, monday.plusDays(4));
                        case 1 -> colleague(visitor, guest.value(), monday, last);
                        default -> usual;
                    };
            insert(
                    school,
                    WISHES + n,
                    wanted.on(part(n), n % 4 == 0 ? "covered" : "either", n == 9),
                    now.minus(20L + n % 19, ChronoUnit.DAYS));
        }
    }

    private static Wanted wanted(
            int n,
            PersonId visitor,
            LocalDate monday,
            List<Person> teachers,
            List<DemoDoor> doors,
            Map<String, UUID> practices) {
        var last = monday.plusWeeks(WEEKS).minusDays(3);
        var door = doorFor(visitor, n, doors);
        var usual = n % 3 == 0
                ? colleague(visitor, door.host().value(), monday, last)
                : practice(visitor, door.practice(), monday, last);
        return switch (n) {
            // Nobody has opened a door for these two.
            case 5 -> practice(visitor, practices.get("Jigsaw"), monday, last);
            case 26 -> practice(visitor, practices.get("Project work"), monday, last);
            // A colleague who has no door open.
            case 12 -> colleague(visitor, withoutDoor(visitor, teachers, doors).value(), monday, last);
            // One day only, and a door that may not be open on it.
            case 17, 31 ->
                colleague(visitor, door.host().value(), monday.plusDays(n % 5), monday.plusDays(n % 5))
                        .on("whole", "own_free", false);
            // Everybody wants the same one chair.
            case 20, 21, 22, 23 ->
                colleague(visitor, other(visitor, doors.getFirst(), doors.getLast()), monday, monday.plusDays(4))
                        .on("whole", "either", false);
            default -> usual.on(part(n), time(n), n % 33 == 4);
        };
    }

    private static Wanted colleague(PersonId visitor, UUID host, LocalDate first, LocalDate last) {
        return new Wanted(visitor, host, null, first, last, "either", "either", false);
    }

    private static Wanted practice(PersonId visitor, @Nullable UUID practice, LocalDate first, LocalDate last) {
        return new Wanted(visitor, null, practice, first, last, "either", "either", false);
    }

    private static String part(int n) {
        return n % 4 == 1 ? "part" : n % 5 == 2 ? "whole" : "either";
    }

    private static String time(int n) {
        return n % 6 == 2 ? "covered" : n % 9 == 4 ? "own_free" : "either";
    }

    private static UUID other(PersonId visitor, DemoDoor one, DemoDoor another) {
        return (one.host().equals(visitor) ? another : one).host().value();
    }

    private static DemoDoor doorFor(PersonId visitor, int n, List<DemoDoor> doors) {
        var door = doors.get(n * 7 % doors.size());
        return door.host().equals(visitor) ? doors.get((n * 7 + 1) % doors.size()) : door;
    }

    private static PersonId withoutDoor(PersonId visitor, List<Person> teachers, List<DemoDoor> doors) {
        return teachers.stream()
                .map(Person::id)
                .filter(person -> !person.equals(visitor))
                .filter(person -> doors.stream().noneMatch(door -> door.host().equals(person)))
                .findFirst()
                .orElseThrow();
    }

    private void insert(SchoolId school, int n, Wanted wanted, Instant at) {
        db.sql("""
                insert into visits.wish (id, school, visitor, host, practice, first_date, last_date, part, own_time,
                       coach_beside, wished_at)
                values (:id, :school, :visitor, :host, :practice, :first, :last, :part, :time, :coach, :at)
                """)
                .param(
                        "id",
                        UUID.nameUUIDFromBytes(
                                ("hawthorn/wish/" + n).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .param("school", school.value())
                .param("visitor", wanted.visitor().value())
                .param("host", wanted.host(), Types.OTHER)
                .param("practice", wanted.practice(), Types.OTHER)
                .param("first", wanted.first())
                .param("last", wanted.last())
                .param("part", wanted.part())
                .param("time", wanted.time())
                .param("coach", wanted.coach())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
