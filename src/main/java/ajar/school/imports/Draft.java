package ajar.school.imports;

import ajar.school.Calendars;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.VisitsAtStake;
import ajar.school.imports.Incoming.Lesson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One attempt at an import: what it is compared with, and its writing. The caller holds the transaction. */
@Repository
class Draft {

    private final People people;
    private final Calendars calendars;
    private final Versions versions;
    private final Writing writing;
    private final NewDivision divisions;
    private final JdbcClient db;

    Draft(
            People people,
            Calendars calendars,
            Versions versions,
            Writing writing,
            NewDivision divisions,
            JdbcClient db) {
        this.people = people;
        this.calendars = calendars;
        this.versions = versions;
        this.writing = writing;
        this.divisions = divisions;
        this.db = db;
    }

    /** What is known before anything is written. */
    record Work(
            SchoolId school,
            Incoming incoming,
            Choices choices,
            Identities identities,
            Comparison comparison,
            Questions questions,
            List<Obstacle> obstacles,
            List<Integer> lost,
            @Nullable UUID compared) {

        /** Says what a steward was shown: the version that it was compared with, and what would change. */
        String digest() {
            return "%s %d %d %d %d %d"
                    .formatted(
                            compared,
                            comparison.same(),
                            comparison.changed().size(),
                            comparison.fresh().size(),
                            comparison.gone().size(),
                            identities.fresh().size());
        }
    }

    void takeTurns(SchoolId school) {
        writing.takeTurns(school);
    }

    Work of(SchoolId school, Incoming incoming, Choices choices) {
        var remembered = remembered(school);
        var identities = new Identities(people.of(school), remembered, choices.people(), incoming.names());
        var placed = incoming.lessons().stream()
                .map(lesson -> placed(lesson, identities))
                .toList();
        var division = choices.division();
        var compared = division == null
                ? null
                : versions.holdingOn(school, division, choices.from()).orElse(null);
        List<Placed> before = compared == null ? List.of() : versions.lessons(school, compared);
        var comparison = Comparison.of(before, placed);
        var questions = Questions.of(incoming, identities, choices);
        var rule = calendars.divisions(school).stream()
                .filter(found -> found.id().value().equals(division))
                .findFirst()
                .orElse(null);
        var obstacles = Obstacles.of(incoming, choices, comparison, questions, rule);
        return new Work(
                school,
                incoming,
                choices,
                identities,
                comparison,
                questions,
                obstacles,
                lost(school, incoming, division),
                compared);
    }

    private static Placed placed(Lesson lesson, Identities identities) {
        return new Placed(
                identities.tags(lesson.teachers()),
                lesson.groups().stream().sorted().toList(),
                lesson.subject(),
                lesson.room(),
                lesson.day(),
                lesson.period(),
                lesson.isDuty(),
                null);
    }

    /** Writes the version with everything it needs, and says its id. */
    UUID write(Work work, String name, PersonId by) {
        var school = work.school();
        var choices = work.choices();
        var division = choices.division() == null ? divisions.of(school, choices) : choices.division();
        var made = writing.people(school, work.identities().fresh(), choices.teachers());
        writing.remember(school, answered(work.identities().said(), made));
        versions.makeRoom(school, division, choices.from(), choices.until());
        versions.letCalendarLast(school, division, choices.until());
        var lessons = work.comparison().placed();
        var version = writing.version(school, division, choices, name, lessons, by);
        writing.lessons(school, division, version, lessons, made);
        return version;
    }

    private static Map<String, Optional<UUID>> answered(Map<String, String> said, Map<String, UUID> made) {
        var answered = new LinkedHashMap<String, Optional<UUID>>();
        said.forEach((code, answer) -> answered.put(
                code,
                switch (answer) {
                    case Choices.NOBODY -> Optional.empty();
                    case Choices.NEW -> Optional.ofNullable(made.get(code));
                    default -> Optional.of(UUID.fromString(answer));
                }));
        // A code that no lesson carries makes nobody, so there is nobody to remember.
        answered.keySet().removeIf(code -> Choices.NEW.equals(said.get(code)) && !made.containsKey(code));
        return answered;
    }

    Preview preview(Work work, List<VisitsAtStake.Broken> broken, List<Obstacle> obstacles) {
        var comparison = work.comparison();
        var names = new HashMap<String, String>();
        people.of(work.school()).forEach(person -> names.put(person.id().value().toString(), person.name()));
        return new Preview(
                work.incoming(),
                work.choices(),
                new Preview.Counts(
                        comparison.same(),
                        comparison.changed().size(),
                        comparison.fresh().size(),
                        comparison.gone().size()),
                comparison.changed().stream()
                        .map(change -> Lines.changed(change, names))
                        .toList(),
                comparison.fresh().stream()
                        .map(lesson -> Lines.one(lesson, names))
                        .toList(),
                comparison.gone().stream()
                        .map(lesson -> Lines.one(lesson, names))
                        .toList(),
                work.questions().all(),
                work.identities().fresh().values().stream()
                        .map(name -> (name.given() + " " + name.family()).strip())
                        .toList(),
                work.lost(),
                broken,
                obstacles,
                work.digest());
    }

    private Map<String, Optional<UUID>> remembered(SchoolId school) {
        var remembered = new HashMap<String, Optional<UUID>>();
        db.sql("select code, person from school.imported_code where school = :school")
                .param("school", school.value())
                .query(row -> {
                    remembered.put(row.getString("code"), Optional.ofNullable(row.getObject("person", UUID.class)));
                });
        return remembered;
    }

    private List<Integer> lost(SchoolId school, Incoming incoming, @Nullable UUID division) {
        if (division == null) {
            return List.of();
        }
        var rung = new ArrayList<Integer>();
        calendars.schedules(school).stream()
                .filter(schedule ->
                        schedule.regular() && schedule.division().value().equals(division))
                .forEach(schedule -> schedule.slots().forEach(slot -> rung.add(slot.period())));
        return incoming.lessons().stream()
                .map(Lesson::period)
                .distinct()
                .filter(period -> !rung.contains(period))
                .sorted()
                .toList();
    }
}
