package ajar.door.showing;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.door.lines.DoorLines;
import ajar.door.plans.FloorPlans;
import ajar.door.signs.RoomDays;
import ajar.door.signs.WorldRules;
import ajar.door.spaces.Change;
import ajar.door.spaces.Changes;
import ajar.door.spaces.Settings;
import ajar.door.spaces.SignSettings;
import ajar.door.spaces.Space;
import ajar.door.spaces.Spaces;
import ajar.school.Calendars;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.School;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.Timetables;
import ajar.visits.doors.OpenDoors;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what signs are made of. Read as the job {@code door}, which sees rooms and lessons and no people. */
@Repository
class Signs {

    private static final int VERSION_BYTES = 9;

    private final Schools schools;
    private final Calendars calendars;
    private final Timetables timetables;
    private final OpenDoors doors;
    private final People people;
    private final Spaces spaces;
    private final Settings settings;
    private final Changes changes;
    private final DoorLines lines;
    private final FloorPlans plans;
    private final Clock clock;

    Signs(
            Schools schools,
            Calendars calendars,
            Timetables timetables,
            OpenDoors doors,
            People people,
            Spaces spaces,
            Settings settings,
            Changes changes,
            DoorLines lines,
            FloorPlans plans,
            Clock clock) {
        this.schools = schools;
        this.calendars = calendars;
        this.timetables = timetables;
        this.doors = doors;
        this.people = people;
        this.spaces = spaces;
        this.settings = settings;
        this.changes = changes;
        this.lines = lines;
        this.plans = plans;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SchoolSigns of(SchoolId id) {
        var school = schools.get(id);
        var now = clock.instant();
        var today = now.atZone(school.zone()).toLocalDate();
        var settled = settings.of(id);
        var facts = facts(school, today, settled);
        var rules = settings.rules(id);
        var different = changes.between(id, today, today.plusDays(1));
        return new SchoolSigns(
                school,
                today,
                now,
                settled,
                spaces.of(id).stream()
                        .map(space -> shown(space, school, today, settled, facts, rules, different))
                        .toList(),
                plans.of(id));
    }

    private DayFacts facts(School school, LocalDate today, SignSettings settled) {
        var id = school.id();
        var tomorrow = today.plusDays(1);
        var nextDay = calendars.nextSchoolDay(id, tomorrow).orElse(tomorrow);
        return new DayFacts(
                calendars.days(id, today, tomorrow),
                timetables.lessons(id, today, nextDay),
                doors.between(id, today, tomorrow),
                lines.routines(id),
                lines.between(id, today, tomorrow),
                settled.showsNames() ? names(id) : Map.of());
    }

    private Map<PersonId, String> names(SchoolId school) {
        return people.of(school).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private static ShownSpace shown(
            Space space,
            School school,
            LocalDate today,
            SignSettings settled,
            DayFacts facts,
            WorldRules rules,
            List<Change> changes) {
        var states = new RoomDays(
                        school.zone(),
                        space.kind(),
                        rules,
                        facts.lessonsIn(space.room()),
                        facts.bellsIn(space.room()),
                        changes.stream()
                                .filter(change -> change.concerns(space.id()))
                                .map(Change::asItLooks)
                                .toList())
                .states(today, today.plusDays(1));
        return new ShownSpace(space, states, version(space.name() + settled + states));
    }

    private static String version(String all) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
